package vn.sovang.usecase.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.model.Award;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.office.AwardNameStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;
import vn.sovang.usecase.work.Journal;

/// Tên gọi hình thức khen tại cơ quan: the law names who gives a certificate ("Thủ trưởng cơ quan, đơn vị"), papers
/// name
/// the office's own head ("Chủ tịch Liên hiệp hội"). Names hold at once, for lists that come in as for papers.
public final class NameAwards {
    private final AwardNameStore names;
    private final OfficeStore offices;
    private final AwardCatalogue catalogue;
    private final Journal journal;

    /// Works on one store.
    ///
    /// @param catalogue the one everybody asks
    public NameAwards(Stores stores, AwardCatalogue catalogue, Journal journal) {
        this.names = stores.awardNames();
        this.offices = stores.offices();
        this.catalogue = catalogue;
        this.journal = journal;
    }

    /// Awards whose name the law leaves to the office that gives them, as the catalogue calls them: every certificate
    /// (giấy khen).
    public List<Award> shipped() {
        return catalogue.shipped().stream()
                .filter(award -> award.code().startsWith("GK_"))
                .toList();
    }

    /// The office's names by award code.
    public Map<String, String> all() {
        return names.all();
    }

    /// Calls an award so from now on; an empty name goes back to the catalogue's.
    ///
    /// @throws Refusal when another award is called so already
    public void call(String awardCode, String name) throws Refusal {
        String clean = Nfc.line(name);
        for (Award other : catalogue.all()) {
            if (!other.code().equals(awardCode) && Fold.of(other.name()).equals(Fold.of(clean))) {
                throw new Refusal("Đã có hình thức khen tên “%s” trong danh mục. Hãy ghi tên khác.".formatted(clean));
            }
        }
        String before = names.all().getOrDefault(awardCode, "");
        if (before.equals(clean)) {
            return;
        }
        String about = clean.isEmpty() ? before : clean;
        journal.<String, RuntimeException>step("Đặt tên hình thức khen", about, () -> {
            names.save(awardCode, clean);
            return clean;
        });
        apply();
    }

    /// Brings the store's names into the catalogue: at the start, and when the office is another.
    public void apply() {
        Map<String, List<String>> called = new HashMap<>();
        names.all().forEach((code, name) -> called.put(code, spellings(name)));
        catalogue.call(called);
    }

    /// The name, and the name with the office's short name in it as lists write it.
    private List<String> spellings(String name) {
        List<String> spellings = new ArrayList<>(List.of(name));
        offices.find()
                .filter(office -> name.contains(office.name()))
                .map(Office::shortName)
                .filter(shortName -> !shortName.isEmpty())
                .ifPresent(shortName ->
                        spellings.add(name.replace(offices.find().orElseThrow().name(), shortName)));
        return spellings;
    }
}

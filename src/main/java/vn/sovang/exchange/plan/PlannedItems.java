package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.text.Fold;

/// What a line such as "Tờ trình, biên bản họp xét của cơ quan, đơn vị (01 bản sao)" asks of a dossier.
public final class PlannedItems {
    private static final Pattern COPIES = Pattern.compile("(\\d{1,2}) (?:ban|bo)(?: ban)? (chinh|goc|sao)");
    private static final Map<String, PaperKind> KINDS = Map.of(
            "to trinh", PaperKind.SUBMISSION,
            "bien ban hop", PaperKind.MINUTES,
            "bien ban kiem phieu", PaperKind.COUNTING_MINUTES,
            "bao cao thanh tich", PaperKind.REPORT,
            "bao cao tom tat", PaperKind.SUMMARY_REPORT,
            "danh sach trich ngang", PaperKind.PROFILE_LIST);

    private PlannedItems() {}

    /// The papers the line names, in its order; none when it names no known one, or not how many.
    public static List<DossierItem> of(String line) {
        String folded = Fold.of(line);
        Matcher copies = COPIES.matcher(folded);
        if (!copies.find() || Integer.parseInt(copies.group(1)) < 1) {
            return List.of();
        }
        List<DossierItem> items = new ArrayList<>();
        KINDS.entrySet().stream()
                .filter(kind -> folded.contains(kind.getKey()))
                .sorted((one, two) -> Integer.compare(folded.indexOf(one.getKey()), folded.indexOf(two.getKey())))
                .forEach(kind -> items.add(new DossierItem(
                        tier(kind.getValue(), folded),
                        kind.getValue(),
                        !copies.group(2).equals("sao"),
                        Integer.parseInt(copies.group(1)))));
        return items;
    }

    /// Whose paper it is; a report is always its subject's unit's.
    private static TierKind tier(PaperKind kind, String folded) {
        if (kind == PaperKind.REPORT || kind == PaperKind.SUMMARY_REPORT) {
            return TierKind.UNIT;
        }
        if (folded.contains("ban chi dao") || folded.contains("thuong truc")) {
            return TierKind.STANDING_BODY;
        }
        return folded.contains("hoi dong") ? TierKind.COUNCIL : TierKind.UNIT;
    }
}

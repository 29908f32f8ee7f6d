package vn.sovang.usecase;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.LawOverride;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.store.Database;
import vn.sovang.store.LawOverrideStore;
import vn.sovang.store.OfficeDayStore;

/// Quy định đang dùng: the nation's layer, over it the chosen province's, over it the office's own values.
public final class CurrentLaw {
    private static final String OWN = "quy định riêng của cơ quan";

    private final Law nation;
    private final ProvinceLaws provinces;
    private final LawOverrideStore overrides;
    private final OfficeDayStore days;

    /// Reads the office's choices from one store.
    ///
    /// @param nation the nation's layer, read once
    public CurrentLaw(Database database, Law nation, ProvinceLaws provinces) {
        this.nation = nation;
        this.provinces = provinces;
        overrides = new LawOverrideStore(database);
        days = new OfficeDayStore(database);
    }

    /// Everything that stands now, all layers, its terms counted in the office's own working days.
    public Law now() {
        List<Provision> higher = new ArrayList<>();
        overrides.province().flatMap(provinces::byCode).ifPresent(chosen -> higher.addAll(chosen.provisions()));
        overrides.all().forEach(override -> higher.add(provision(override)));
        return nation.with(higher).countedIn(OfficeCalendar.over(nation.workingDays(), days.all()));
    }

    /// What the office set, as the law shows it. The office answers for it, so it counts as compared.
    static Provision provision(LawOverride override) {
        return new Provision(
                ProvisionKey.valueOf(override.key()),
                override.subject(),
                override.value(),
                override.from(),
                override.to(),
                LawLayer.OFFICE,
                override.article().isEmpty() ? OWN : override.article(),
                true,
                override.note());
    }
}

package vn.sovang.usecase.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.LawOverride;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.store.Stores;
import vn.sovang.store.office.LawOverrideStore;
import vn.sovang.store.office.OfficeDayStore;

/// Quy định đang dùng: the nation's layer, over it the chosen province's, over it the office's own values.
public final class CurrentLaw {
    private static final String OWN = "quy định riêng của cơ quan";

    private final Supplier<Law> nation;
    private final ProvinceLaws provinces;
    private final LawOverrideStore overrides;
    private final OfficeDayStore days;
    private volatile @Nullable Layers last;

    /// @param higher what lay above the nation's layer
    /// @param own days the office set itself
    /// @param all everything, all layers
    private record Layers(List<Provision> higher, List<OfficeDay> own, Law all) {}

    /// Reads the office's choices from one store.
    ///
    /// @param nation the nation's layer, asked for once, when the law is first needed
    public CurrentLaw(Stores stores, Supplier<Law> nation, ProvinceLaws provinces) {
        this.nation = OnDemand.of(nation);
        this.provinces = provinces;
        overrides = stores.lawOverrides();
        days = stores.officeDays();
    }

    /// Everything that stands now, all layers, its terms counted in the office's own working days. The store is asked
    /// each time, the layers are put together anew only when it answers otherwise than before.
    public Law now() {
        List<Provision> higher = new ArrayList<>();
        overrides.province().flatMap(provinces::byCode).ifPresent(chosen -> higher.addAll(chosen.provisions()));
        overrides.all().forEach(override -> higher.add(provision(override)));
        List<OfficeDay> own = days.all();
        if (higher.isEmpty() && own.isEmpty()) {
            return nation.get();
        }
        Layers known = last;
        if (known == null || !known.higher.equals(higher) || !known.own.equals(own)) {
            Law all = nation.get().with(higher);
            known = new Layers(List.copyOf(higher), own, all.countedIn(OfficeCalendar.over(all.workingDays(), own)));
            last = known;
        }
        return known.all;
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

package vn.sovang.usecase.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;

/// Lịch sử khen thưởng của tập thể: its own grants and those of the units it came out of.
public final class UnitHistory {
    private final UnitStore units;
    private final UnitChangeStore changes;
    private final GrantStore grants;

    /// Reads from one store.
    public UnitHistory(Stores stores) {
        units = stores.units();
        changes = stores.unitChanges();
        grants = stores.grants();
    }

    /// What the unit and those before it were given, the latest first.
    public List<InheritedGrant> of(long unitId) {
        List<InheritedGrant> history = new ArrayList<>();
        grants.ofUnit(unitId).forEach(held -> history.add(new InheritedGrant(held, "")));
        for (Unit former : before(unitId)) {
            grants.ofUnit(former.id()).forEach(held -> history.add(new InheritedGrant(held, former.name())));
        }
        history.sort(
                Comparator.comparingInt((InheritedGrant grant) -> grant.held().year())
                        .reversed());
        return history;
    }

    /// The units a unit came out of, and those they came out of, the nearest first.
    public List<Unit> before(long unitId) {
        Set<Long> known = new LinkedHashSet<>(List.of(unitId));
        List<Long> open = new ArrayList<>(known);
        while (!open.isEmpty()) {
            long unit = open.removeFirst();
            for (long former : directlyBefore(unit)) {
                if (known.add(former)) {
                    open.add(former);
                }
            }
        }
        known.remove(unitId);
        return known.stream().flatMap(id -> units.find(id).stream()).toList();
    }

    private List<Long> directlyBefore(long unitId) {
        List<Long> before = new ArrayList<>();
        for (UnitChange change : changes.of(unitId)) {
            if (change.after().contains(unitId)) {
                before.addAll(change.before());
            }
        }
        units.followedBy(unitId).forEach(former -> before.add(former.id()));
        return before;
    }
}

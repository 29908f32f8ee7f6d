package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.Spelling;
import vn.sovang.usecase.intake.ListEffects.Kind;
import vn.sovang.usecase.intake.ListMatcher.Matched;
import vn.sovang.usecase.registry.FieldMerge;
import vn.sovang.usecase.registry.UnitMerge;

/// Turns the rows of a list of units into units and clusters. A unit may stand above the one it belongs to, so the tree
/// is put together last.
final class ListedUnitTree {
    private final UnitStore units;
    private final ClusterStore clusters;

    ListedUnitTree(Stores stores) {
        this.units = stores.units();
        this.clusters = stores.clusters();
    }

    /// Call inside a step.
    void store(List<ListRow> rows, ListMatcher matcher, boolean listWins, EffectCount count) {
        new Pass(matcher, listWins, count).run(rows);
    }

    private final class Pass {
        private final ListMatcher matcher;
        private final boolean listWins;
        private final Set<Long> added = new HashSet<>();
        private final EffectCount count;
        private final Map<String, Long> clusterIds = new HashMap<>();
        private final UnitsOfList<Unit> listed;

        Pass(ListMatcher matcher, boolean listWins, EffectCount count) {
            this.count = count;
            this.matcher = matcher;
            this.listWins = listWins;
            this.listed = new UnitsOfList<>(matcher);
            clusters.all().forEach(cluster -> clusterIds.put(Spelling.of(cluster.name()), cluster.id()));
        }

        void run(List<ListRow> rows) {
            Map<ListRow, Unit> stored = new LinkedHashMap<>();
            for (ListRow row : rows) {
                UnitEntry entry = (UnitEntry) row.entry();
                Unit unit = store(row, entry, matcher.match(row));
                stored.put(row, unit);
                listed.add(row, entry, unit);
            }
            stored.forEach((row, unit) -> place(row, (UnitEntry) row.entry(), unit));
        }

        private Unit store(ListRow row, UnitEntry entry, Matched matched) {
            Long cluster = cluster(entry.clusterName());
            Unit known = matched.known();
            if (known == null) {
                Unit again = listed.before(row, entry);
                return again != null ? again : added(row, entry, cluster);
            }
            Unit learnt = UnitMerge.of(known, entry, null, cluster, new FieldMerge(listWins));
            if (!learnt.equals(known)) {
                units.update(learnt);
                count.changed(Kind.UNIT, learnt.id(), row.number());
            }
            return learnt;
        }

        private Unit added(ListRow row, UnitEntry entry, @Nullable Long cluster) {
            Unit unit = units.add(UnitMerge.newcomer(entry, null, cluster));
            added.add(unit.id());
            count.added(Kind.UNIT, row.number());
            return unit;
        }

        private @Nullable Long cluster(String name) {
            return name.isEmpty()
                    ? null
                    : clusterIds.computeIfAbsent(
                            Spelling.of(name), key -> clusters.add(new Cluster(0, name, null, null))
                                    .id());
        }

        /// Puts a unit that has no place yet under the one the list names, unless that would close a circle.
        private void place(ListRow row, UnitEntry entry, Unit stored) {
            Unit unit = units.find(stored.id()).orElse(stored);
            if (entry.parentName().isEmpty() || unit.parentId() != null) {
                return;
            }
            List<Unit> inList = listed.named(entry.parentName());
            Unit above = inList.size() == 1
                    ? inList.getFirst()
                    : inList.isEmpty() ? matcher.unitNamed(entry.parentName()).unit() : null;
            if (above != null && !isUnder(above, unit)) {
                units.update(unit.withParent(above.id()));
                if (!added.contains(unit.id())) {
                    count.changed(Kind.UNIT, unit.id(), row.number());
                }
            }
        }

        private boolean isUnder(Unit unit, Unit other) {
            Set<Long> seen = new HashSet<>();
            Unit at = units.find(unit.id()).orElse(null);
            while (at != null && seen.add(at.id())) {
                if (at.id() == other.id()) {
                    return true;
                }
                Long parent = at.parentId();
                at = parent == null ? null : units.find(parent).orElse(null);
            }
            return false;
        }
    }
}

package vn.sovang.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.RegistryRow;
import vn.sovang.exchange.UnitEntry;
import vn.sovang.model.Cluster;
import vn.sovang.model.Unit;
import vn.sovang.store.ClusterStore;
import vn.sovang.store.UnitStore;
import vn.sovang.text.Fold;
import vn.sovang.text.UnitName;
import vn.sovang.usecase.RegistryMatcher.Matched;

/// Turns the rows of a list of units into units and clusters. A unit may stand above the one it belongs to, so the tree
/// is put together last.
public final class StoreUnits {
    private final UnitStore units;
    private final ClusterStore clusters;

    /// Works on one store.
    public StoreUnits(UnitStore units, ClusterStore clusters) {
        this.units = units;
        this.clusters = clusters;
    }

    /// Call inside a step.
    void store(List<RegistryRow> rows, RegistryMatcher matcher, boolean listWins) {
        new Pass(matcher, listWins).run(rows);
    }

    private final class Pass {
        private final RegistryMatcher matcher;
        private final boolean listWins;
        private final Map<String, Long> clusterIds = new HashMap<>();
        private final Map<String, Unit> listed = new HashMap<>();

        Pass(RegistryMatcher matcher, boolean listWins) {
            this.matcher = matcher;
            this.listWins = listWins;
            clusters.all().forEach(cluster -> clusterIds.put(Fold.of(cluster.name()), cluster.id()));
        }

        void run(List<RegistryRow> rows) {
            Map<UnitEntry, Unit> stored = new java.util.LinkedHashMap<>();
            for (RegistryRow row : rows) {
                UnitEntry entry = (UnitEntry) row.entry();
                Unit unit = store(entry, matcher.match(row));
                stored.put(entry, unit);
                listed.putIfAbsent(UnitName.key(entry.name()), unit);
                if (!entry.shortName().isEmpty()) {
                    listed.putIfAbsent(UnitName.key(entry.shortName()), unit);
                }
            }
            stored.forEach(this::place);
        }

        private Unit store(UnitEntry entry, Matched matched) {
            Long cluster = cluster(entry.clusterName());
            Unit known = matched.known();
            if (known == null) {
                Unit again = listed.get(UnitName.key(entry.name()));
                return again != null ? again : units.add(UnitMerge.newcomer(entry, null, cluster));
            }
            Unit learnt = UnitMerge.of(known, entry, null, cluster, new FieldMerge(listWins));
            if (!learnt.equals(known)) {
                units.update(learnt);
            }
            return learnt;
        }

        private @Nullable Long cluster(String name) {
            return name.isEmpty()
                    ? null
                    : clusterIds.computeIfAbsent(Fold.of(name), key -> clusters.add(new Cluster(0, name, null, null))
                            .id());
        }

        /// Puts a unit that has no place yet under the one the list names, unless that would close a circle.
        private void place(UnitEntry entry, Unit stored) {
            Unit unit = units.find(stored.id()).orElse(stored);
            if (entry.parentName().isEmpty() || unit.parentId() != null) {
                return;
            }
            Unit above = listed.get(UnitName.key(entry.parentName()));
            if (above == null) {
                above = matcher.unitNamed(entry.parentName()).unit();
            }
            if (above != null && !isUnder(above, unit)) {
                units.update(unit.withParent(above.id()));
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

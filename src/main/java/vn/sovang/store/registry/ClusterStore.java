package vn.sovang.store.registry;

import java.util.Comparator;
import java.util.List;
import vn.sovang.model.Level;
import vn.sovang.model.registry.Cluster;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;
import vn.sovang.text.SortKey;

/// Clusters of units that compete with each other.
public final class ClusterStore extends TableStore<Cluster> {
    private static final TableOf<Cluster> TABLE = new TableOf<Cluster>(
                    "cluster",
                    Cluster::id,
                    (row, handle) -> new Cluster(
                            row.getLong("id"),
                            row.getString("name"),
                            Cells.constant(Level.class, row, "level"),
                            Cells.number(row, "leader_unit_id")))
            .column("name", Cluster::name)
            .column("level", Cluster::level)
            .column("leader_unit_id", Cluster::leaderUnitId);

    /// A store over the file.
    public ClusterStore(Database database) {
        super(database, TABLE);
    }

    /// All clusters in Vietnamese order.
    public List<Cluster> all() {
        return list("").stream()
                .sorted(Comparator.comparing(cluster -> SortKey.of(cluster.name())))
                .toList();
    }
}

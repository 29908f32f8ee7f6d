package vn.sovang.store.registry;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.Level;
import vn.sovang.model.registry.Cluster;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.text.SortKey;

/// Clusters of units that compete with each other.
public final class ClusterStore {
    private static final RowMapper<Cluster> CLUSTER = (row, context) -> new Cluster(
            row.getLong("id"),
            row.getString("name"),
            Cells.constant(Level.class, row, "level"),
            Cells.number(row, "leader_unit_id"));

    private final Database database;

    /// A store over the file.
    public ClusterStore(Database database) {
        this.database = database;
    }

    /// Adds the cluster, whatever its id says; answers it with its new id.
    public Cluster add(Cluster cluster) {
        return database.with(handle -> handle.createQuery("""
                        INSERT INTO cluster (name, level, leader_unit_id) VALUES (:name, :level, :leader) RETURNING *
                        """)
                .bind("name", cluster.name())
                .bind("level", Cells.name(cluster.level()))
                .bind("leader", cluster.leaderUnitId())
                .map(CLUSTER)
                .one());
    }

    /// Stores the cluster in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Cluster cluster) {
        int rows = database.with(handle -> handle.createUpdate("""
                        UPDATE cluster SET name = :name, level = :level, leader_unit_id = :leader WHERE id = :id
                        """)
                .bind("id", cluster.id())
                .bind("name", cluster.name())
                .bind("level", Cells.name(cluster.level()))
                .bind("leader", cluster.leaderUnitId())
                .execute());
        Changed.one(rows, "cluster", cluster.id());
    }

    /// The cluster of that id.
    public Optional<Cluster> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM cluster WHERE id = :id")
                .bind("id", id)
                .map(CLUSTER)
                .findOne());
    }

    /// All clusters in Vietnamese order.
    public List<Cluster> all() {
        return database
                .with(handle ->
                        handle.createQuery("SELECT * FROM cluster").map(CLUSTER).list())
                .stream()
                .sorted(java.util.Comparator.comparing(cluster -> SortKey.of(cluster.name())))
                .toList();
    }
}

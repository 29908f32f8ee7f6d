package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.model.registry.UnitChange.Former;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.TableOf;

/// Mergers, splits, renames and closures of units.
public final class UnitChangeStore {
    private static final TableOf<UnitChange> TABLE = new TableOf<UnitChange>(
                    "unit_change",
                    (row, handle) -> new UnitChange(
                            row.getLong("id"),
                            UnitChange.Kind.valueOf(row.getString("kind")),
                            Objects.requireNonNull(Cells.date(row, "day")),
                            row.getString("basis"),
                            former(row),
                            parts(handle, row.getLong("id"), "BEFORE"),
                            parts(handle, row.getLong("id"), "AFTER")))
            .column("kind", UnitChange::kind)
            .column("day", UnitChange::day)
            .column("basis", UnitChange::basis)
            .column("former_name", UnitChange::former, Former::name)
            .column("former_short_name", UnitChange::former, Former::shortName)
            .columns(Letterheads.columns("former_letterhead_", UnitChangeStore::formerLetterhead))
            .column("former_head_post", UnitChange::former, Former::headPost)
            .column("former_head_name", UnitChange::former, Former::headName);

    private final Database database;

    /// A store over the file.
    public UnitChangeStore(Database database) {
        this.database = database;
    }

    /// Adds the change, whatever its id says; answers it with its new id.
    public UnitChange add(UnitChange change) {
        return database.write(handle -> {
            long id = TABLE.insert(handle, change);
            change.before().forEach(unit -> part(handle, id, unit, "BEFORE"));
            change.after().forEach(unit -> part(handle, id, unit, "AFTER"));
            return new UnitChange(
                    id, change.kind(), change.day(), change.basis(), change.former(), change.before(), change.after());
        });
    }

    /// The changes a unit came out of or went into, the earliest first.
    public List<UnitChange> of(long unitId) {
        return database.with(handle -> TABLE.list(handle, """
                WHERE id IN (SELECT unit_change_id FROM unit_change_part WHERE unit_id = :id) ORDER BY day, id
                """, unitId));
    }

    /// All changes on or before a day, the earliest first.
    public List<UnitChange> upTo(LocalDate day) {
        return database.with(
                handle -> TABLE.list(handle, "WHERE day <= :day ORDER BY day, id", Map.of("day", day.toString())));
    }

    /// All changes after a day, the earliest first.
    public List<UnitChange> after(LocalDate day) {
        return database.with(
                handle -> TABLE.list(handle, "WHERE day > :day ORDER BY day, id", Map.of("day", day.toString())));
    }

    private static void part(Handle handle, long change, long unit, String role) {
        handle.createUpdate(
                        "INSERT INTO unit_change_part (unit_change_id, unit_id, role) VALUES (:change, :unit, :role)")
                .bind("change", change)
                .bind("unit", unit)
                .bind("role", role)
                .execute();
    }

    private static List<Long> parts(Handle handle, long change, String role) {
        return handle.createQuery(
                        "SELECT unit_id FROM unit_change_part WHERE unit_change_id = :change AND role = :role ORDER BY id")
                .bind("change", change)
                .bind("role", role)
                .mapTo(Long.class)
                .list();
    }

    private static @Nullable Former former(ResultSet row) throws SQLException {
        String name = row.getString("former_name");
        return name == null
                ? null
                : new Former(
                        name,
                        row.getString("former_short_name"),
                        Letterheads.read(row, "former_letterhead_"),
                        row.getString("former_head_post"),
                        row.getString("former_head_name"));
    }

    private static @Nullable Letterhead formerLetterhead(UnitChange change) {
        Former former = change.former();
        return former == null ? null : former.letterhead();
    }
}

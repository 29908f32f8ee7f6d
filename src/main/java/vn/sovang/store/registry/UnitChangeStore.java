package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.model.registry.UnitChange.Former;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// Mergers, splits, renames and closures of units.
public final class UnitChangeStore {
    private static final RowMapper<UnitChange> CHANGE = (row, context) -> new UnitChange(
            row.getLong("id"),
            UnitChange.Kind.valueOf(row.getString("kind")),
            Objects.requireNonNull(Cells.date(row, "day")),
            row.getString("basis"),
            former(row),
            List.of(),
            List.of());

    private final Database database;

    /// A store over the file.
    public UnitChangeStore(Database database) {
        this.database = database;
    }

    /// Adds the change, whatever its id says; answers it with its new id.
    public UnitChange add(UnitChange change) {
        return database.write(handle -> {
            long id = former(handle.createQuery("""
                            INSERT INTO unit_change (
                                kind, day, basis, former_name, former_short_name, former_letterhead_parent,
                                former_letterhead_name, former_letterhead_abbreviation, former_letterhead_place,
                                former_head_post, former_head_name)
                            VALUES (
                                :kind, :day, :basis, :name, :shortName, :letterheadParent, :letterheadName,
                                :letterheadAbbreviation, :letterheadPlace, :headPost, :headName)
                            RETURNING id
                            """), change.former())
                    .bind("kind", change.kind().name())
                    .bind("day", change.day().toString())
                    .bind("basis", change.basis())
                    .mapTo(Long.class)
                    .one();
            change.before().forEach(unit -> part(handle, id, unit, "BEFORE"));
            change.after().forEach(unit -> part(handle, id, unit, "AFTER"));
            return with(change, id, change.before(), change.after());
        });
    }

    /// The changes a unit came out of or went into, the earliest first.
    public List<UnitChange> of(long unitId) {
        return database.with(handle -> list(handle, """
                SELECT * FROM unit_change WHERE id IN (SELECT unit_change_id FROM unit_change_part WHERE unit_id = :unit)
                ORDER BY day, id
                """, unitId));
    }

    /// All changes on or before a day, the earliest first.
    public List<UnitChange> upTo(LocalDate day) {
        return database.with(handle ->
                list(handle, "SELECT * FROM unit_change WHERE day <= :unit ORDER BY day, id", day.toString()));
    }

    /// All changes after a day, the earliest first.
    public List<UnitChange> after(LocalDate day) {
        return database.with(
                handle -> list(handle, "SELECT * FROM unit_change WHERE day > :unit ORDER BY day, id", day.toString()));
    }

    private static List<UnitChange> list(Handle handle, String sql, Object value) {
        List<UnitChange> changes = new ArrayList<>();
        for (UnitChange bare :
                handle.createQuery(sql).bind("unit", value).map(CHANGE).list()) {
            changes.add(with(bare, bare.id(), parts(handle, bare.id(), "BEFORE"), parts(handle, bare.id(), "AFTER")));
        }
        return changes;
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

    private static UnitChange with(UnitChange change, long id, List<Long> before, List<Long> after) {
        return new UnitChange(id, change.kind(), change.day(), change.basis(), change.former(), before, after);
    }

    private static @Nullable Former former(ResultSet row) throws SQLException {
        String name = row.getString("former_name");
        return name == null
                ? null
                : new Former(
                        name,
                        row.getString("former_short_name"),
                        new Letterhead(
                                row.getString("former_letterhead_parent"),
                                row.getString("former_letterhead_name"),
                                row.getString("former_letterhead_abbreviation"),
                                row.getString("former_letterhead_place")),
                        row.getString("former_head_post"),
                        row.getString("former_head_name"));
    }

    private static <S extends SqlStatement<S>> S former(S statement, @Nullable Former former) {
        Letterhead head = former == null ? null : former.letterhead();
        return statement
                .bind("name", former == null ? null : former.name())
                .bind("shortName", former == null ? null : former.shortName())
                .bind("letterheadParent", head == null ? null : head.parent())
                .bind("letterheadName", head == null ? null : head.name())
                .bind("letterheadAbbreviation", head == null ? null : head.abbreviation())
                .bind("letterheadPlace", head == null ? null : head.place())
                .bind("headPost", former == null ? null : former.headPost())
                .bind("headName", former == null ? null : former.headName());
    }
}

package vn.sovang.store.office;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// The office's own days off and working days.
public final class OfficeDayStore {
    private static final RowMapper<OfficeDay> DAY = (row, context) -> new OfficeDay(
            row.getLong("id"), LocalDate.parse(row.getString("day")), row.getBoolean("working"), row.getString("name"));

    private final Database database;

    /// A store over the file.
    public OfficeDayStore(Database database) {
        this.database = database;
    }

    /// Stores the day, in the place of what was said of the same day before; answers it with its id.
    public OfficeDay save(OfficeDay day) {
        return day.withId(database.with(handle -> handle.createQuery("""
                        INSERT INTO office_day (day, working, name) VALUES (:day, :working, :name)
                        ON CONFLICT (day) DO UPDATE SET working = excluded.working, name = excluded.name
                        RETURNING id
                        """)
                .bind("day", day.day().toString())
                .bind("working", day.working())
                .bind("name", day.name())
                .mapTo(Long.class)
                .one()));
    }

    /// Takes a day out; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM office_day WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "office_day", id);
    }

    /// All of them in order.
    public List<OfficeDay> all() {
        return database.with(handle -> handle.createQuery("SELECT * FROM office_day ORDER BY day")
                .map(DAY)
                .list());
    }
}

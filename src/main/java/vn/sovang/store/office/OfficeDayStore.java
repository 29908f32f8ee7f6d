package vn.sovang.store.office;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;

/// The office's own days off and working days.
public final class OfficeDayStore {
    private static final TableOf<OfficeDay> TABLE = new TableOf<OfficeDay>(
                    "office_day",
                    (row, handle) -> new OfficeDay(
                            row.getLong("id"),
                            LocalDate.parse(row.getString("day")),
                            row.getBoolean("working"),
                            row.getString("name")))
            .column("day", OfficeDay::day)
            .column("working", OfficeDay::working)
            .column("name", OfficeDay::name);

    private final Database database;

    /// A store over the file.
    public OfficeDayStore(Database database) {
        this.database = database;
    }

    /// Stores the day, in the place of what was said of the same day before; answers it with its id.
    public OfficeDay save(OfficeDay day) {
        return day.withId(database.with(handle -> TABLE.put(handle, day, "day")));
    }

    /// Takes a day out; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        database.with(handle -> TABLE.remove(handle, id));
    }

    /// All of them in order.
    public List<OfficeDay> all() {
        return database.with(handle -> TABLE.list(handle, "ORDER BY day"));
    }
}

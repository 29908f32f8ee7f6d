package vn.sovang.store.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.store.FreshStore;

class TableOfTest {
    private static final TableOf<Sample> TABLE = new TableOf<Sample>(
                    "sample",
                    Sample::id,
                    (row, handle) -> new Sample(
                            row.getLong("id"),
                            row.getString("parent"),
                            Cells.date(row, "from"),
                            Cells.constant(Level.class, row, "level"),
                            Cells.decimal(row, "amount")))
            .lastOf("parent")
            .column("parent", Sample::parent)
            .column("from", Sample::from)
            .column("level", Sample::level)
            .column("amount", Sample::amount)
            .revised();
    private static final OrderedRows<Sample> LIST = new OrderedRows<>(
            new TableOf<>("listed", Sample::id, (row, handle) -> Sample.of(row.getLong("id"), row.getString("name")))
                    .column("name", Sample::parent),
            "owner");

    @TempDir
    Path folder;

    private Database database;

    record Sample(
            long id,
            String parent,
            @Nullable LocalDate from,
            @Nullable Level level,
            @Nullable BigDecimal amount) {
        static Sample of(long id, String parent) {
            return new Sample(id, parent, null, null, null);
        }
    }

    @BeforeEach
    void open() throws Refusal {
        database = Database.open(FreshStore.in(folder));
        database.write(handle -> handle.execute("""
                CREATE TABLE sample (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, parent TEXT NOT NULL UNIQUE, ordinal INTEGER NOT NULL,
                    "from" TEXT, level TEXT, amount TEXT, revision INTEGER NOT NULL DEFAULT 0) STRICT
                """) + handle.execute("""
                CREATE TABLE listed (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, owner INTEGER NOT NULL, ordinal INTEGER NOT NULL,
                    name TEXT NOT NULL) STRICT
                """));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsWhatARecordHolds() {
        Sample whole = new Sample(7, "a", LocalDate.of(2026, 3, 1), Level.PROVINCE, new BigDecimal("0.50"));
        Sample added = database.with(handle -> TABLE.add(handle, whole));
        assertThat(added).isEqualTo(new Sample(1, "a", whole.from(), whole.level(), whole.amount()));
        Sample bare = Sample.of(1, "b");
        database.with(handle -> TABLE.update(handle, bare));
        assertThat(list("WHERE id = 1")).containsExactly(bare);
        assertThat(number("SELECT revision FROM sample")).isEqualTo(1);
    }

    @Test
    void givesManyTheIdsThatFollow() {
        database.with(handle -> TABLE.add(handle, Sample.of(0, "a")));
        List<Long> ids = database.write(handle -> TABLE.addAll(handle, List.of(Sample.of(0, "b"), Sample.of(0, "c"))));
        assertThat(ids).containsExactly(2L, 3L);
        assertThat(list("ORDER BY id DESC")).extracting(Sample::parent).containsExactly("c", "b", "a");
    }

    @Test
    void putsARowInThePlaceOfTheSame() {
        long first = put(Sample.of(0, "a"), "parent");
        Sample same = new Sample(0, "a", LocalDate.of(2026, 1, 2), null, null);
        assertThat(put(same, "parent")).isEqualTo(first);
        assertThat(list("")).extracting(Sample::from).containsExactly(same.from());
        long byId = put(Sample.of(first, "b"), "id");
        assertThat(byId).isEqualTo(first);
        assertThat(put(Sample.of(0, "c"), "id")).isNotEqualTo(first);
    }

    @Test
    void refusesToChangeWhatIsNotThere() {
        assertThatThrownBy(() -> database.with(handle -> TABLE.update(handle, Sample.of(9, "a"))))
                .hasMessage("no sample 9");
        assertThatThrownBy(() -> database.with(handle -> TABLE.remove(handle, 9)))
                .hasMessage("no sample 9");
    }

    @Test
    void keepsTheKeysOfRowsThatStayInAList() {
        write(Sample.of(0, "a"), Sample.of(0, "b"), Sample.of(0, "c"));
        write(Sample.of(3, "c"), Sample.of(0, "d"), Sample.of(1, "A"));
        assertThat(listed()).containsExactly(Sample.of(3, "c"), Sample.of(4, "d"), Sample.of(1, "A"));
        Map<Long, List<Sample>> all = database.with(handle -> LIST.readAll(handle, "SELECT :id", 5));
        assertThat(all).containsExactly(Map.entry(5L, listed()));
        write();
        assertThat(listed()).isEmpty();
    }

    @Test
    void leavesTheSameListAlone() {
        write(Sample.of(0, "a"));
        int before = number("SELECT total_changes()");
        write(Sample.of(1, "a"));
        assertThat(number("SELECT total_changes()")).isEqualTo(before);
    }

    private List<Sample> list(String rest) {
        return database.with(handle -> TABLE.list(handle, rest));
    }

    private long put(Sample row, String same) {
        return database.with(handle -> TABLE.put(handle, row, same));
    }

    private List<Sample> listed() {
        return database.with(handle -> LIST.read(handle, 5));
    }

    private void write(Sample... rows) {
        database.write(handle -> {
            LIST.write(handle, 5, List.of(rows));
            return rows;
        });
    }

    private int number(String sql) {
        return database.with(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}

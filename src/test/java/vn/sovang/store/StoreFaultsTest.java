package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.core.UndoTable;
import vn.sovang.store.registry.PersonStore;

/// A disk that is full, a copy that cannot be written, a store that is not sound, a row that is no longer as its step
/// left it: nothing is lost and what happened is told.
class StoreFaultsTest {
    private static final Instant NOW = Instant.parse("2026-11-03T02:05:00Z");

    @TempDir
    Path folder;

    @Test
    void aFullDiskUndoesTheWholeTransactionAndTheStoreGoesOn() throws Refusal {
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            PersonStore people = new PersonStore(database);
            people.add(person("Trước"));
            pages(database, "page_count");
            assertThatThrownBy(() -> database.change(() -> addMany(people)))
                    .hasStackTraceContaining("database or disk is full");
            assertThat(people.count()).isEqualTo(1);
            pages(database, "1000000");
            people.add(person("Sau"));
            assertThat(people.search("", 9)).extracting(Person::fullName).containsExactly("Sau", "Trước");
            assertThat(database.faults()).isEmpty();
        }
    }

    /// As SQLite does by itself where not even its journal can be written.
    @Test
    void whatSqliteHasUndoneByItselfIsNotUndoneTwice() throws Refusal {
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            PersonStore people = new PersonStore(database);
            database.with(handle -> handle.execute("""
                    CREATE TRIGGER refuse AFTER INSERT ON person WHEN new.full_name = 'Trong'
                    BEGIN SELECT RAISE(ROLLBACK, 'undone by itself'); END
                    """));
            assertThatThrownBy(() -> database.change(() -> {
                        people.add(person("Ngoài"));
                        database.change(() -> people.add(person("Trong")));
                    }))
                    .hasStackTraceContaining("undone by itself")
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(2));
            assertThat(people.count()).isZero();
            database.change(() -> people.add(person("Sau")));
            assertThat(people.count()).isEqualTo(1);
        }
    }

    @Test
    void anUnsoundStoreIsToldAndItsCopyIsNotKept() throws Exception {
        Path target = Files.writeString(folder.resolve("ban-sao.db"), "bản cũ");
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            database.with(handle -> handle.execute("PRAGMA foreign_keys = OFF"));
            database.with(handle -> handle.execute("INSERT INTO post (person_id, title) VALUES (4711, 'Y sĩ')"));
            assertThat(database.faults()).containsExactly("post 1 lacks its person");
            assertThatThrownBy(() -> database.copyTo(target))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("Không ghi được bản sao lưu", "ban-sao.db")
                    .hasStackTraceContaining("post 1 lacks its person");
        }
        assertThat(target).hasContent("bản cũ");
        assertThat(folder.resolve("ban-sao.db.part")).doesNotExist();
    }

    @Test
    void aCopyThatCannotBeWrittenLeavesTheOldOne() throws Exception {
        Path target = Files.writeString(folder.resolve("ban-sao.db"), "bản cũ");
        inTheWay(target);
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            assertThatThrownBy(() -> database.copyTo(target))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Hãy kiểm tra ổ đĩa còn chỗ trống");
        }
        assertThat(target).hasContent("bản cũ");
    }

    @Test
    void aCopyIsNoPartOfATransaction() throws Refusal {
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            assertThatThrownBy(() -> database.change(() -> database.copyTo(folder.resolve("ban-sao.db"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> database.change(database::close)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(folder.resolve("ban-sao.db")).doesNotExist();
    }

    @Test
    void anOlderFileIsNotUpgradedWhenItCannotBePutAside() throws Exception {
        Path file = folder.resolve("sovang.db");
        Path older = Files.createDirectory(folder.resolve("older"));
        Path first = Path.of("src/main/resources/db/migration/V001__first_schema.sql");
        Files.copy(first, older.resolve(first.getFileName()));
        Database.open(file, List.of("filesystem:" + older)).close();
        byte[] before = Files.readAllBytes(file);
        inTheWay(folder.resolve("sovang-truoc-nang-cap-001.db"));

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(
                        "Không sao lưu được dữ liệu trước khi nâng cấp nên chưa nâng cấp", "sovang.db");
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.resolve("sovang-truoc-nang-cap-001.db")).doesNotExist();
    }

    /// Each table's row is gone although no step took it out.
    @Test
    void whatStandsInTheWayOfUndoingIsCalledByItsVietnameseName() throws Refusal {
        try (Database database = Database.open(folder.resolve("sovang.db"))) {
            StepStore steps = new StepStore(database);
            List<String> tables = database.with(handle ->
                    UndoTable.all(handle).stream().map(UndoTable::name).toList());
            for (int step = 1; step <= tables.size(); step++) {
                String table = tables.get(step - 1);
                database.with(
                        handle -> handle.execute(
                                "INSERT INTO step (at, actor, action, about) VALUES ('2026-11-03T02:05:00Z', 'can-bo', 'Việc', '')"));
                int stepId = step;
                database.with(handle -> handle.execute(
                        "INSERT INTO step_row (step_id, ordinal, table_name, row_id, after) VALUES (?, 1, ?, 4711, ?)",
                        stepId,
                        table,
                        "{\"name\": \"Mẫu\"}"));
                assertThatThrownBy(() -> steps.undo(stepId, NOW))
                        .as(table)
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("“Mẫu” đã được sửa sau đó. Hãy sửa lại bằng tay.")
                        .hasMessageNotContainingAny("một mục khác", table.contains("_") ? table : "Không có tên");
                database.with(handle -> handle.execute("DELETE FROM step_row"));
            }
        }
    }

    private static void addMany(PersonStore people) {
        for (int i = 0; i < 2000; i++) {
            people.add(person("Người thứ " + i + " trong nhiều người"));
        }
    }

    private static void pages(Database database, String most) {
        String limit = most.equals("page_count")
                ? database.with(handle -> handle.createQuery("PRAGMA page_count")
                        .mapTo(String.class)
                        .one())
                : most;
        database.with(handle -> handle.createQuery("PRAGMA max_page_count = " + limit)
                .mapTo(Integer.class)
                .one());
    }

    /// Something that is not of the program lies where the copy would be written first.
    private static void inTheWay(Path target) throws IOException {
        Path part = Files.createDirectory(target.resolveSibling(target.getFileName() + ".part"));
        Files.writeString(part.resolve("khac.txt"), "");
    }

    private static Person person(String name) {
        return Person.listed(name, null, null, "");
    }
}

package vn.sovang.store.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.store.FreshStore;
import vn.sovang.store.registry.PersonStore;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void createsTheFileAndItsFolder() throws Refusal {
        Path file = folder.resolve("Sổ Vàng/dữ liệu/sovang.db");
        try (Database database = Database.open(file)) {
            assertThat(file).exists();
            assertThat(database.file()).isEqualTo(file);
            assertThat(database.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b=c", "a?journal_mode=wal&&b", "p?%41#d?", "%41#c", "file:x?mode=memory"})
    void opensThisVeryFileWhateverItsFolderIsCalled(String name) throws Exception {
        assumeThat(File.separatorChar).as("no such names on Windows").isEqualTo('/');
        Path file = folder.resolve(name).resolve("sovang.db");
        try (Database database = Database.open(file)) {
            new PersonStore(database).add(Person.listed("Đặng Văn Ẩn", null, null, "Tày"));
            database.copyTo(file.resolveSibling("sao?x=y.db"));
        }
        assertThat(Database.isSound(file.resolveSibling("sao?x=y.db"))).isTrue();
        assertThat(file).isNotEmptyFile();
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void keepsWhatWasStoredWhenReopened() throws Refusal {
        Path file = folder.resolve("sovang.db");
        Person added;
        try (Database database = Database.open(file)) {
            added = new PersonStore(database).add(Person.listed("Đặng Văn Ẩn", null, null, "Tày"));
        }
        try (Database database = Database.open(file)) {
            assertThat(new PersonStore(database).find(added.id())).contains(added);
        }
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("thu.db"), "đây không phải cơ sở dữ liệu ".repeat(200));
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không phải là tệp dữ liệu Sổ Vàng");
        assertThat(file).content().startsWith("đây không phải");
    }

    @Test
    void refusesADatabaseOfAnotherProgram() throws Exception {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE bookmark (url TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không phải là tệp dữ liệu Sổ Vàng");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesAFileHeldByAnotherConnection() throws Refusal {
        Path file = folder.resolve("sovang.db");
        try (Database first = Database.open(file)) {
            assertThat(first.faults()).isEmpty();
            assertThatThrownBy(() -> Database.open(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("đang được một chương trình khác sử dụng");
        }
        Database.open(file).close();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("tệp"));
        assertThatThrownBy(() -> Database.open(file.resolve("sovang.db")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không tạo được thư mục");
    }

    @Test
    void undoesATransactionThatFails() throws Refusal {
        try (Database database = Database.open(FreshStore.in(folder))) {
            PersonStore people = new PersonStore(database);
            assertThatThrownBy(() -> database.change(() -> {
                        people.add(person("Một"));
                        throw new Refusal("thôi");
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("thôi");
            assertThat(people.count()).isZero();
            assertThat(database.transaction(() -> people.add(person("Hai"))).fullName())
                    .isEqualTo("Hai");
            assertThat(people.count()).isEqualTo(1);
        }
    }

    @Test
    void undoesAllWhenTheOuterTransactionFailsAfterAnInnerOne() throws Refusal {
        try (Database database = Database.open(FreshStore.in(folder))) {
            PersonStore people = new PersonStore(database);
            assertThatThrownBy(() -> database.change(() -> {
                        database.change(() -> people.add(person("Trong")));
                        throw new IllegalStateException("ngoài");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(people.count()).isZero();
        }
    }

    @Test
    void keepsTheOuterPartWhenAnInnerFailureIsHandled() throws Refusal {
        try (Database database = Database.open(FreshStore.in(folder))) {
            PersonStore people = new PersonStore(database);
            database.change(() -> {
                people.add(person("Trước"));
                assertThatThrownBy(() -> database.change(() -> {
                            people.add(person("Trong"));
                            throw new Refusal("trong");
                        }))
                        .isInstanceOf(Refusal.class);
                people.add(person("Sau"));
            });
            assertThat(people.search("", 10)).extracting(Person::fullName).containsExactly("Sau", "Trước");
        }
    }

    @Test
    void holdsForeignKeys() throws Refusal {
        try (Database database = Database.open(FreshStore.in(folder))) {
            PersonStore people = new PersonStore(database);
            assertThatThrownBy(() -> people.addPost(new Post(0, 4711, null, "Bác sĩ", null, null)))
                    .hasStackTraceContaining("FOREIGN KEY");
        }
    }

    @Test
    void updatingWhatIsNotThereIsABug() throws Refusal {
        try (Database database = Database.open(FreshStore.in(folder))) {
            assertThatThrownBy(() ->
                            new PersonStore(database).update(person("Không").withId(7)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no person 7");
        }
    }

    @Test
    void keepsIdNumbersOutOfExceptions() throws Refusal {
        String secret = "006179004321";
        try (Database database = Database.open(FreshStore.in(folder))) {
            database.with(handle -> handle.execute("""
                    CREATE TRIGGER refuse AFTER INSERT ON person BEGIN SELECT RAISE(ABORT, 'refused'); END
                    """));
            Person person = new Person(0, "Hà Thị Nụ", null, null, "", "", "", secret, "", null, null);
            assertThatThrownBy(() -> new PersonStore(database).add(person))
                    .hasStackTraceContaining("refused")
                    .hasStackTraceContaining("INSERT INTO person")
                    .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain(secret));
        }
    }

    @Test
    void copiesTheWholeStoreIntoOneSoundFile() throws Exception {
        Path copy = folder.resolve("sao lưu/bản sao.db");
        try (Database database = Database.open(FreshStore.in(folder))) {
            new PersonStore(database).add(person("Hoàng Văn Thụ"));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, "bản cũ");
            database.copyTo(copy);
        }
        try (Database database = Database.open(copy)) {
            assertThat(new PersonStore(database).search("thu", 5))
                    .extracting(Person::fullName)
                    .containsExactly("Hoàng Văn Thụ");
        }
        try (var files = Files.list(copy.getParent())) {
            assertThat(files).containsExactly(copy);
        }
    }

    @Test
    void saysThatItIsClosed() throws Refusal {
        Database database = Database.open(FreshStore.in(folder));
        database.close();
        database.close();
        assertThatThrownBy(() -> new PersonStore(database).count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store is closed");
    }

    @Test
    void setsTheConnectionForSafety() throws Refusal {
        try (Database database = Database.open(FreshStore.in(folder))) {
            assertThat(List.of("synchronous", "journal_mode", "foreign_keys", "locking_mode"))
                    .map(name -> database.with(handle -> handle.createQuery("PRAGMA " + name)
                            .mapTo(String.class)
                            .one()))
                    .containsExactly("3", "delete", "1", "exclusive");
        }
    }

    private static Person person(String name) {
        return Person.listed(name, null, null, "");
    }

    private static String stackTrace(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

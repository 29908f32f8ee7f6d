package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.ShippedMigrations;
import vn.sovang.store.registry.PersonStore;

class FreshStoreTest {
    @TempDir
    Path folder;

    @Test
    void isWhatTheProgramMakes() throws Refusal {
        try (Database made = Database.open(folder.resolve("made.db"));
                Database copied = Database.open(FreshStore.in(folder.resolve("copy")))) {
            assertThat(schemaOf(copied)).isEqualTo(schemaOf(made)).isNotEmpty();
            assertThat(contentOf(copied)).isEqualTo(contentOf(made));
            assertThat(copied.faults()).isEmpty();
        }
    }

    @Test
    void isATestsOwn() throws Exception {
        try (Database first = Database.open(FreshStore.in(folder.resolve("first")))) {
            new PersonStore(first).add(Person.listed("Lò Thị Mẩy", null, null, "Dao"));
        }
        try (Database second = Database.open(FreshStore.in(folder.resolve("second")))) {
            assertThat(new PersonStore(second).count()).isZero();
        }
        byte[] before = Files.readAllBytes(folder.resolve("first/sovang.db"));
        FreshStore.in(folder.resolve("first"));
        assertThat(folder.resolve("first/sovang.db")).hasBinaryContent(before);
    }

    /// Without the hours at which the migrations ran.
    private static Map<String, List<String>> contentOf(Database database) {
        Map<String, List<String>> content = StoreContent.of(database);
        assertThat(content.remove(ShippedMigrations.HISTORY)).hasSameSizeAs(ShippedMigrations.SCRIPTS);
        return content;
    }

    private static List<String> schemaOf(Database database) {
        return database.with(
                handle -> handle.createQuery("SELECT type || name || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
                        .mapTo(String.class)
                        .list());
    }
}

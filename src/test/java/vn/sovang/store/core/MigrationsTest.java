package vn.sovang.store.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.store.registry.PersonStore;

class MigrationsTest {
    /// Each migration adds the schema it leads to as `/db/schema-N.sql`; what is kept is never edited.
    private static final int LATEST = 6;

    private static final Path PROGRAM = programFolder();
    private static final Path SCRIPTS = PROGRAM.resolve(ShippedMigrations.FOLDER);

    @TempDir
    Path folder;

    private Path file;
    private List<String> later;

    @BeforeEach
    void prepareALaterVersion() throws Exception {
        file = folder.resolve("sovang.db");
        Path scripts = Files.createDirectory(folder.resolve("later"));
        Files.writeString(scripts.resolve("V999__later.sql"), "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;");
        later = List.of("classpath:db/migration", "filesystem:" + scripts);
    }

    @Test
    void buildsTheKeptSchemaFromEmpty() throws Exception {
        try (Database database = Database.open(file)) {
            assertThat(schemaOf(database)).isEqualTo(kept(LATEST));
        }
    }

    @Test
    void changesNothingWhenOpenedAgain() throws Exception {
        Database.open(file).close();
        byte[] before = Files.readAllBytes(file);
        Database.open(file).close();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesAFileOfANewerVersionAndLeavesItAlone() throws Exception {
        Database.open(file, later).close();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("phiên bản Sổ Vàng mới hơn");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void migratesEveryOlderFileAndPutsACopyAside(int version) throws Exception {
        List<String> older = List.of("filesystem:" + scriptsUpTo(version));
        try (Database database = Database.open(file, older)) {
            assertThat(schemaOf(database)).isEqualTo(kept(version));
            // By hand: the store writes columns an older file does not have.
            database.with(handle -> handle.execute("""
                    INSERT INTO person (
                        full_name, ethnicity, home_place, residence, id_number, qualification, search_key, sort_key)
                    VALUES ('Triệu Thị Pham', '', '', '', '', '', 'trieu thi pham 1979', 'k')
                    """));
        }
        try (Database database = Database.open(file)) {
            assertThat(schemaOf(database)).isEqualTo(kept(LATEST));
            assertThat(new PersonStore(database).search(version < 4 ? "ttp" : "pham", 5))
                    .extracting(Person::fullName)
                    .containsExactly("Triệu Thị Pham");
        }
        Path copy = folder.resolve("sovang-truoc-nang-cap-%03d.db".formatted(version));
        assertThat(copy).exists();
        try (Database database = Database.open(copy, older)) {
            assertThat(schemaOf(database)).isEqualTo(kept(version));
            assertThat(database.<Integer>with(handle -> handle.createQuery("SELECT count(*) FROM person")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    @Test
    void everyMigrationHasItsKeptSchema() throws Exception {
        try (var scripts = Files.list(SCRIPTS)) {
            assertThat(scripts.count()).isEqualTo(LATEST);
        }
    }

    @Test
    void everyMigrationIsInTheProgramsList() throws Exception {
        try (var scripts = Files.list(SCRIPTS)) {
            assertThat(scripts.map(script -> script.getFileName().toString()).sorted())
                    .isEqualTo(ShippedMigrations.SCRIPTS);
        }
    }

    @Test
    void reckonsTheSumsThatFlywayWrites() throws Exception {
        try (Database database = Database.open(file)) {
            List<Integer> written = database.with(
                    handle -> handle.createQuery("""
                            SELECT checksum FROM flyway_schema_history ORDER BY installed_rank
                            """).mapTo(Integer.class).list());
            assertThat(written)
                    .isEqualTo(ShippedMigrations.SCRIPTS.stream()
                            .map(ShippedMigrations::checksum)
                            .toList());
        }
    }

    @Test
    void needsNoFlywayForAFileOfThisVersion() throws Exception {
        List<String> fresh = loadedByOpening();
        assertThat(fresh).anyMatch(name -> name.startsWith("org.flywaydb."));
        List<String> again = loadedByOpening();
        assertThat(again).contains(Database.class.getName()).noneMatch(name -> name.startsWith("org.flywaydb."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE flyway_schema_history SET success = 0 WHERE version = '006'",
                "UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '002'",
                "UPDATE flyway_schema_history SET version = '003.5', script = 'V003_5__x.sql' WHERE version = '004'",
            })
    void refusesAFileWhoseStepsAreNotTheProgramsOwnAndLeavesItAlone(String otherwise) throws Exception {
        try (Database database = Database.open(file)) {
            database.with(handle -> handle.execute(otherwise));
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dở dang hoặc khác với bước của chương trình này")
                .hasMessageContaining("sao lưu");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesAFileThatLacksAStepInTheMiddle() throws Exception {
        try (Database database = Database.open(file)) {
            database.with(handle -> handle.execute("DELETE FROM flyway_schema_history WHERE version = '003'"));
        }
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void putsNoCopyAsideForAFreshFile() throws Exception {
        Database.open(file, later).close();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void leavesTheFileAsItWasWhenAMigrationFails() throws Exception {
        Database.open(file).close();
        Path scripts = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(
                scripts.resolve("V998__broken.sql"), "DELETE FROM person; CREATE TABLE half (a TEXT); SELECT broken;");
        assertThatThrownBy(() -> Database.open(file, List.of("classpath:db/migration", "filesystem:" + scripts)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không nâng cấp được");
        try (Database database = Database.open(file)) {
            assertThat(schemaOf(database)).isEqualTo(kept(LATEST));
        }
    }

    @Test
    void findsItsMigrationsInAJarOfAnotherClassLoader() throws Exception {
        Path jar = Files.createDirectory(folder.resolve("Sổ Vàng")).resolve("so vang.jar");
        writeJar(jar, PROGRAM);
        try (URLClassLoader loader =
                new URLClassLoader(programAs(jar.toUri().toURL()), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(Database.class.getName());
            assertThat(type).isNotSameAs(Database.class);
            AutoCloseable database =
                    (AutoCloseable) type.getMethod("open", Path.class).invoke(null, file);
            database.close();
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
        try (Database database = Database.open(file)) {
            assertThat(schemaOf(database)).isEqualTo(kept(LATEST));
        }
    }

    /// Opens the file in a class loader of its own and answers the names of the classes that took.
    private List<String> loadedByOpening() throws Exception {
        List<String> loaded = new ArrayList<>();
        URL[] path = programAs(PROGRAM.toUri().toURL());
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.findClass(name);
            }
        }) {
            Class<?> type = loader.loadClass(Database.class.getName());
            ((AutoCloseable) type.getMethod("open", Path.class).invoke(null, file)).close();
        }
        return loaded;
    }

    /// The class path of a program of its own: the given place and all libraries.
    private static URL[] programAs(URL place) throws Exception {
        List<URL> path = new ArrayList<>(List.of(place));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        return path.toArray(URL[]::new);
    }

    private static Path programFolder() {
        try {
            return Path.of(Database.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void writeJar(Path jar, Path classes) throws Exception {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                var files = Files.walk(classes)) {
            for (Path path : files.sorted().toList()) {
                URI name = classes.toUri().relativize(path.toUri());
                if (!name.getPath().isEmpty()) {
                    entries.putNextEntry(new JarEntry(name.getPath()));
                    if (Files.isRegularFile(path)) {
                        Files.copy(path, entries);
                    }
                }
            }
        }
    }

    private static String schemaOf(Database database) {
        List<String> statements = database.with(
                handle -> handle.createQuery("""
                        SELECT sql || ';' FROM sqlite_schema
                        WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'
                        ORDER BY type = 'index', type = 'trigger', name
                        """).mapTo(String.class).list());
        return String.join("\n", statements) + "\n";
    }

    private Path scriptsUpTo(int version) throws Exception {
        Path older = Files.createDirectory(folder.resolve("older"));
        try (var scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.sorted().limit(version).toList()) {
                Files.copy(script, older.resolve(script.getFileName()));
            }
        }
        return older;
    }

    private static String kept(int version) throws Exception {
        String resource = "/db/schema-" + version + ".sql";
        try (InputStream in = MigrationsTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

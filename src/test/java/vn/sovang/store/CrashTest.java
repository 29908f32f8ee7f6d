package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.store.core.Database;
import vn.sovang.store.registry.PersonStore;

/// A program killed while it writes loses nothing that it had acknowledged and leaves nothing half done.
class CrashTest {
    private static final int ACKNOWLEDGED = 100;

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasAcknowledgedWhenTheWriterIsKilled() throws Exception {
        Path file = folder.resolve("sovang.db");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            last = read(lines, ACKNOWLEDGED);
            assertThatThrownBy(() -> Database.open(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("đang được một chương trình khác sử dụng");
            // By its handle, which leaves the pipe open: what it had said already is still to be read.
            writer.toHandle().destroyForcibly();
            last = Math.max(last, read(lines, Long.MAX_VALUE));
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(last).isGreaterThanOrEqualTo(ACKNOWLEDGED);
        try (Database database = Database.open(file)) {
            assertThat(database.faults()).isEmpty();
            PersonStore people = new PersonStore(database);
            assertThat((long) people.count()).isGreaterThanOrEqualTo(last);
            for (long id = 1; id <= people.count(); id++) {
                assertThat(people.find(id)).isPresent();
                assertThat(people.postsOf(id)).extracting(Post::title).isEqualTo(List.of("một", "hai"));
            }
        }
    }

    /// The last number read before the end, or the first that reaches the goal.
    private static long read(BufferedReader lines, long goal) throws java.io.IOException {
        long last = 0;
        while (last < goal) {
            String line = lines.readLine();
            if (line == null) {
                return last;
            }
            last = Long.parseLong(line);
        }
        return last;
    }

    /// Writes people with two posts each and says each id when it is stored, until it is killed.
    static final class Writer {
        private Writer() {}

        /// @param arguments the file
        public static void main(String[] arguments) throws Refusal {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try (Database database = Database.open(Path.of(arguments[0]))) {
                PersonStore people = new PersonStore(database);
                while (!out.checkError()) {
                    Person stored = database.transaction(() -> {
                        Person person = people.add(Person.listed("Người Viết", null, null, ""));
                        people.addPost(new Post(0, person.id(), null, "hai", null, null));
                        people.addPost(new Post(0, person.id(), null, "một", null, null));
                        return person;
                    });
                    out.println(stored.id());
                }
            }
        }
    }
}

package vn.sovang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sovang.model.registry.Person;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.SearchStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;

/// Measures the store and its search over [MadeUpRegistry#LARGE] and writes the figures into the page of speed.
public final class StoreBenchmark {
    private static final int HITS = 20;
    private static final int COMMITS = 200;

    private final Path folder;
    private final GoalTable table;

    private StoreBenchmark(Path folder, GoalTable table) {
        this.folder = folder;
        this.table = table;
    }

    /// Measures, prints the table and puts it into its page.
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/bench/store"));
        Files.deleteIfExists(folder.resolve("sovang.db"));
        GoalTable table = new GoalTable("store");
        new StoreBenchmark(folder, table).measure();
        table.publish("File of %d MB, JDK %s, %d processors."
                .formatted(
                        Files.size(folder.resolve("sovang.db")) >> 20,
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors()));
    }

    private void measure() throws Exception {
        Path file = folder.resolve("sovang.db");
        try (Database database = Database.open(file)) {
            long start = System.nanoTime();
            MadeUpRegistry.LARGE.fill(database);
            table.since("written: 10,000 units, 100,000 people with posts, 10,000 decisions, 300,000 grants", start, 0);
        }
        for (int i = 0; i < 5; i++) {
            Database.open(file).close();
        }
        List<Long> opened = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            Database.open(file).close();
            opened.add(System.nanoTime() - start);
        }
        table.add("opened and closed, median", GoalTable.percentile(opened, 50), 300);
        try (Database database = Database.open(file)) {
            searches(database);
            commits(database);
            long start = System.nanoTime();
            database.copyTo(folder.resolve("sao-luu.db"));
            table.since("snapshot, verified", start, 2_000);
            PersonStore people = new PersonStore(database);
            people.rows("", LocalDate.of(2026, 12, 1), Integer.MAX_VALUE, 0);
            start = System.nanoTime();
            people.rows("", LocalDate.of(2026, 12, 1), Integer.MAX_VALUE, 0);
            table.since("all 100,000 people with their posts read for the table", start, 0);
        }
    }

    private void searches(Database database) {
        SearchStore search = new SearchStore(database);
        PersonStore people = new PersonStore(database);
        UnitStore units = new UnitStore(database);
        List<String> keystrokes = keystrokes();
        keystrokes.forEach(query -> search.find(query, HITS));
        keystroke("search for everything (Ctrl+K)", keystrokes, query -> search.find(query, HITS));
        keystroke("choosing a person", keystrokes, query -> people.search(query, HITS));
        keystroke("choosing a unit", keystrokes, query -> units.search(query, HITS));
        List<Long> first = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(Person.listed("Người Mẫu", null, null, ""));
            long start = System.nanoTime();
            people.search("nguoi", HITS);
            first.add(System.nanoTime() - start);
        }
        table.add("the first keystroke after something was stored, median", GoalTable.percentile(first, 50), 0);
    }

    /// Every beginning of names as people type them: with diacritics and without, initials, numbers of decisions.
    private static List<String> keystrokes() {
        Random random = new Random(7);
        List<String> whole = new ArrayList<>(List.of(
                "nguyễn thị hương",
                "nguyen thi huong",
                "đặng ngọc",
                "ntlh",
                "huong 1979",
                "2005/QĐ-UBND",
                "tram y te mai"));
        for (int i = 0; i < 30; i++) {
            String name = MadeUpRegistry.name(random);
            whole.add(i % 2 == 0 ? name : vn.sovang.text.Fold.of(name));
        }
        List<String> out = new ArrayList<>();
        for (String query : whole) {
            for (int end = 1; end <= query.length(); end++) {
                out.add(query.substring(0, end));
            }
        }
        return out;
    }

    private void keystroke(String what, List<String> queries, java.util.function.Consumer<String> ask) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            for (String query : queries) {
                long start = System.nanoTime();
                ask.accept(query);
                times.add(System.nanoTime() - start);
            }
        }
        table.add("a keystroke, " + what + ", median", GoalTable.percentile(times, 50), 0);
        table.add("a keystroke, " + what + ", 95th percentile", GoalTable.percentile(times, 95), 5);
    }

    private void commits(Database database) {
        PersonStore people = new PersonStore(database);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < COMMITS; i++) {
            Person person = Person.listed("Người Mẫu " + i, null, null, "");
            long start = System.nanoTime();
            database.change(() -> people.add(person));
            times.add(System.nanoTime() - start);
        }
        table.add("one person stored and on the disk, 95th percentile", GoalTable.percentile(times, 95), 0);
    }
}

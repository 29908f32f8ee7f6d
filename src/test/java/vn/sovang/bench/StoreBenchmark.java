package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.sovang.model.Person;
import vn.sovang.store.Database;
import vn.sovang.store.PersonStore;
import vn.sovang.store.SearchStore;
import vn.sovang.store.UnitStore;

/// Measures the store and its search over [MadeUpRegistry#LARGE] and writes the figures into the page of speed.
public final class StoreBenchmark {
    private static final Path PAGE = Path.of("src/site/markdown/performance.md");
    private static final String BEGIN = "<!-- store:begin -->";
    private static final String END = "<!-- store:end -->";
    private static final int HITS = 20;
    private static final int COMMITS = 200;

    private final List<Row> rows = new ArrayList<>();
    private final Path folder;

    private StoreBenchmark(Path folder) {
        this.folder = folder;
    }

    /// One line of the table.
    ///
    /// @param limit goal in milliseconds, 0 when there is none
    private record Row(String what, double millis, double limit) {
        String line() {
            String goal = limit == 0 ? "" : String.format(Locale.ROOT, "at most %.0f ms", limit);
            String met = limit == 0 ? "" : millis <= limit ? "met" : "**not met**";
            return String.format(Locale.ROOT, "| %s | %s | %.2f ms | %s |", what, goal, millis, met);
        }
    }

    /// Measures, prints the table and puts it into its page.
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/bench/store"));
        Files.deleteIfExists(folder.resolve("sovang.db"));
        StoreBenchmark benchmark = new StoreBenchmark(folder);
        benchmark.measure();
        String text = benchmark.text();
        System.out.println(text);
        write(text);
    }

    private void measure() throws Exception {
        Path file = folder.resolve("sovang.db");
        try (Database database = Database.open(file)) {
            long start = System.nanoTime();
            MadeUpRegistry.LARGE.fill(database);
            add("written: 10,000 units, 100,000 people with posts, 10,000 decisions, 300,000 grants", start, 0);
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
        rows.add(new Row("opened and closed, median", percentile(opened, 50), 300));
        try (Database database = Database.open(file)) {
            searches(database);
            commits(database);
            long start = System.nanoTime();
            database.copyTo(folder.resolve("sao-luu.db"));
            add("snapshot, verified", start, 2_000);
            PersonStore people = new PersonStore(database);
            people.rows("", Integer.MAX_VALUE, 0);
            start = System.nanoTime();
            people.rows("", Integer.MAX_VALUE, 0);
            add("all 100,000 people with their posts read for the table", start, 0);
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
        rows.add(new Row("the first keystroke after something was stored, median", percentile(first, 50), 0));
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
        rows.add(new Row("a keystroke, " + what + ", median", percentile(times, 50), 0));
        rows.add(new Row("a keystroke, " + what + ", 95th percentile", percentile(times, 95), 5));
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
        rows.add(new Row("one person stored and on the disk, 95th percentile", percentile(times, 95), 0));
    }

    private void add(String what, long start, double limit) {
        rows.add(new Row(what, (System.nanoTime() - start) / 1e6, limit));
    }

    private static double percentile(List<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private String text() throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("File of ")
                .append(Files.size(folder.resolve("sovang.db")) >> 20)
                .append(" MB, JDK ")
                .append(Runtime.version())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors.\n\n| What | Goal | Measured | |\n|---|---|--:|---|\n");
        rows.forEach(row -> out.append(row.line()).append('\n'));
        return out.toString();
    }

    private static void write(String text) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        Files.writeString(PAGE, page.substring(0, begin) + "\n" + text + page.substring(end));
    }
}

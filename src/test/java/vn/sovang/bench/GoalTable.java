package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Durations beside their goals, as a table of the page of speed.
public final class GoalTable {
    private static final Path PAGE = Path.of("src/site/markdown/performance.md");

    private final String part;
    private final List<String> lines = new ArrayList<>();

    /// @param part what the page calls the place of the table: between `<!-- part:begin -->` and `<!-- part:end -->`
    public GoalTable(String part) {
        this.part = part;
    }

    /// Adds a line.
    ///
    /// @param limit goal in milliseconds, 0 when there is none
    public void add(String what, double millis, double limit) {
        String goal = limit == 0 ? "" : String.format(Locale.ROOT, "at most %.0f ms", limit);
        String met = limit == 0 ? "" : millis <= limit ? "met" : "**not met**";
        lines.add(String.format(Locale.ROOT, "| %s | %s | %.2f ms | %s |", what, goal, millis, met));
    }

    /// Adds a line with the time from the start, as [System#nanoTime()] gave it, until now.
    public void since(String what, long start, double limit) {
        add(what, (System.nanoTime() - start) / 1e6, limit);
    }

    /// That percentile of the durations, in milliseconds.
    public static double percentile(List<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    /// Prints the table and puts it into its place in the page.
    ///
    /// @param heading on what it was measured
    public void publish(String heading) throws IOException {
        String text =
                heading + "\n\n| What | Goal | Measured | |\n|---|---|--:|---|\n" + String.join("\n", lines) + "\n";
        System.out.println(text);
        String page = Files.readString(PAGE);
        String begin = "<!-- " + part + ":begin -->";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- " + part + ":end -->");
        Files.writeString(PAGE, page.substring(0, from) + "\n" + text + page.substring(to));
    }
}

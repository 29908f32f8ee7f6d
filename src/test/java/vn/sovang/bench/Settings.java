package vn.sovang.bench;

import java.nio.file.Path;
import java.util.List;

/// How long and how often to measure.
///
/// @param rounds of each way and number of threads; the median counts
/// @param roundMillis a round lasts, ending with a whole dossier
/// @param warmMillis before the first round
/// @param firstRuns fresh processes of each way; the median counts
/// @param batchDossiers in one batch of LibreOffice
/// @param steadyDossiers printed under a small heap
/// @param checkedDossiers whose words, pages and bytes are looked at
/// @param ways ids to run; empty for all
/// @param page the Markdown page the figures go into
record Settings(
        int rounds,
        int roundMillis,
        int warmMillis,
        int firstRuns,
        int batchDossiers,
        int steadyDossiers,
        int checkedDossiers,
        List<String> ways,
        Path page) {
    /// Where jars, logs and checked files are put.
    static final Path WORK = Path.of("target", "bench");
    /// Every measured JVM runs with these.
    static final List<String> FLAGS = List.of("-Xmx512m", "-Djava.awt.headless=true");
    /// Heap of the steady run.
    static final String STEADY_HEAP = "-Xmx256m";

    /// @param quick a try of a minute, whose figures say little and stay under [#WORK]
    /// @param ways ids with commas between; empty for all
    static Settings of(boolean quick, String ways) {
        List<String> chosen = ways.isBlank() ? List.of() : List.of(ways.split(","));
        return quick
                ? new Settings(1, 300, 300, 1, 2, 200, 2, chosen, WORK.resolve("performance.md"))
                : new Settings(
                        5, 1200, 5000, 5, 20, 10_000, 6, chosen, Path.of("src", "site", "markdown", "performance.md"));
    }

    boolean wants(String id) {
        return ways.isEmpty() || ways.contains(id);
    }
}

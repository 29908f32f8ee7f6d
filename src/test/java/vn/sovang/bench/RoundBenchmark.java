package vn.sovang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.ready.ReadyRound;
import vn.sovang.usecase.round.ReadRound;

/// Measures the checks of [MadeUpRound#LARGE] and writes the figures into the page of speed.
public final class RoundBenchmark {
    private static final int WARM = 5;
    private static final int TIMES = 9;

    private final GoalTable table = new GoalTable("round");

    private RoundBenchmark() {}

    /// Measures, prints the table and puts it into its page.
    public static void main(String[] arguments) throws Exception {
        new RoundBenchmark().run();
    }

    private void run() throws Exception {
        Path file = Files.createDirectories(Path.of("target/bench/round")).resolve("sovang.db");
        Files.deleteIfExists(file);
        try (Database database = Database.open(file)) {
            measure(database, MadeUpRound.LARGE.fill(database));
        }
        table.publish("File of %d MB, JDK %s, %d processors; medians of %d after %d to warm up."
                .formatted(
                        Files.size(file) >> 20,
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        TIMES,
                        WARM));
    }

    private void measure(Database database, long round) throws Exception {
        AwardCatalogue catalogue = AwardCatalogue.load();
        ReadRound facts = new ReadRound(Stores.of(database), Regimes.load(), Clock.systemUTC());
        CheckRound check = new CheckRound(facts, catalogue);
        ReadyRound ready = new ReadyRound(Stores.of(database), facts, check, catalogue);
        long start = System.nanoTime();
        int found = check.check(round).size();
        table.since("the first findings after the start", start, 0);
        time("findings (" + found + ")", 500, () -> check.check(round));
        time("what is still missing, first report", 700, () -> ready.report(round));
    }

    private void time(String what, double limit, Callable<?> work) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = -WARM; i < TIMES; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= 0) {
                times.add(System.nanoTime() - start);
            }
        }
        table.add(what + ", median", GoalTable.percentile(times, 50), limit);
    }
}

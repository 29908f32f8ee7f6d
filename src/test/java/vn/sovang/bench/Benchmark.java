package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Measures all ways of printing on the same dossiers and writes the table. Ways take turns in each round, each in a
/// JVM
/// of its own that was warmed up and then waits, so that a slow minute of the machine meets all alike.
public final class Benchmark {
    private static final int THREADS = 2;

    private final Settings settings;
    private final ClassPath path;
    private final Map<Contender, Figures> figures = new LinkedHashMap<>();
    private final @Nullable LibreOffice office;
    private final Figures officeFigures = new Figures("LibreOffice, batch of docx, untagged");
    private List<Long> steady = List.of();

    private Benchmark(Settings settings) throws IOException, InterruptedException {
        this.settings = settings;
        this.path = ClassPath.read();
        this.office = settings.wants("libreoffice") ? LibreOffice.find() : null;
    }

    /// Measures, prints the table and puts it into its page.
    ///
    /// @param arguments whether to be quick, `true` or `false`; ids of ways with commas between, or nothing for all
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(arguments[0].equals("true"), arguments.length > 1 ? arguments[1] : "");
        Benchmark benchmark = new Benchmark(settings);
        benchmark.measure();
        Report report = new Report(
                settings,
                benchmark.path,
                benchmark.figures,
                benchmark.office,
                benchmark.officeFigures,
                benchmark.steady);
        System.out.println(report.text());
        report.write();
    }

    private void measure() throws Exception {
        Files.writeString(Settings.WORK.resolve("logging.properties"), "handlers=\n");
        for (Contender contender : Contender.ALL) {
            if (settings.wants(contender.id())) {
                if (contender.present()) {
                    figures.put(contender, new Figures(contender.title()));
                } else {
                    say(contender.title() + ": skipped, the profile bench is off");
                }
            }
        }
        if (office == null) {
            say("LibreOffice: skipped, not wanted or no soffice on the path");
        } else {
            say("LibreOffice: warming up and checking");
            int checked = Math.min(settings.checkedDossiers(), settings.batchDossiers());
            office.prepare(settings.batchDossiers(), checked);
            officeFigures.files = FileCheck.of(officeFigures.title, office.files(), checked);
        }
        throughput();
        firstDossiers();
        if (figures.containsKey(Contender.SEPARATE)) {
            steadyRun();
        }
    }

    private void throughput() throws Exception {
        List<Turn> turns = new ArrayList<>();
        try {
            for (Map.Entry<Contender, Figures> entry : figures.entrySet()) {
                Contender contender = entry.getKey();
                say("warming up and checking " + contender.id());
                Jvm jvm = Jvm.start(contender, path, List.of());
                turns.add(new Turn(jvm, entry.getValue()));
                if (contender.makesFiles()) {
                    Path folder = Settings.WORK.resolve("files").resolve(contender.id());
                    jvm.write(settings.checkedDossiers(), folder);
                    entry.getValue().files = FileCheck.of(contender.title(), folder, settings.checkedDossiers());
                }
                jvm.round(settings.warmMillis(), THREADS);
            }
            for (int round = 1; round <= settings.rounds(); round++) {
                say("round " + round + " of " + settings.rounds());
                for (Turn turn : turns) {
                    turn.figures().oneThread.add(turn.jvm().round(settings.roundMillis(), 1));
                    turn.figures().twoThreads.add(turn.jvm().round(settings.roundMillis(), THREADS));
                }
                if (office != null) {
                    officeFigures.oneThread.add(office.round(settings.batchDossiers(), 1));
                    officeFigures.twoThreads.add(office.round(settings.batchDossiers(), THREADS));
                }
            }
        } finally {
            turns.forEach(turn -> turn.jvm().close());
        }
    }

    /// A warm worker and where its rounds are noted.
    private record Turn(Jvm jvm, Figures figures) {}

    private void firstDossiers() throws Exception {
        Map<Contender, String> caches = new LinkedHashMap<>();
        for (Contender ours : List.of(Contender.SEPARATE, Contender.MERGED)) {
            if (figures.containsKey(ours)) {
                Path cache = Settings.WORK.resolve(ours.id() + ".aot");
                Files.deleteIfExists(cache);
                say("training the class cache of " + ours.id());
                Jvm.first(ours, path, List.of("-XX:AOTCacheOutput=" + cache));
                if (Files.exists(cache)) {
                    caches.put(ours, "-XX:AOTCache=" + cache);
                }
            }
        }
        for (int run = 1; run <= settings.firstRuns(); run++) {
            say("fresh processes, " + run + " of " + settings.firstRuns());
            for (Map.Entry<Contender, Figures> entry : figures.entrySet()) {
                Figures figure = entry.getValue();
                keep(Jvm.first(entry.getKey(), path, List.of()), figure);
                String cache = caches.get(entry.getKey());
                if (cache != null) {
                    figure.cachedMillis.add(
                            Jvm.first(entry.getKey(), path, List.of(cache)).millis());
                }
            }
            if (office != null) {
                keep(office.first(), officeFigures);
            }
        }
    }

    private static void keep(Jvm.First first, Figures figure) {
        figure.firstMillis.add(first.millis());
        if (first.memory() > 0) {
            figure.firstMemory.add(first.memory() * 1024 / 1e6);
        }
    }

    private void steadyRun() throws IOException, InterruptedException {
        say(settings.steadyDossiers() + " dossiers under " + Settings.STEADY_HEAP);
        try (Jvm jvm = Jvm.start(Contender.SEPARATE, path, List.of(Settings.STEADY_HEAP))) {
            steady = new ArrayList<>(jvm.steady(settings.steadyDossiers(), THREADS));
        }
    }

    private static void say(String line) {
        System.out.println("bench: " + line);
    }
}

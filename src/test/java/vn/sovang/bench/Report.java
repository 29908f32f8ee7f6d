package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures as Markdown: where and how they were measured, one row a way, and the goals.
final class Report {
    private static final String BEGIN = "<!-- bench:begin -->";
    private static final String END = "<!-- bench:end -->";

    private final Settings settings;
    private final ClassPath path;
    private final Map<Contender, Figures> figures;
    private final @Nullable LibreOffice office;
    private final Figures officeFigures;
    private final List<Long> steady;

    Report(
            Settings settings,
            ClassPath path,
            Map<Contender, Figures> figures,
            @Nullable LibreOffice office,
            Figures officeFigures,
            List<Long> steady) {
        this.settings = settings;
        this.path = path;
        this.figures = figures;
        this.office = office;
        this.officeFigures = officeFigures;
        this.steady = steady;
    }

    /// Puts the text between the markers of the page, or into a new page.
    void write() throws IOException {
        Path page = settings.page();
        String block = BEGIN + "\n" + text() + END;
        String old = Files.exists(page) ? Files.readString(page) : BEGIN + END + "\n";
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " lacks " + BEGIN + " and " + END);
        }
        Files.createDirectories(page.getParent());
        Files.writeString(page, old.substring(0, begin) + block + old.substring(end + END.length()));
    }

    String text() throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("Measured on ")
                .append(LocalDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)))
                .append(" on ")
                .append(machine())
                .append(", JDK ")
                .append(Runtime.version())
                .append(", flags `")
                .append(String.join(" ", Settings.FLAGS))
                .append("`; medians of ")
                .append(settings.rounds())
                .append(" rounds of ")
                .append(settings.roundMillis())
                .append(" ms after ")
                .append(settings.warmMillis())
                .append(" ms of warm-up, and of ")
                .append(settings.firstRuns())
                .append(" fresh processes. LibreOffice converts ")
                .append(3 * settings.batchDossiers())
                .append(" files a batch and process.\n\n");
        out.append(
                "| Way | Version | Dossiers/s, 1 thread | 2 threads | First dossier, whole process | with class cache"
                        + " | Cold memory | kB a dossier | Pages | PDF/A-2a (veraPDF) |\n");
        out.append("|---|---|--:|--:|--:|--:|--:|--:|---|---|\n");
        figures.forEach((contender, figure) -> out.append(row(figure, path.version(contender))));
        if (office != null) {
            out.append(row(officeFigures, office.version()));
        } else if (settings.wants("libreoffice")) {
            out.append("\nLibreOffice was not measured: no `soffice` on the path.\n");
        }
        Goals goals = new Goals(figures, officeFigures, steady);
        return out.append('\n')
                .append(steadyText())
                .append("| Goal | Wanted | Measured | |\n|---|--:|--:|---|\n")
                .append(goals.rows())
                .toString();
    }

    private static String row(Figures figure, String version) {
        FileCheck files = figure.files;
        return "| " + figure.title + " | " + version + " | " + Goals.number(figure.one(), "") + " | "
                + Goals.number(figure.two(), "") + " | " + Goals.number(Figures.median(figure.firstMillis), " ms")
                + " | " + Goals.number(Figures.median(figure.cachedMillis), " ms") + " | "
                + Goals.number(Figures.median(figure.firstMemory), " MB") + " | "
                + Goals.number(figure.kilobytes(), "") + " | " + (files == null ? "" : files.pages()) + " | "
                + (files == null ? "" : files.conforms() ? "passes" : "no") + " |\n";
    }

    private String steadyText() {
        if (steady.isEmpty()) {
            return "";
        }
        StringBuilder heap = new StringBuilder();
        StringBuilder resident = new StringBuilder();
        for (int i = 0; i < steady.size(); i += 2) {
            heap.append(i == 0 ? "" : ", ").append(Goals.number(steady.get(i) * 1024 / 1e6, ""));
            resident.append(i == 0 ? "" : ", ").append(Goals.number(steady.get(i + 1) * 1024 / 1e6, ""));
        }
        return "Steady run, " + settings.steadyDossiers() + " dossiers in three files on two threads under `"
                + Settings.STEADY_HEAP + "`, after each tenth: heap in use after a collection " + heap
                + " MB; resident " + resident + " MB.\n\n";
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse("")
                : "";
        return System.getProperty("os.name") + ' ' + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors"
                + (model.isEmpty() ? "" : " (" + model + ")");
    }
}

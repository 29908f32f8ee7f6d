package vn.sovang.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The goals for printing beside what was measured. They are goals, never assertions: figures drift from machine to
/// machine, the ratios less.
final class Goals {
    private final Map<Contender, Figures> figures;
    private final Figures office;
    private final List<Long> steady;
    private final StringBuilder out = new StringBuilder();

    Goals(Map<Contender, Figures> figures, Figures office, List<Long> steady) {
        this.figures = figures;
        this.office = office;
        this.steady = steady;
    }

    /// Rows of a table of four columns; what was not measured has none.
    String rows() {
        Figures separate = of(Contender.SEPARATE);
        Figures merged = of(Contender.MERGED);
        least("dossiers/s, three files, one thread", 180, separate.one(), "");
        least("dossiers/s, merged, one thread", 300, merged.one(), "");
        least("two threads to one, three files", 1.8, separate.two() / separate.one(), " times");
        least("two threads to one, merged", 1.8, merged.two() / merged.one(), " times");
        most("a dossier in three files", 125, separate.kilobytes(), " kB");
        most("a dossier merged", 80, merged.kilobytes(), " kB");
        most("first dossier, fresh process", 400, Figures.median(separate.firstMillis), " ms");
        most("first dossier with class cache", 220, Figures.median(separate.cachedMillis), " ms");
        most("cold memory", 100, Figures.median(separate.firstMemory), " MB");
        if (!steady.isEmpty()) {
            double early = steady.get(2);
            double late = steady.get(steady.size() - 2);
            most("heap at the end of the steady run to its second tenth", 1.1, late / early, " times");
        }
        ratio("OpenPDF, untagged", 7, of(Contender.OPENPDF));
        ratio("JasperReports, untagged", 12, of(Contender.JASPER));
        ratio("LibreOffice", 28, office);
        ratio("openhtmltopdf at equal conformance", 80, of(Contender.HTML_CONFORMING));
        ratio("openhtmltopdf, GSUB off, no tags", 8, of(Contender.HTML_NO_GSUB));
        return out.toString();
    }

    private Figures of(Contender contender) {
        return figures.getOrDefault(contender, new Figures(""));
    }

    private void ratio(String peer, double wanted, Figures slower) {
        least(
                "three files, one thread, to " + peer,
                wanted,
                of(Contender.SEPARATE).one() / slower.one(),
                " times");
    }

    private void least(String goal, double wanted, double measured, String unit) {
        row(goal, "at least " + number(wanted, unit), measured, unit, measured >= wanted);
    }

    private void most(String goal, double wanted, double measured, String unit) {
        row(goal, "at most " + number(wanted, unit), measured, unit, measured <= wanted);
    }

    private void row(String goal, String wanted, double measured, String unit, boolean met) {
        if (!Double.isNaN(measured)) {
            out.append("| ")
                    .append(goal)
                    .append(" | ")
                    .append(wanted)
                    .append(" | ")
                    .append(number(measured, unit));
            out.append(met ? " | met |\n" : " | **not met** |\n");
        }
    }

    /// Three figures that count, with a unit; a dash for what was not measured.
    static String number(double value, String unit) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String format = value >= 100 ? "%,.0f%s" : value >= 10 ? "%.1f%s" : "%.2f%s";
        return String.format(Locale.ROOT, format, value, unit);
    }
}

package vn.sovang.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.text.Numbers;

/// Numbers drawn as bars (biểu đồ), over the whole width between the margins, with the number written at each bar. It
/// never breaks over pages and stays with its title. Made for printers without colour: series differ by their
/// [filling][Fill] and are named in a legend where there are several.
///
/// Columns whose numbers or labels would not stand side by side are drawn as bars. A chart without a number above zero
/// says nothing: ask [#isWorthDrawing(List)] and write a sentence instead.
///
/// @param title such as `Biểu đồ 1. Kết quả khen thưởng theo hình thức`
/// @param unit the line below the title, such as `Đơn vị tính: người`; may be empty
/// @param series names of what is told apart within each entry, 1 to [#MOST_SERIES]; a single one is not printed
/// @param entries 1 to [#MOST_ENTRIES], with [#MOST_NUMBERS] numbers at most, in the order of the page
public record Chart(Kind kind, String title, String unit, List<String> series, List<Entry> entries) implements Block {
    /// entries a chart has room for; the rest is for the caller to sum up
    public static final int MOST_ENTRIES = 15;
    /// series that are told apart without colour
    public static final int MOST_SERIES = Fill.values().length;

    /// numbers a chart has room for on a page across
    public static final int MOST_NUMBERS = 45;
    /// letters of its labels where there is room, pt
    public static final double LETTERS = 11;
    /// space below a chart, pt
    public static final double AFTER = 2 * Style.PARAGRAPH_AFTER;

    /// letters of the title, pt
    private static final double TITLE = 12;
    /// letters of the unit, pt
    private static final double UNIT = 11;

    /// How the numbers are drawn.
    public enum Kind {
        /// from left to right, the series below each other; for long labels
        BARS,
        /// from left to right, the series one after the other in one bar, the sum and its parts at its end
        STACKED_BARS,
        /// upright, the series side by side
        COLUMNS,
        /// upright, the series one upon the other, each number beside its part and the sum above
        STACKED_COLUMNS;

        public boolean isStacked() {
            return this == STACKED_BARS || this == STACKED_COLUMNS;
        }

        public boolean isUpright() {
            return this == COLUMNS || this == STACKED_COLUMNS;
        }
    }

    /// A label with its numbers.
    ///
    /// @param values 0 and up, one for each series
    public record Entry(String label, List<Long> values) {
        /// @throws IllegalArgumentException when a value is negative or there is none
        public Entry {
            values = List.copyOf(values);
            if (values.isEmpty() || values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("values of " + label + ": " + values);
            }
        }

        /// A label with one number.
        public static Entry of(String label, long value) {
            return new Entry(label, List.of(value));
        }

        public long sum() {
            return values.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        }
    }

    /// @throws IllegalArgumentException when there are no or too many entries or series, an entry has more or fewer
    /// numbers than there are series, or no number is above zero
    public Chart {
        series = List.copyOf(series);
        entries = List.copyOf(entries);
        int count = series.size();
        if (count < 1 || count > MOST_SERIES) {
            throw new IllegalArgumentException("series: " + series);
        }
        if (entries.size() > MOST_ENTRIES
                || entries.size() * count > MOST_NUMBERS
                || entries.stream().anyMatch(entry -> entry.values().size() != count)) {
            throw new IllegalArgumentException("entries of " + series + ": " + entries);
        }
        if (!isWorthDrawing(entries)) {
            throw new IllegalArgumentException("nothing to draw: " + entries);
        }
    }

    /// A chart of one series.
    public static Chart of(Kind kind, String title, String unit, List<Entry> entries) {
        return new Chart(kind, title, unit, List.of(title), entries);
    }

    /// Whether any number is above zero.
    public static boolean isWorthDrawing(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.values().stream().anyMatch(value -> value > 0));
    }

    /// Title and unit as they stand above the drawing.
    public List<Paragraph> head() {
        ParagraphStyle centred = ParagraphStyle.PLAIN.align(Align.CENTER).withNext();
        List<Paragraph> head = new ArrayList<>();
        boolean measured = !unit.isBlank();
        double below = Style.PARAGRAPH_AFTER;
        head.add(Paragraph.of(
                title, FontFace.BOLD, TITLE, centred.balance().spacing(Style.PARAGRAPH_AFTER, measured ? 0 : below)));
        if (measured) {
            head.add(Paragraph.of(unit, FontFace.ITALIC, UNIT, centred.spacing(0, below)));
        }
        return head;
    }

    /// What the drawing shows, for one who does not see it: every label with every number.
    public String inWords() {
        String numbers = entries.stream()
                .map(entry -> entry.label() + ": " + numbersInWords(entry))
                .collect(Collectors.joining("; "));
        String head = unit.isBlank() ? title : title + " (" + unit + ")";
        return PlainText.flat(head + ". " + numbers + ".");
    }

    private String numbersInWords(Entry entry) {
        if (series.size() == 1) {
            return Numbers.grouped(entry.values().getFirst());
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            parts.add(series.get(i) + " " + Numbers.grouped(entry.values().get(i)));
        }
        return String.join(", ", parts);
    }

    /// The words without their looks: title, unit, the names of the series, then a line for each entry.
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(PlainText.flat(title), PlainText.flat(unit)));
        if (series.size() > 1) {
            lines.add(PlainText.flat(String.join(" | ", series)));
        }
        for (Entry entry : entries) {
            String numbers = entry.values().stream().map(Numbers::grouped).collect(Collectors.joining(" | "));
            lines.add(PlainText.flat(entry.label()) + " | " + numbers);
        }
        return lines;
    }

    /// The texts people wrote, as paragraphs, for finding a letter the fonts lack.
    public List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>(head());
        if (series.size() > 1) {
            series.forEach(name -> paragraphs.add(paragraph(name, LETTERS)));
        }
        entries.forEach(entry -> paragraphs.add(paragraph(entry.label(), LETTERS)));
        return paragraphs;
    }

    /// One of its texts.
    ///
    /// @param size of its letters, pt
    public static Paragraph paragraph(String text, double size) {
        return Paragraph.of(text, FontFace.REGULAR, size, ParagraphStyle.PLAIN);
    }
}

package vn.sovang.paper.layout;

import java.util.List;
import vn.sovang.paper.Chart;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;

/// What a writer that leaves the layout to another program must know of ours: where columns stand, how long rules are,
/// which blanks never break. Keeps no state and may be shared by threads. A letter the fonts lack is taken as half an
/// em
/// wide, since the other program finds it a font of its own.
public final class Measures {
    /// space between a cell's sides and its text, pt
    public static final double CELL_SIDE = RowBox.SIDE;
    /// space above and below a cell's text, pt
    public static final double CELL_ABOVE = RowBox.ABOVE;

    private final FontMetrics metrics;
    private final LineSetter setter;
    private final LineBreaker breaker;

    /// @param metrics of the fonts the other program will use
    public Measures(FontMetrics metrics) {
        this.metrics = new Lenient(metrics);
        this.setter = new LineSetter(this.metrics);
        this.breaker = new LineBreaker(this.metrics);
    }

    /// Width between the margins of a section's pages, pt.
    public static double textWidth(Section section) {
        return PageShape.of(section).textWidth();
    }

    /// Height between the margins of a section's pages, pt.
    public static double textHeight(Section section) {
        return PageShape.of(section).textHeight();
    }

    /// Space between the margins and the text on every side of a section's pages, pt; more than 0 where it has a frame.
    public static double inset(Section section) {
        return PageShape.of(section).left() - Style.MARGIN_LEFT * Style.PT_PER_MM;
    }

    /// Top of the page number's line, pt from the top of the page.
    public double numberTop() {
        double baseline = (Style.MARGIN_TOP * Style.PT_PER_MM + Paging.FIGURE * Style.PAGE_NUMBER) / 2;
        return baseline - metrics.ascent() * Style.PAGE_NUMBER;
    }

    /// Edges of a table's columns from left to right, pt; one more than there are columns.
    public double[] edges(Table table, double width) {
        return measured(() -> new ColumnEdges(table, width, setter).edges());
    }

    /// Length of a rule in an area of this width, pt.
    public double length(Rule rule, double width) {
        return measured(() -> setter.longestLine(rule.measure(), width)) * rule.share();
    }

    /// Height of a paragraph in an area of this width with the space around it, pt.
    public double height(Paragraph paragraph, double width) {
        double height = paragraph.style().before() + paragraph.style().after();
        Element nowhere = Element.of(paragraph.role(), null);
        for (LineSetter.Line line : measured(() -> setter.lines(paragraph, width, nowhere))) {
            height += line.height();
        }
        return height;
    }

    /// A chart's drawing, without its title and unit, in an area of this width.
    ///
    /// @param height there is for title and drawing on a page, pt
    public Figure figure(Chart chart, double width, double height) {
        return measured(() -> new ChartSetter(setter).figure(chart, width, height));
    }

    /// The same paragraph with what holds our lines together written into its text: U+00A0 for a blank that never
    /// breaks, a line feed where balanced lines break, U+2011 for the hyphens of what begins a line, where another
    /// program
    /// would break after a hyphen.
    ///
    /// @param width of the area it stands in, pt
    public Paragraph held(Paragraph paragraph, double width) {
        if (paragraph.runs().isEmpty()) {
            return paragraph;
        }
        ParagraphStyle style = paragraph.style();
        double left = style.leftIndent() * Style.PT_PER_MM;
        double first = left + style.firstIndent() * Style.PT_PER_MM;
        List<List<Word>> lines = measured(() -> breaker.lines(paragraph, width - first, width - left));
        return HeldText.of(paragraph, lines);
    }

    /// A measurement that fails only where a letter has no measure.
    private interface Measured<T> {
        T get() throws MissingGlyphException;
    }

    private static <T> T measured(Measured<T> what) {
        try {
            return what.get();
        } catch (MissingGlyphException e) {
            throw new IllegalStateException("every letter has a measure here", e);
        }
    }

    private record Lenient(FontMetrics metrics) implements FontMetrics {
        private static final double UNKNOWN = 0.5;

        @Override
        public double advance(FontFace face, int codePoint) {
            double advance = metrics.advance(face, codePoint);
            return Double.isNaN(advance) ? UNKNOWN : advance;
        }

        @Override
        public double ascent() {
            return metrics.ascent();
        }

        @Override
        public double descent() {
            return metrics.descent();
        }

        @Override
        public double lineGap() {
            return metrics.lineGap();
        }
    }
}

package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.Chart;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.text.Numbers;

/// Sets the texts of one chart's drawing.
///
/// @param size of its letters, pt
/// @param element the drawing in the structure
record ChartText(LineSetter setter, double size, Element element) {
    /// Height of a capital or figure, em
    private static final double CAPITAL = 0.66;

    /// Height of a line, pt.
    double line() {
        return setter.metrics().line() * size;
    }

    /// Where the baseline of a text stands that has its middle at 0, pt.
    double middle() {
        return CAPITAL * size / 2;
    }

    /// A number as it is printed.
    static String number(long value) {
        return Numbers.grouped(value);
    }

    /// Width on one line, pt.
    double width(String text) throws MissingGlyphException {
        return setter.longestLine(Chart.paragraph(text, size), Double.MAX_VALUE);
    }

    /// Width of the widest number, pt.
    double widest(List<Long> values) throws MissingGlyphException {
        double widest = 0;
        for (long value : values) {
            widest = Math.max(widest, width(number(value)));
        }
        return widest;
    }

    /// Width of the longest word, pt.
    double longestWord(String text) throws MissingGlyphException {
        return setter.longestWord(Chart.paragraph(text, size));
    }

    /// A text on one line.
    Placed.Text at(String text, double x, double baseline) {
        return new Placed.Text(text, FontFace.REGULAR, size, x, baseline, 0, element);
    }

    /// A text on as many lines as it takes.
    Figure wrapped(String text, double width, Align align) throws MissingGlyphException {
        ParagraphStyle style = ParagraphStyle.PLAIN.align(align).balance();
        Paragraph paragraph = Paragraph.of(text, FontFace.REGULAR, size, style);
        List<Placed> items = new ArrayList<>();
        double y = 0;
        double widest = 0;
        for (LineSetter.Line line : setter.lines(paragraph, width, element)) {
            for (Placed part : line.texts()) {
                items.add(part.moved(0, y));
            }
            y += line.height();
            widest = Math.max(widest, line.width());
        }
        return new Figure(widest, y, items);
    }
}

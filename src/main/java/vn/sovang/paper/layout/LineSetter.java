package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Align;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Style;

/// Sets the words of broken lines at their places.
final class LineSetter {
    private final FontMetrics metrics;
    private final LineBreaker breaker;

    LineSetter(FontMetrics metrics) {
        this.metrics = metrics;
        this.breaker = new LineBreaker(metrics);
    }

    FontMetrics metrics() {
        return metrics;
    }

    /// A line at its place.
    ///
    /// @param texts from the left edge of the area and the top of the line, pt
    /// @param width of the text alone, pt
    /// @param height pt, spacing included
    record Line(List<Placed> texts, double width, double height) {}

    /// The lines of a paragraph in an area of this width.
    List<Line> lines(Paragraph paragraph, double width, Element element) throws MissingGlyphException {
        ParagraphStyle style = paragraph.style();
        double left = style.leftIndent() * Style.PT_PER_MM;
        double first = left + style.firstIndent() * Style.PT_PER_MM;
        List<List<Word>> broken = breaker.lines(paragraph, width - first, width - left);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < broken.size(); i++) {
            boolean last =
                    i + 1 == broken.size() || broken.get(i + 1).getFirst().newLine();
            boolean dots = style.dotsToEnd() && i + 1 == broken.size();
            lines.add(line(broken.get(i), style, i == 0 ? first : left, width, last, dots, element));
        }
        return lines;
    }

    private Line line(
            List<Word> words,
            ParagraphStyle style,
            double left,
            double right,
            boolean last,
            boolean dots,
            Element element)
            throws MissingGlyphException {
        List<Piece> pieces = pieces(words);
        double natural = 0;
        double size = 0;
        for (Piece piece : pieces) {
            natural += piece.width();
        }
        for (Word word : words) {
            size = Math.max(size, word.size());
        }
        double free = right - left - natural;
        double stretch = style.align() == Align.JUSTIFY && !last ? stretch(pieces, free) : 0;
        double x = left + (dots ? 0 : shift(style.align(), free));
        double baseline = metrics.ascent() * size;
        List<Placed> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            texts.add(new Placed.Text(piece.text(), piece.face(), piece.size(), x, baseline, stretch, element));
            x += piece.width() + stretch * blanks(piece.text());
        }
        if (dots) {
            addDots(texts, pieces, size, x, right, baseline);
        }
        return new Line(texts, dots ? right - left : natural, metrics.line() * size * style.lineSpacing());
    }

    /// The line's letters and blanks, neighbours of one face joined.
    private static List<Piece> pieces(List<Word> words) {
        Joined joined = new Joined();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0) {
                joined.addAll(word.blanks());
            }
            joined.addAll(word.pieces());
        }
        return joined.ended();
    }

    /// Neighbouring pieces of one face.
    private static final class Joined {
        private final List<Piece> done = new ArrayList<>(4);
        private final StringBuilder text = new StringBuilder();
        private @Nullable Piece first;
        private double width;

        void addAll(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (first == null || !piece.alike(first)) {
                    end();
                    first = piece;
                }
                text.append(piece.text());
                width += piece.width();
            }
        }

        private void end() {
            if (first != null) {
                boolean alone = text.length() == first.text().length();
                done.add(alone ? first : new Piece(text.toString(), first.face(), first.size(), width));
                text.setLength(0);
                width = 0;
            }
        }

        List<Piece> ended() {
            end();
            return done;
        }
    }

    private static double stretch(List<Piece> pieces, double free) {
        int blanks = 0;
        for (Piece piece : pieces) {
            blanks += blanks(piece.text());
        }
        return blanks == 0 || free <= 0 ? 0 : free / blanks;
    }

    private static int blanks(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0') {
                blanks++;
            }
        }
        return blanks;
    }

    private static double shift(Align align, double free) {
        return switch (align) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }

    /// Dots are set flush with the right edge, so that the dots of several lines end below each other.
    private void addDots(List<Placed> texts, List<Piece> pieces, double size, double x, double right, double baseline)
            throws MissingGlyphException {
        FontFace face = pieces.isEmpty() ? FontFace.REGULAR : pieces.getLast().face();
        double dot = metrics.advance(face, '.') * size;
        if (Double.isNaN(dot)) {
            throw new MissingGlyphException('.', "");
        }
        double gap = pieces.isEmpty() ? 0 : dot;
        int count = (int) ((right - x - gap) / dot);
        if (count > 0) {
            texts.add(new Placed.Text(".".repeat(count), face, size, right - count * dot, baseline, 0, null));
        }
    }

    /// Width of the longest line of a paragraph laid out in an area of this width.
    double longestLine(Paragraph paragraph, double width) throws MissingGlyphException {
        double longest = 0;
        for (Line line : lines(paragraph, width, Element.of(paragraph.role(), null))) {
            longest = Math.max(longest, line.width());
        }
        return longest;
    }

    /// Width of a paragraph's longest word, with the indent before it.
    double longestWord(Paragraph paragraph) throws MissingGlyphException {
        ParagraphStyle style = paragraph.style();
        return Words.longest(paragraph, metrics)
                + (style.leftIndent() + Math.max(0, style.firstIndent())) * Style.PT_PER_MM;
    }
}

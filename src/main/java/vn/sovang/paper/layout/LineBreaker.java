package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;

/// Breaks a paragraph's words into lines, looking at the whole paragraph: words that belong together stay together as
/// long as no line is torn apart for it.
final class LineBreaker {
    private static final double ROUNDING = 1e-6;
    /// Cost of a line: no line more than needed for less than a date kept whole.
    private static final double LINE = 5;
    /// Cost of a short last line.
    private static final double LONE = 4;
    /// Share of the width below which a last line is short.
    private static final double SHORT = 0.1;
    /// No line costs more, however torn, than parting words that never part.
    private static final double TORN = 1e4;

    private final FontMetrics metrics;

    LineBreaker(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /// The words of each line, none of them empty.
    ///
    /// @param width pt of all lines but the first
    /// @param firstWidth pt of the first line
    List<List<Word>> lines(Paragraph paragraph, double firstWidth, double width) throws MissingGlyphException {
        List<Word> words = Words.of(paragraph, metrics);
        boolean justified = paragraph.style().align() == Align.JUSTIFY;
        List<List<Word>> lines = broken(words, firstWidth, width, justified);
        return paragraph.style().balanced() && lines.size() > 1 ? balanced(words, firstWidth, width, lines) : lines;
    }

    /// The narrowest lines that are no more than the widest would be.
    private List<List<Word>> balanced(List<Word> words, double firstWidth, double width, List<List<Word>> widest)
            throws MissingGlyphException {
        double indent = width - firstWidth;
        double low = Math.min(longestTied(words) + Math.max(0, indent), width);
        double high = width;
        List<List<Word>> best = widest;
        while (high - low > 0.5) {
            double middle = (low + high) / 2;
            List<List<Word>> lines = broken(words, middle - indent, middle, false);
            if (lines.size() <= widest.size()) {
                best = lines;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static double longestTied(List<Word> words) {
        double longest = 0;
        double sum = 0;
        for (Word word : words) {
            sum = word.tie() == Tie.NEVER ? sum + word.blankWidth() + word.width() : word.width();
            longest = Math.max(longest, sum);
        }
        return longest;
    }

    private List<List<Word>> broken(List<Word> all, double firstWidth, double width, boolean justified)
            throws MissingGlyphException {
        if (fitsOneLine(all, firstWidth)) {
            return List.of(all);
        }
        List<Word> words = cut(all, firstWidth, width);
        double[] widths = new double[words.size()];
        double[] gaps = new double[words.size()];
        boolean[] begins = new boolean[words.size() + 1];
        double[] parting = new double[words.size()];
        begins[words.size()] = true;
        for (int i = 0; i < widths.length; i++) {
            Word word = words.get(i);
            widths[i] = word.width();
            gaps[i] = word.blankWidth();
            begins[i] = word.newLine();
            parting[i] = word.tie().cost();
        }
        // The cheapest way to set the words up to each place, and where its last line starts.
        double[] costs = new double[words.size() + 1];
        int[] starts = new int[words.size() + 1];
        Arrays.fill(costs, 1, costs.length, Double.POSITIVE_INFINITY);
        for (int start = 0; start < words.size(); start++) {
            double room = start == 0 ? firstWidth : width;
            double natural = 0;
            double blanks = 0;
            for (int end = start; end < words.size(); end++) {
                if (end > start) {
                    natural += gaps[end];
                    blanks += gaps[end];
                }
                natural += widths[end];
                if (end > start && (begins[end] || natural > room + ROUNDING)) {
                    break;
                }
                boolean last = begins[end + 1];
                double cost = costs[start] + LINE;
                if (cost > costs[end + 1]) {
                    continue;
                }
                if (last) {
                    cost += start > 0 && natural < room * SHORT ? LONE : 0;
                } else {
                    double free = Math.max(0, room - natural);
                    cost += parting[end + 1];
                    cost += justified ? torn(free / Math.max(blanks, ROUNDING)) : free / room;
                }
                // Of equal ways the one with the fuller lines before.
                if (cost <= costs[end + 1]) {
                    costs[end + 1] = cost;
                    starts[end + 1] = start;
                }
            }
        }
        List<List<Word>> lines = new ArrayList<>();
        for (int end = words.size(); end > 0; end = starts[end]) {
            lines.add(words.subList(starts[end], end));
        }
        Collections.reverse(lines);
        return lines;
    }

    /// Most paragraphs are cells of a table and need no search: a second line always costs more than one.
    private static boolean fitsOneLine(List<Word> words, double room) {
        double natural = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            natural += i == 0 ? word.width() : word.blankWidth() + word.width();
            if (natural > room + ROUNDING || i > 0 && word.newLine()) {
                return false;
            }
        }
        return true;
    }

    /// Grows with the third power of what each blank is stretched by, measured in blanks: a blank three times as wide
    /// costs about as much as a date that parts.
    private static double torn(double stretch) {
        return Math.min(stretch * stretch * stretch, TORN);
    }

    /// The words, those that no line can hold in parts.
    private List<Word> cut(List<Word> all, double firstWidth, double width) throws MissingGlyphException {
        List<Word> words = all;
        for (int i = 0; i < words.size(); i++) {
            double room = (i == 0 ? firstWidth : width) + ROUNDING;
            if (words.get(i).width() > room) {
                words = words == all ? new ArrayList<>(all) : words;
                List<Word> parts = Words.cut(words.get(i), room, metrics);
                words.set(i, parts.get(0));
                if (!parts.get(1).pieces().isEmpty()) {
                    words.add(i + 1, parts.get(1));
                }
            }
        }
        return words;
    }
}

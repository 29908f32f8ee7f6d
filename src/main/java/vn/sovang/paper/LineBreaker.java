package vn.sovang.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks a paragraph's words into lines: as many words on a line as fit. Vietnamese words are short enough that
/// looking ahead brings nothing a reader sees.
final class LineBreaker {
    private static final double ROUNDING = 1e-6;

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
        List<List<Word>> lines = broken(words, firstWidth, width);
        return paragraph.style().balanced() && lines.size() > 1 ? balanced(words, firstWidth, width, lines) : lines;
    }

    /// The narrowest lines that are no more than the widest would be.
    private List<List<Word>> balanced(List<Word> words, double firstWidth, double width, List<List<Word>> widest)
            throws MissingGlyphException {
        double indent = width - firstWidth;
        double low = Math.min(longestGlued(words) + Math.max(0, indent), width);
        double high = width;
        List<List<Word>> best = widest;
        while (high - low > 0.5) {
            double middle = (low + high) / 2;
            List<List<Word>> lines = broken(words, middle - indent, middle);
            if (lines.size() <= widest.size()) {
                best = lines;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static double longestGlued(List<Word> words) {
        double longest = 0;
        double sum = 0;
        for (Word word : words) {
            sum = word.glued() ? sum + word.blankWidth() + word.width() : word.width();
            longest = Math.max(longest, sum);
        }
        return longest;
    }

    private List<List<Word>> broken(List<Word> all, double firstWidth, double width) throws MissingGlyphException {
        List<Word> words = new ArrayList<>(all);
        List<List<Word>> lines = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            double room = (lines.isEmpty() ? firstWidth : width) + ROUNDING;
            if (words.get(start).width() > room) {
                List<Word> parts = Words.cut(words.get(start), room, metrics);
                words.set(start, parts.get(0));
                if (!parts.get(1).pieces().isEmpty()) {
                    words.add(start + 1, parts.get(1));
                }
                lines.add(List.of(parts.get(0)));
                start++;
                continue;
            }
            int end = fitting(words, start, room);
            lines.add(List.copyOf(words.subList(start, end)));
            start = end;
        }
        return lines;
    }

    private static int fitting(List<Word> words, int start, double room) {
        double sum = words.get(start).width();
        int end = start + 1;
        while (end < words.size() && !words.get(end).newLine()) {
            sum += words.get(end).blankWidth() + words.get(end).width();
            if (sum > room) {
                break;
            }
            end++;
        }
        if (end == words.size() || words.get(end).newLine()) {
            return end;
        }
        int allowed = end;
        while (allowed > start && words.get(allowed).glued()) {
            allowed--;
        }
        return allowed > start ? allowed : end;
    }
}

package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Run;
import vn.sovang.paper.Style;

/// Cuts the runs of one paragraph into measured words.
final class Words {
    private final FontMetrics metrics;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    /// Never changed once it is a word's.
    private List<Piece> blanks = List.of();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean newLine = true;

    private Words(FontMetrics metrics, String text) {
        this.metrics = metrics;
        this.text = text;
    }

    /// The words of a paragraph, at least one.
    static List<Word> of(Paragraph paragraph, FontMetrics metrics) throws MissingGlyphException {
        Words words = new Words(metrics, paragraph.text());
        double size = Style.BODY;
        for (Run run : paragraph.runs()) {
            words.add(run);
            size = run.size();
        }
        words.endWord();
        if (words.newLine) {
            words.emptyLine(size);
        }
        List<Word> tied = Glue.tied(words.words);
        return paragraph.style().balanced() ? Names.tied(tied) : tied;
    }

    /// The head of a word that is at most this wide, but at least one letter, and the rest.
    static List<Word> cut(Word word, double width, FontMetrics metrics) throws MissingGlyphException {
        String text = word.text();
        int at = cutPlace(word, width, metrics);
        List<Piece> head = new ArrayList<>();
        List<Piece> tail = new ArrayList<>();
        int done = 0;
        for (Piece piece : word.pieces()) {
            int inside = Math.clamp(at - done, 0, piece.text().length());
            addPiece(head, piece, piece.text().substring(0, inside), text, metrics);
            addPiece(tail, piece, piece.text().substring(inside), text, metrics);
            done += piece.text().length();
        }
        return List.of(
                new Word(word.blanks(), head, word.size(), word.newLine(), word.tie()),
                new Word(List.of(), tail, word.size(), false, Tie.NONE));
    }

    /// Width of a paragraph's longest word, pt.
    static double longest(Paragraph paragraph, FontMetrics metrics) throws MissingGlyphException {
        double longest = 0;
        double sum = 0;
        String text = paragraph.text();
        for (Run run : paragraph.runs()) {
            String letters = run.text();
            for (int i = 0; i < letters.length(); ) {
                int codePoint = letters.codePointAt(i);
                i += Character.charCount(codePoint);
                boolean blank = codePoint == ' ' || codePoint == '\t' || codePoint == '\n';
                sum = blank ? 0 : sum + advance(codePoint, run.face(), text, metrics) * run.size();
                longest = Math.max(longest, sum);
            }
        }
        return longest;
    }

    private static int cutPlace(Word word, double width, FontMetrics metrics) {
        double sum = 0;
        int done = 0;
        int letter = 0;
        int mark = 0;
        for (Piece piece : word.pieces()) {
            for (int i = 0; i < piece.text().length(); ) {
                int codePoint = piece.text().codePointAt(i);
                i += Character.charCount(codePoint);
                sum += metrics.advance(piece.face(), codePoint) * piece.size();
                if (sum > width && letter > 0) {
                    return mark > 0 ? mark : letter;
                }
                letter = done + i;
                if ("-/.,@_".indexOf(codePoint) >= 0) {
                    mark = letter;
                }
            }
            done += piece.text().length();
        }
        return letter;
    }

    private static void addPiece(List<Piece> to, Piece like, String letters, String text, FontMetrics metrics)
            throws MissingGlyphException {
        if (!letters.isEmpty()) {
            double width = width(letters, like.face(), text, metrics) * like.size();
            to.add(new Piece(letters, like.face(), like.size(), width));
        }
    }

    private void add(Run run) throws MissingGlyphException {
        String letters = run.text();
        int start = 0;
        // Most words stand after one blank: all of a run share it.
        List<Piece> blankOfRun = letters.indexOf(' ') < 0 ? List.of() : List.of(piece(" ", run));
        for (int i = 0; i <= letters.length(); i++) {
            char c = i < letters.length() ? letters.charAt(i) : 0;
            boolean blank = c == ' ' || c == '\t';
            if (i < letters.length() && !blank && c != '\n') {
                continue;
            }
            if (i > start) {
                pieces.add(piece(letters.substring(start, i), run));
            }
            start = i + 1;
            if (blank) {
                endWord();
                addBlank(blankOfRun.isEmpty() ? List.of(piece(" ", run)) : blankOfRun);
            } else if (c == '\n') {
                endWord();
                endLine(run.size());
            }
        }
    }

    private void addBlank(List<Piece> blank) {
        if (blanks.isEmpty()) {
            blanks = blank;
        } else {
            List<Piece> more = new ArrayList<>(blanks);
            more.addAll(blank);
            blanks = more;
        }
    }

    private Piece piece(String letters, Run run) throws MissingGlyphException {
        double width = width(letters, run.face(), text, metrics) * run.size();
        return new Piece(letters, run.face(), run.size(), width);
    }

    private static double width(String letters, FontFace face, String text, FontMetrics metrics)
            throws MissingGlyphException {
        double sum = 0;
        for (int i = 0; i < letters.length(); ) {
            int codePoint = letters.codePointAt(i);
            sum += advance(codePoint, face, text, metrics);
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    private static double advance(int codePoint, FontFace face, String text, FontMetrics metrics)
            throws MissingGlyphException {
        double advance = metrics.advance(face, codePoint);
        if (Double.isNaN(advance)) {
            throw new MissingGlyphException(codePoint, text);
        }
        return advance;
    }

    private void endWord() {
        if (pieces.isEmpty()) {
            return;
        }
        double tallest = 0;
        for (Piece piece : pieces) {
            tallest = Math.max(tallest, piece.size());
        }
        List<Piece> own = pieces.size() == 1 ? List.of(pieces.getFirst()) : pieces;
        words.add(new Word(newLine ? List.of() : blanks, own, tallest, newLine, Tie.NONE));
        newLine = false;
        blanks = List.of();
        pieces.clear();
    }

    private void endLine(double size) {
        if (newLine) {
            emptyLine(size);
        }
        newLine = true;
        blanks = List.of();
    }

    private void emptyLine(double size) {
        words.add(new Word(List.of(), List.of(), size, true, Tie.NONE));
    }
}

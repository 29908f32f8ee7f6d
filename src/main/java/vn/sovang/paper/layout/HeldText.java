package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Run;

/// Writes what the layout decided about a paragraph's lines into its text. Words and text are matched by counting
/// letters, since the words of a line have lost their blanks, and a word too long for its line stands there in parts.
final class HeldText {
    private static final char DROPPED = '\u0000';
    private static final char FIRM_BLANK = '\u00A0';
    private static final char FIRM_HYPHEN = '\u2011';

    private final StringBuilder text;
    /// Place in the text of each letter, blanks and line feeds left out.
    private final int[] places;

    private HeldText(String text) {
        this.text = new StringBuilder(text);
        this.places = java.util.stream.IntStream.range(0, text.length())
                .filter(i -> !isGap(text.charAt(i)))
                .toArray();
    }

    static Paragraph of(Paragraph paragraph, List<List<Word>> lines) {
        HeldText held = new HeldText(paragraph.text());
        int letters = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean opening = false;
            for (int j = 0; j < lines.get(i).size(); j++) {
                Word word = lines.get(i).get(j);
                boolean broken = i > 0 && j == 0 && !word.newLine();
                opening = broken || opening && word.held();
                if (broken && paragraph.style().balanced()) {
                    held.breakBefore(letters);
                } else if (word.held() && j > 0) {
                    held.holdBlanks(letters);
                }
                // A symbol such as "23/KH-UBND" never parts, wherever Word's own lines end.
                if (opening && !paragraph.style().balanced() || word.text().indexOf('/') > 0) {
                    held.holdHyphens(letters, word.text().length());
                }
                letters += word.text().length();
            }
        }
        return new Paragraph(held.runs(paragraph.runs()), paragraph.style(), paragraph.role());
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private void breakBefore(int letter) {
        int end = places[letter];
        for (int i = end - 1; i >= 0 && isGap(text.charAt(i)); i--) {
            text.setCharAt(i, i == end - 1 ? '\n' : DROPPED);
        }
    }

    private void holdBlanks(int letter) {
        for (int i = places[letter] - 1; i >= 0 && isGap(text.charAt(i)); i--) {
            text.setCharAt(i, FIRM_BLANK);
        }
    }

    private void holdHyphens(int letter, int length) {
        for (int i = letter + 1; i < letter + length - 1; i++) {
            if (text.charAt(places[i]) == '-') {
                text.setCharAt(places[i], FIRM_HYPHEN);
            }
        }
    }

    private List<Run> runs(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            String letters = text.substring(start, end).replace(String.valueOf(DROPPED), "");
            result.add(new Run(letters, run.face(), run.size()));
            start = end;
        }
        return result;
    }
}

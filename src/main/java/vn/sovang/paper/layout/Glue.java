package vn.sovang.paper.layout;

import java.util.List;
import java.util.regex.Pattern;

/// Where a Vietnamese official text may not be broken although there is a blank. What a word can do to its neighbours
/// is
/// looked up once, since most words do nothing.
final class Glue {
    private static final Pattern NUMBER = Pattern.compile("[(“\"]?[0-9]+([.,/][0-9]+)*");
    private static final Pattern COUNTED =
            Pattern.compile("[(“\"]?([0-9].*|[IVXLC]+|[a-zđA-ZĐ]|…+|\\.{2,}|/.*)[)”\".,;:]*");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?%‰)\\]}”/…-]+|–|—");
    private static final Pattern DASH = Pattern.compile("[-–—+*•]");
    private static final Pattern OPENING = Pattern.compile("[(\\[{“]+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}[.,;:)”\"]*(/\\.)?");

    private final List<Word> words;
    private final GlueWord[] texts;
    /// Whether each word is a number that numbers nothing before it: "ngày 06" ends there, "06 tháng" is no measure.
    private final boolean[] free;

    private Glue(List<Word> words) {
        this.words = words;
        texts = new GlueWord[words.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = GlueWord.of(words.get(i).text());
        }
        free = new boolean[texts.length];
        for (int i = 0; i < texts.length; i++) {
            free[i] = isFree(i);
        }
    }

    /// Ties each word to the word before it on its line.
    static List<Word> tied(List<Word> words) {
        if (words.size() == 1) {
            return List.copyOf(words);
        }
        Glue glue = new Glue(words);
        Word[] tied = new Word[words.size()];
        for (int i = 0; i < tied.length; i++) {
            Word word = words.get(i);
            tied[i] = word.newLine() ? word : word.tied(glue.tie(i));
        }
        return List.of(tied);
    }

    private Tie tie(int i) {
        GlueWord before = texts[i - 1];
        GlueWord word = texts[i];
        if (closes(word) || opens(i - 1, word) || numbers(before, i) || measures(i)) {
            return Tie.NEVER;
        }
        if (continues(i)) {
            return Tie.DATE;
        }
        return belongsToSymbol(i) || names(before, word) ? Tie.AVOID : Tie.NONE;
    }

    private static boolean closes(GlueWord word) {
        return word.isMark() && CLOSING.matcher(word.text()).matches();
    }

    private boolean opens(int mark, GlueWord word) {
        GlueWord before = texts[mark];
        if (!before.isMark()) {
            return false;
        }
        if (OPENING.matcher(before.text()).matches()) {
            return true;
        }
        // A dash that opens a list item stays with its text; between figures it makes a range or "Covid - 19".
        return DASH.matcher(before.text()).matches() && (words.get(mark).newLine() || word.isFigure());
    }

    /// "khoản 2", "số 91/2017/NĐ-CP", "hạng Nhất", "Mẫu số" before its number.
    private boolean numbers(GlueWord before, int i) {
        GlueWord word = texts[i];
        if (word.is(GlueWord.NUMBER) && before.is(GlueWord.NUMBERED_FORM)) {
            return isCounted(i + 1);
        }
        return before.is(GlueWord.BEFORE_NUMBER)
                && (before.lower().equals("hạng")
                                && GlueWord.of(letters(word.text())).is(GlueWord.RANK)
                        || isCounted(i));
    }

    /// "12 người", "5 triệu đồng", "14 giờ 00".
    private boolean measures(int i) {
        if (free[i - 1]) {
            String word = letters(texts[i].text());
            return GlueWord.isUnit(word) || letters(text(i + 1).text()).equals(GlueWord.secondSyllable(word));
        }
        if (i < 2 || !free[i - 2]) {
            return false;
        }
        String word = letters(texts[i].text());
        String before = texts[i - 1].text();
        return before.equals("giờ") ? startsWithFigure(word) : word.equals(GlueWord.secondSyllable(before));
    }

    private boolean isFree(int i) {
        GlueWord word = texts[i];
        return (word.isMark() || word.isFigure())
                && NUMBER.matcher(word.text()).matches()
                && !(i > 0 && !words.get(i).newLine() && texts[i - 1].is(GlueWord.BEFORE_NUMBER));
    }

    /// The next part of a date ("tháng 11", "năm 2003") or of a reference ("Điều 84" after "khoản 2").
    private boolean continues(int i) {
        GlueWord whole = texts[i];
        if (!whole.is(GlueWord.CONTINUES)) {
            return false;
        }
        GlueWord part = text(i - 2);
        boolean follows =
                switch (whole.lower()) {
                    case "tháng" -> part.lower().equals("ngày");
                    case "năm" -> part.lower().equals("tháng") || part.lower().equals("quý");
                    default -> part.is(GlueWord.REFERENCE) && endsPlain(texts[i - 1].text());
                };
        return follows && isCounted(i - 1) && isCounted(i + 1);
    }

    /// "Nghị định" and "số" before "91/2017/NĐ-CP".
    private boolean belongsToSymbol(int i) {
        if (texts[i].is(GlueWord.NUMBER)) {
            return isSymbol(i + 1);
        }
        return text(i + 1).is(GlueWord.NUMBER)
                && isSymbol(i + 2)
                && Character.isLowerCase(texts[i].text().charAt(0))
                && texts[i - 1].isUpper();
    }

    private boolean isSymbol(int i) {
        GlueWord word = text(i);
        return word.isFigure() && word.text().indexOf('/') > 0;
    }

    /// "Ông Nguyễn", "Văn A", "TS. Lê".
    private static boolean names(GlueWord before, GlueWord word) {
        if (!word.isUpper()) {
            return false;
        }
        return before.isUpper() && (isInitial(word) || isInitial(before) && endsWithLetterOrDot(before.text()))
                || before.is(GlueWord.ABBREVIATION)
                // "đồng chí Kiên", but "phường Phùng Chí Kiên"
                || before.is(GlueWord.TITLE) && !before.text().equals("Chí");
    }

    private static boolean isInitial(GlueWord word) {
        String text = word.text();
        return (text.length() == 1 || !Character.isLetter(text.charAt(1)))
                && INITIAL.matcher(text).matches();
    }

    private static boolean endsWithLetterOrDot(String word) {
        char last = word.charAt(word.length() - 1);
        return last == '.' || Character.isLetter(last);
    }

    private boolean isCounted(int i) {
        String word = text(i).text();
        return !word.isEmpty() && COUNTED.matcher(word).matches();
    }

    private static boolean endsPlain(String word) {
        return Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    private GlueWord text(int i) {
        return i >= 0 && i < texts.length ? texts[i] : GlueWord.NONE;
    }

    private static boolean startsWithFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /// A unit without the marks after it and without what it is counted by: "đồng/người;".
    private static String letters(String text) {
        int end = text.indexOf('/', 1);
        end = end < 0 ? text.length() : end;
        while (end > 1 && ".,;:)”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}

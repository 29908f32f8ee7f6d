package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Puts the lines of a plan together to paragraphs: a line goes on with the one before when that one stopped in the
/// middle of a sentence, at the end of a line or of a page. A table in the middle parts it: neither half is whole.
final class PlanParagraphs {
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s*|\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|^[>|]\\s+");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…][”\"’)]*\\s*/?");
    private static final Pattern SIGNING = Pattern.compile("(TM|KT|TL|TUQ|Q)\\s*\\.\\s*\\p{Lu}.*");
    private static final int SHORT = 50;

    private final int width;

    private PlanParagraphs(int width) {
        this.width = width;
    }

    static List<Passage> of(PlanLines prose) {
        int[] lengths = prose.lines().stream()
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return new PlanParagraphs(lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10]).join(prose);
    }

    private List<Passage> join(PlanLines prose) {
        List<String> lines = prose.lines();
        List<Passage> passages = new ArrayList<>();
        int length = 0;
        StringBuilder text = new StringBuilder();
        int first = 0;
        int last = 0;
        boolean blank = true;
        boolean table = false;
        boolean whole = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = clean(lines.get(i));
            if (line.isEmpty()) {
                blank = true;
                table |= prose.tables().contains(i);
                continue;
            }
            boolean on = !text.isEmpty() && goesOn(text.toString(), length, line, blank);
            if (on && !table) {
                text.append(' ');
            } else {
                add(passages, first, last, text, whole && !on);
                whole = !on;
                first = i + 1;
            }
            text.append(line);
            last = i + 1;
            length = line.length();
            blank = false;
            table = false;
        }
        add(passages, first, last, text, whole);
        return passages;
    }

    private static void add(List<Passage> passages, int first, int last, StringBuilder text, boolean whole) {
        if (!text.isEmpty()) {
            passages.add(new Passage(first, last, text.toString(), whole));
            text.setLength(0);
        }
    }

    static String clean(String line) {
        return Nfc.line(MARKDOWN.matcher(line.strip()).replaceAll(""));
    }

    /// @param length of the last line before
    private boolean goesOn(String before, int length, String line, boolean blank) {
        if (Marker.of(line).level() > 0 || isSpecial(line) || isSpecial(before)) {
            return false;
        }
        if (Character.isLowerCase(line.codePointAt(0))) {
            return true;
        }
        boolean open = !ENDED.matcher(before).matches() && !Marker.isLoud(before);
        if (!blank) {
            // A line that leaves half its width free ended on purpose.
            boolean full = length * 2 > width;
            boolean number = Character.isDigit(line.charAt(0)) && before.endsWith(":");
            return full && (open || number) && !Marker.isLoud(line)
                    || Marker.isLoud(before) && Marker.isLoud(line) && isHeading(before);
        }
        return open && !Marker.isLoud(line) && isBroken(before);
    }

    private static boolean isHeading(String before) {
        return Marker.of(before).level() == 1;
    }

    /// A long item without an end: a page broke it. A heading is shorter, a paragraph without a sign may be one.
    private static boolean isBroken(String before) {
        int level = Marker.of(before).level();
        return level >= Marker.DASH ? before.length() >= SHORT : level > 1 && before.length() > PlanHeadings.HEADING;
    }

    /// What stands on lines of its own whatever is around it.
    private static boolean isSpecial(String line) {
        String folded = Fold.of(line);
        return folded.equals("ke hoach")
                || folded.equals("noi nhan")
                || SIGNING.matcher(line).matches() && line.length() < 2 * SHORT
                || line.length() < SHORT && folded.matches("(so|sb) .*\\d.*");
    }
}

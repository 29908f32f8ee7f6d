package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Run;
import vn.sovang.paper.Style;
import vn.sovang.text.Numbers;

/// The paragraphs official papers are made of, in the letters of Decree 30/2020 (Phụ lục I, Phần I, Mục V).
public final class Prose {
    /// Room to write a missing value by hand inside a sentence.
    public static final String DOTS = "..............";

    private static final Pattern SECTION = Pattern.compile("[IVX]+\\. ");
    private static final Pattern COUNTED = Pattern.compile("(\\d) (cá nhân|tập thể|hộ gia đình|thành viên)");

    private static final ParagraphStyle BODY = ParagraphStyle.PLAIN
            .align(Align.JUSTIFY)
            .indent(Style.FIRST_INDENT, 0)
            .spacing(0, Style.PARAGRAPH_AFTER);

    private Prose() {}

    /// Running text: justified, first line indented, 6 pt after.
    public static Paragraph body(String text) {
        return Paragraph.of(bound(text), FontFace.REGULAR, Style.BODY, BODY);
    }

    /// Running text in italics: bases.
    static Paragraph italic(String text) {
        return Paragraph.of(text, FontFace.ITALIC, Style.BODY, BODY);
    }

    /// Running text after a label in bold: "Điều 1." of a decision.
    public static Paragraph labelled(String label, String text) {
        Run bold = new Run(text.isEmpty() ? label : label + " ", FontFace.BOLD, Style.BODY);
        return new Paragraph(
                text.isEmpty() ? List.of(bold) : List.of(bold, new Run(bound(text), FontFace.REGULAR, Style.BODY)),
                BODY,
                Role.BODY);
    }

    /// As [#labelled(String, String)], kept on the page of what follows.
    public static Paragraph labelledLead(String label, String text) {
        Paragraph paragraph = labelled(label, text);
        return new Paragraph(paragraph.runs(), BODY.withNext(), Role.BODY);
    }

    /// A note in italics on lines of its own, centred.
    public static Paragraph note(String text) {
        return Paragraph.of(
                text,
                FontFace.ITALIC,
                Style.BODY,
                ParagraphStyle.PLAIN.align(Align.CENTER).spacing(0, Style.PARAGRAPH_AFTER));
    }

    /// Heading in bold, on the page of what follows: of a section where a Roman number opens it, else of a part of one.
    public static Paragraph heading(String text) {
        return Paragraph.of(
                        bound(text),
                        FontFace.BOLD,
                        Style.BODY,
                        BODY.align(Align.LEFT).withNext())
                .as(SECTION.matcher(text).lookingAt() ? Role.HEADING : Role.SUBHEADING);
    }

    /// Running text that stays with what follows, such as the line before a list or a table.
    public static Paragraph lead(String text) {
        return Paragraph.of(bound(text), FontFace.REGULAR, Style.BODY, BODY.withNext());
    }

    /// An item of a list: flush left, so that a short line is not torn apart.
    public static Paragraph item(String text) {
        return Paragraph.of(bound(text), FontFace.REGULAR, Style.BODY, BODY.align(Align.LEFT));
    }

    /// "Label: value"; a missing value prints dots to the line's end.
    public static Paragraph field(String label, String value) {
        return value.isEmpty()
                ? Paragraph.of(
                        label + ": ",
                        FontFace.REGULAR,
                        Style.BODY,
                        BODY.align(Align.LEFT).dots())
                : body(label + ": " + value);
    }

    /// An empty line of dots to write on.
    public static Paragraph dotted() {
        return new Paragraph(
                List.of(new Run("", FontFace.REGULAR, Style.BODY)),
                BODY.align(Align.LEFT).indent(0, 0).dots(),
                Role.BODY);
    }

    /// Lines of dots to write on, all on one page.
    public static List<Block> dotted(int lines) {
        return List.of(new KeepTogether(java.util.Collections.nCopies(lines, dotted())));
    }

    /// Text of several lines, each a paragraph.
    public static List<Paragraph> paragraphs(String text) {
        return text.lines().map(Prose::body).toList();
    }

    /// The last paragraphs of a paper, the very last with "./.".
    public static List<Paragraph> ending(List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.add(body(capital(lines.get(i)) + (i < lines.size() - 1 ? "" : "./.")));
        }
        return paragraphs;
    }

    /// One centred line in the given letters.
    public static Paragraph centred(String text, FontFace face, double size) {
        return Paragraph.of(text, face, size, ParagraphStyle.PLAIN.align(Align.CENTER));
    }

    /// One centred text whose lines are of like length.
    public static Paragraph balanced(String text, FontFace face, double size) {
        return Paragraph.of(
                text, face, size, ParagraphStyle.PLAIN.align(Align.CENTER).balance());
    }

    /// Counts keep to one line: "12 cá nhân" never leaves "nhân" alone on the next.
    private static String bound(String text) {
        return COUNTED.matcher(text).replaceAll(count -> count.group().replace(' ', '\u00A0'));
    }

    /// The text, or dots where it is missing.
    public static String orDots(String text) {
        return text.isEmpty() ? DOTS : text;
    }

    /// The text with a full stop at its end, unless it ends in a mark of its own.
    public static String sentence(String text) {
        return text.isEmpty() || ".!?…;:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /// The text with a capital first letter.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /// The text with a small first letter, to go on after a colon.
    public static String lowered(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /// A count that is zero only because nobody has entered it: dots to write it on.
    public static String countOrDots(int number) {
        return number == 0 ? "......" : Numbers.count(number);
    }
}

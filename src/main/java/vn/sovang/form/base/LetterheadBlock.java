package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Letterhead;
import vn.sovang.paper.Block;
import vn.sovang.paper.Columns;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;

/// Quốc hiệu, Tiêu ngữ and the organ's name; below them number and place with date on one line (Decree 30/2020, ô 1 to
/// 4). Letter sizes are the smaller set of the decree's table (12, 13, 13), so that Quốc hiệu keeps to one line.
public final class LetterheadBlock {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final double NATION_SIZE = 12;
    private static final double MOTTO_SIZE = 13;
    private static final double ORGAN_SIZE = 12;
    private static final double NUMBER_SIZE = 13;
    private static final double DATE_SIZE = 13;
    private static final double LEFT = 72;
    private static final double RIGHT = 93;
    /// The decree allows a third to a half of the name.
    private static final double ORGAN_RULE = 0.4;

    private static final double RULE_GAP = 3;
    private static final double LINE_GAP = 5;
    private static final double SUBJECT_SIZE = 12;
    /// Between number and subject of a letter (Decree 30/2020, Phụ lục I, Phần I, Mục II khoản 5).
    private static final double SUBJECT_GAP = 6;

    private LetterheadBlock() {}

    /// With number on the left and place and date on the right.
    public static List<Block> dated(NumberAndDate head) {
        return List.of(top(head.letterhead()), line(head.numberLine(), head.placeAndDate()));
    }

    /// With the number alone: minutes name their time in the text (mẫu 1.9).
    public static List<Block> undated(NumberAndDate head) {
        return List.of(top(head.letterhead()), line(head.numberLine(), ""));
    }

    /// With place and date alone: a report of achievements has no number.
    public static List<Block> unnumbered(NumberAndDate head) {
        return List.of(top(head.letterhead()), line("", head.placeAndDate()));
    }

    /// Without number and date: papers that go no further than the office.
    public static List<Block> bare(Letterhead letterhead) {
        return List.of(top(letterhead));
    }

    /// Of a letter: what it is about stands under its number (mẫu 1.5).
    ///
    /// @param subject after "V/v"; a line feed breaks it where its sense does
    public static List<Block> letter(NumberAndDate head, String subject) {
        List<Block> left = List.of(
                Prose.centred(head.numberLine(), FontFace.REGULAR, NUMBER_SIZE),
                new Space(SUBJECT_GAP),
                Prose.balanced("V/v " + subject, FontFace.REGULAR, SUBJECT_SIZE));
        return List.of(top(head.letterhead()), line(left, head.placeAndDate()));
    }

    private static Columns top(Letterhead letterhead) {
        List<Block> organ = new ArrayList<>();
        if (!letterhead.parent().isEmpty()) {
            organ.add(Prose.balanced(letterhead.parent(), FontFace.REGULAR, ORGAN_SIZE));
        }
        Paragraph name = Prose.balanced(Prose.orDots(letterhead.name()), FontFace.BOLD, ORGAN_SIZE);
        organ.add(name);
        organ.add(new Rule(name, ORGAN_RULE, RULE_GAP, LINE_GAP));
        Paragraph motto = Prose.centred(MOTTO, FontFace.BOLD, MOTTO_SIZE);
        List<Block> nation = List.of(
                Prose.centred(NATION, FontFace.BOLD, NATION_SIZE), motto, new Rule(motto, 1, RULE_GAP, LINE_GAP));
        return new Columns(List.of(new Columns.Column(LEFT, organ), new Columns.Column(RIGHT, nation)));
    }

    private static Columns line(String number, String date) {
        return line(List.of(Prose.centred(number, FontFace.REGULAR, NUMBER_SIZE)), date);
    }

    private static Columns line(List<Block> left, String date) {
        return new Columns(List.of(
                new Columns.Column(LEFT, left),
                new Columns.Column(RIGHT, List.of(Prose.centred(date, FontFace.ITALIC, DATE_SIZE)))));
    }
}

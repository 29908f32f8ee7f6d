package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.rule.count.StatisticsTable;

/// Biểu thống kê 0601.N to 0605.N (Thông tư 2/2023/TT-BNV), on A4 across. It prints figures; counting them is not its
/// work.
public final class StatisticsForm {
    private static final double SIDE = 70;
    private static final double MIDDLE = 104;
    private static final double BETWEEN = 4;
    private static final double SIZE = 12;
    private static final double HEAD_SIZE = 11;
    private static final double GAP = 8;

    /// Creates the form.
    public StatisticsForm() {}

    /// The table with its head and signatures.
    public Document document(StatisticsFacts facts) {
        StatisticsTable table = facts.table();
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(facts));
        blocks.add(new Space(GAP));
        if (!table.unit().isEmpty()) {
            blocks.add(Paragraph.of(
                    "Đơn vị tính: " + table.unit(),
                    FontFace.ITALIC,
                    SIZE,
                    ParagraphStyle.PLAIN.align(Align.RIGHT).spacing(0, 3).withNext()));
        }
        blocks.add(StatisticsGrid.of(facts));
        blocks.add(signatures(facts));
        return new Document(
                "Biểu số " + table.code() + ": " + table.title(), List.of(new Section(true, true, false, blocks)));
    }

    private static Columns head(StatisticsFacts facts) {
        StatisticsTable table = facts.table();
        List<Block> left = List.of(
                line("Biểu số: " + table.code(), FontFace.BOLD),
                line("Ban hành theo " + table.source(), FontFace.REGULAR),
                line("Ngày nhận báo cáo: " + table.due(), FontFace.REGULAR));
        List<Block> middle = List.of(
                Prose.balanced(table.title().toUpperCase(Locale.ROOT), FontFace.BOLD, Style.BODY)
                        .as(Role.TITLE),
                Prose.centred("Kỳ báo cáo: " + Prose.orDots(facts.period()), FontFace.REGULAR, SIZE));
        List<Block> right = List.of(
                line("Đơn vị báo cáo: " + Prose.orDots(facts.reporter()), FontFace.REGULAR),
                line("Đơn vị nhận báo cáo: " + Prose.orDots(facts.receiver()), FontFace.REGULAR));
        return new Columns(List.of(
                new Columns.Column(SIDE, left),
                new Columns.Column(BETWEEN, List.of()),
                new Columns.Column(MIDDLE, middle),
                new Columns.Column(BETWEEN, List.of()),
                new Columns.Column(SIDE, right)));
    }

    private static Block signatures(StatisticsFacts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Space(GAP));
        blocks.add(Closing.halves(
                List.of(), List.of(Prose.centred(facts.head().placeAndDate(), FontFace.ITALIC, Style.BODY))));
        blocks.addAll(SignatureBlock.pair(
                new SignatureBlock.Place(List.of("NGƯỜI LẬP BIỂU"), "(Ký, ghi rõ họ và tên)", facts.preparer()),
                new SignatureBlock.Place(
                        List.of("THỦ TRƯỞNG ĐƠN VỊ"), "(Ký, đóng dấu, ghi rõ họ và tên)", facts.headName())));
        return new KeepTogether(blocks);
    }

    private static Paragraph line(String text, FontFace face) {
        return Paragraph.of(text, face, HEAD_SIZE, ParagraphStyle.PLAIN);
    }
}

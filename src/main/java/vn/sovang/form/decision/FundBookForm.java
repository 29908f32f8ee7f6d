package vn.sovang.form.decision;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.form.base.TableText;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.Signatory;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// Sổ quỹ thi đua, khen thưởng: what came in and went out in a year, with the balance after each.
public final class FundBookForm {
    private static final List<Double> WIDTHS = List.of(11.0, 24.0, 36.0, 76.0, 29.0, 29.0, 31.0, 16.0);
    private static final double BELOW_TABLE = 8;

    /// Needs nothing but the facts.
    public FundBookForm() {}

    /// The book, pages across.
    ///
    /// @param head organ that keeps it, place and day of the print
    /// @param balance of the year, with what it opens and closes with
    /// @param lines of the year, by day
    /// @param keeper name of the one who keeps it; may be empty
    /// @param signatory head of the organ
    public Document document(
            NumberAndDate head,
            FundLedger.Year balance,
            List<FundLedger.Line> lines,
            String keeper,
            Signatory signatory) {
        String year = "Năm " + balance.year();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(head));
        blocks.addAll(TitleBlock.of("SỔ QUỸ THI ĐUA, KHEN THƯỞNG", year));
        blocks.add(table(balance, lines));
        blocks.add(new Space(BELOW_TABLE));
        Closing.hold(blocks);
        blocks.add(Closing.together(
                List.of(Prose.body(total(balance))),
                SignatureBlock.pair(
                        new SignatureBlock.Place(List.of("NGƯỜI GHI SỔ"), "", keeper),
                        new SignatureBlock.Place(signatory.capacityLines(), "", signatory.name()))));
        return new Document("Sổ quỹ thi đua, khen thưởng: " + year, List.of(new Section(true, true, false, blocks)));
    }

    private static Table table(FundLedger.Year balance, List<FundLedger.Line> lines) {
        List<Row> rows = new ArrayList<>();
        long opened = lines.stream()
                .map(FundLedger.Line::entry)
                .filter(entry -> entry.kind() == FundEntryKind.OPENING)
                .mapToLong(FundEntry::amount)
                .sum();
        rows.add(sum("Chuyển từ năm trước", "", "", balance.opening() - opened));
        int number = 0;
        for (FundLedger.Line line : lines) {
            number++;
            rows.add(row(number, line));
        }
        rows.add(sum(
                "Cộng trong năm", Numbers.grouped(balance.in()), Numbers.grouped(balance.out()), balance.closing()));
        return new Table(
                WIDTHS,
                List.of(TableText.header(
                        "TT", "Ngày", "Chứng từ", "Nội dung", "Thu (đồng)", "Chi (đồng)", "Tồn (đồng)", "Ghi chú")),
                rows,
                true);
    }

    private static Row row(int number, FundLedger.Line line) {
        FundEntry entry = line.entry();
        String amount = Numbers.grouped(entry.amount());
        String content = entry.content().isEmpty() ? entry.kind().label() : entry.content();
        return Row.of(List.of(
                TableText.centred(Integer.toString(number)),
                TableText.centred(OfficialDate.brief(entry.date())),
                TableText.left(entry.document()),
                TableText.left(content),
                // What a book opens with came in before: it stands in the balance alone, as the year's sum has it.
                TableText.amount(entry.kind() == FundEntryKind.IN ? amount : ""),
                TableText.amount(entry.kind() == FundEntryKind.OUT ? amount : ""),
                TableText.amount(Numbers.grouped(line.balance())),
                TableText.left(entry.note())));
    }

    private static Row sum(String words, String in, String out, long balance) {
        return Row.of(List.of(
                TableText.left(""),
                TableText.left(""),
                TableText.left(""),
                TableText.strong(words),
                TableText.amount(in),
                TableText.amount(out),
                TableText.amount(Numbers.grouped(balance)),
                TableText.left("")));
    }

    private static String total(FundLedger.Year year) {
        long closing = year.closing();
        String amount = Numbers.grouped(Math.abs(closing)) + " đồng (bằng chữ: " + Numbers.inWords(Math.abs(closing))
                + " đồng).";
        return closing < 0
                ? "Cuối năm " + year.year() + " quỹ chi quá số có " + amount
                : "Tồn quỹ cuối năm " + year.year() + ": " + amount;
    }
}

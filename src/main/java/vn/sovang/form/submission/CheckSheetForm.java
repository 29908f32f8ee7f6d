package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.form.base.TableText;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// Phiếu kiểm tra hồ sơ: what is there, what is missing, what the rules found, and why the clerk went on all the same.
/// No text of the law gives a form.
public final class CheckSheetForm {
    private static final List<Double> ITEM_WIDTHS = List.of(11.0, 56.0, 20.0, 16.0, 16.0, 46.0);
    private static final List<Double> FINDING_WIDTHS = List.of(11.0, 46.0, 44.0, 34.0, 30.0);
    private static final double BELOW_TABLE = 8;
    private static final String OPEN = "......";
    private final AwardCatalogue catalogue;

    /// @param catalogue families of the awards
    public CheckSheetForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The sheet.
    public Document document(CheckSheetFacts facts) {
        String dossier = Prose.capital(facts.dossier().titled(catalogue));
        LocalDate received = facts.dossier().received();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(TitleBlock.of("PHIẾU KIỂM TRA HỒ SƠ", dossier));
        blocks.add(Prose.field("Đơn vị gửi", facts.dossier().unit()));
        blocks.add(Prose.field("Ngày nhận hồ sơ", received == null ? "" : OfficialDate.brief(received)));
        List<Nomination> asked = facts.dossier().nominations();
        blocks.add(Prose.field(
                "Số đề nghị",
                asked.isEmpty() ? "" : Tally.of(asked, catalogue).subjects().phrase()));
        blocks.add(Prose.heading("I. THÀNH PHẦN HỒ SƠ"));
        blocks.add(items(facts.items()));
        blocks.add(new Space(BELOW_TABLE));
        blocks.add(Prose.heading("II. NỘI DUNG CẦN XEM XÉT"));
        blocks.addAll(findings(facts));
        if (!facts.gaps().isEmpty()) {
            blocks.add(Prose.heading("III. SỐ LIỆU CÒN ĐỂ TRỐNG TRONG VĂN BẢN"));
            for (int i = 0; i < facts.gaps().size(); i++) {
                blocks.add(Prose.body(
                        "- " + facts.gaps().get(i) + (i < facts.gaps().size() - 1 ? ";" : ".")));
            }
        }
        List<Block> last = List.of(
                Prose.heading((facts.gaps().isEmpty() ? "III" : "IV") + ". KẾT LUẬN"), Prose.body(conclusion(facts)));
        blocks.add(Closing.together(
                last,
                List.of(Closing.columns(
                        List.of(),
                        SignatureBlock.of(List.of("NGƯỜI KIỂM TRA"), "(Ký, ghi rõ họ và tên)", facts.checker())))));
        return new Document("Phiếu kiểm tra: " + MovementPhrase.oneLine(dossier), List.of(Section.portrait(blocks)));
    }

    private static Table items(List<CheckedItem> items) {
        List<Row> rows = new ArrayList<>();
        for (CheckedItem item : items) {
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(rows.size() + 1)),
                    TableText.left(item.component() + (item.basis().isEmpty() ? "" : "\n(" + item.basis() + ")")),
                    TableText.centred(item.copy()),
                    TableText.centred(item.asked() == 0 ? OPEN : Numbers.count(item.asked())),
                    TableText.centred(Numbers.count(item.present())),
                    TableText.left(result(item)))));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(List.of(
                    TableText.centred("1"),
                    TableText.left(OPEN),
                    TableText.centred(OPEN),
                    TableText.centred(OPEN),
                    TableText.centred(OPEN),
                    TableText.left(OPEN))));
        }
        return new Table(
                ITEM_WIDTHS,
                List.of(TableText.header("TT", "Thành phần", "Loại bản", "Yêu cầu", "Đã có", "Kết quả")),
                rows,
                true);
    }

    private static String result(CheckedItem item) {
        String note = item.note().isEmpty() ? "" : ": " + item.note();
        if (item.asked() == 0) {
            return OPEN + note;
        }
        return (item.missing() == 0 ? "Đủ" : "Thiếu " + Numbers.count(item.missing())) + note;
    }

    private static List<Block> findings(CheckSheetFacts facts) {
        if (facts.findings().isEmpty()) {
            return List.of(facts.checked() ? Prose.body("Không có.") : Prose.dotted());
        }
        List<Row> rows = new ArrayList<>();
        for (CheckSheetLine one : facts.findings()) {
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(rows.size() + 1)),
                    TableText.left(one.subject().isEmpty() ? "Toàn bộ hồ sơ" : one.subject()),
                    TableText.left(one.text()),
                    TableText.left(Prose.capital(Prose.orDots(one.article()))),
                    TableText.left(Prose.orDots(one.reason())))));
        }
        Row header = TableText.header("TT", "Trường hợp", "Nội dung", "Căn cứ", "Lý do tiếp tục xử lý");
        return List.of(new Table(FINDING_WIDTHS, List.of(header), rows, true), new Space(BELOW_TABLE));
    }

    private static String conclusion(CheckSheetFacts facts) {
        if (!facts.checked() || facts.items().isEmpty()) {
            return Prose.DOTS.repeat(3);
        }
        long missing = facts.items().stream().filter(item -> item.missing() > 0).count();
        StringBuilder text = new StringBuilder(
                missing == 0
                        ? "Hồ sơ đủ thành phần"
                        : "Hồ sơ còn thiếu " + Numbers.count((int) missing) + " thành phần");
        int unclear =
                (int) facts.items().stream().filter(item -> item.asked() == 0).count();
        if (unclear > 0) {
            text.append("; ").append(Numbers.count(unclear)).append(" thành phần chưa rõ số lượng yêu cầu");
        }
        List<CheckSheetLine> findings = facts.findings();
        if (findings.isEmpty()) {
            text.append("; không có nội dung cần xem xét.");
        } else {
            int open = (int)
                    findings.stream().filter(one -> one.reason().isEmpty()).count();
            text.append("; có ")
                    .append(Numbers.count(findings.size()))
                    .append(" nội dung cần xem xét, trong đó ")
                    .append(Numbers.count(findings.size() - open))
                    .append(" nội dung đã ghi lý do tiếp tục xử lý, ")
                    .append(Numbers.count(open))
                    .append(" nội dung chưa có lý do.");
        }
        return text.toString();
    }
}

package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Role;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;
import vn.sovang.text.OfficialDate;

/// Mục lục văn bản, tài liệu in a dossier (Decree 30/2020, Phụ lục V).
public final class IndexForm {
    private static final List<Double> WIDTHS = List.of(12.0, 31.0, 24.0, 45.0, 24.0, 15.0, 14.0);
    private static final String MISSING = "......";

    /// Needs nothing but the facts.
    public IndexForm() {}

    /// The index.
    ///
    /// @param dossierTitle in running text
    /// @param entries in the order they are filed
    public Document document(String dossierTitle, List<IndexEntry> entries) {
        Paragraph title = Prose.centred("MỤC LỤC VĂN BẢN, TÀI LIỆU", FontFace.BOLD, Style.BODY)
                .as(Role.TITLE);
        Paragraph dossier = Prose.balanced(dossierTitle, FontFace.BOLD, Style.BODY);
        List<Row> rows = new ArrayList<>();
        for (IndexEntry entry : entries) {
            LocalDate date = entry.date();
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(rows.size() + 1)),
                    TableText.left(entry.symbol()),
                    TableText.centred(date == null ? MISSING : OfficialDate.brief(date)),
                    TableText.left(entry.subject()),
                    TableText.left(entry.author()),
                    TableText.centred(entry.pages().isEmpty() ? MISSING : entry.pages()),
                    TableText.left(entry.note()))));
        }
        Row header = TableText.header(
                "TT",
                "Số, ký hiệu văn bản",
                "Ngày tháng năm văn bản",
                "Tên loại và trích yếu nội dung văn bản",
                "Tác giả văn bản",
                "Trang số",
                "Ghi chú");
        List<Block> blocks =
                List.of(title, dossier, new Rule(dossier, 0.35, 3, 12), new Table(WIDTHS, List.of(header), rows, true));
        return new Document("Mục lục văn bản, tài liệu", List.of(Section.portrait(blocks)));
    }
}

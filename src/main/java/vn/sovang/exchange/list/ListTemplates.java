package vn.sovang.exchange.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;

/// Mẫu danh sách: an empty workbook to send to units, with drop-downs, text columns that Excel leaves alone and a help
/// sheet. What a unit fills in reads back without findings.
public final class ListTemplates {
    /// Rows that are made ready to be filled in.
    static final int ROWS = 500;

    /// Row number (1 and up) of the titles.
    static final int HEADER_ROW = 4;

    private static final String FONT = "Times New Roman";
    private static final int FONT_SIZE = 12;
    private static final String HEADER_FILL = "F2E6C8";
    private static final String CHOICES = "Danh mục";
    private static final String HELP = "Hướng dẫn";
    private static final String TEXT = "@";

    private ListTemplates() {}

    /// Writes the empty list whole or not at all (`.xlsx`).
    ///
    /// @throws Refusal when the file cannot be written
    public static void write(ListKind kind, Path file, TemplateChoices choices) throws Refusal {
        AtomicFile.write(file, bytes(kind, choices), TableFiles::openAsWritten);
    }

    private static byte[] bytes(ListKind kind, TemplateChoices choices) {
        List<TemplateColumn> columns = new TemplateColumns(choices).of(kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "SoVang", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            Worksheet list = workbook.newWorksheet("Danh sách");
            Worksheet help = workbook.newWorksheet(HELP);
            Worksheet offered = workbook.newWorksheet(CHOICES);
            list(list, offered, kind, columns, choices.sender());
            help(help, kind, columns);
            list.finish();
            help.finish();
            offered.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private static void list(
            Worksheet list, Worksheet offered, ListKind kind, List<TemplateColumn> columns, String sender) {
        list.value(0, 0, "Đơn vị gửi: " + sender);
        list.value(1, 0, title(kind));
        list.style(1, 0).bold().set();
        list.value(2, 0, "Mỗi dòng một đối tượng; cách ghi từng cột xem trang “" + HELP + "”. Không đổi tên cột.");
        list.style(2, 0).italic().set();
        int header = HEADER_ROW - 1;
        int last = header + ROWS;
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            list.value(header, i, column.column().label(kind));
            list.width(i, column.width());
            // Text, so that Excel neither turns dates into numbers nor eats zeros before an ID number.
            list.range(header + 1, i, last, i)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
            if (!column.choices().isEmpty()) {
                choices(
                        list.range(header + 1, i, last, i),
                        offered,
                        i,
                        column,
                        column.column().label(kind));
            }
        }
        headerStyle(list.range(header, 0, header, columns.size() - 1));
        list.rowHeight(header, 34);
        list.freezePane(2, HEADER_ROW);
        list.repeatRows(header);
        page(list);
    }

    private static void choices(Range cells, Worksheet offered, int column, TemplateColumn template, String label) {
        List<String> choices = template.choices();
        offered.value(0, column, label);
        offered.width(column, template.width());
        headerStyle(offered.range(0, column, 0, column));
        for (int i = 0; i < choices.size(); i++) {
            offered.value(i + 1, column, choices.get(i));
        }
        cells.validateWithList(offered.range(1, column, choices.size(), column))
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(template.strict() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(label)
                .error("Hãy chọn trong danh sách thả xuống (trang “" + CHOICES + "”).");
    }

    private static void help(Worksheet help, ListKind kind, List<TemplateColumn> columns) {
        help.value(
                0,
                0,
                "Cách điền " + Character.toLowerCase(kind.label().charAt(0))
                        + kind.label().substring(1));
        help.style(0, 0).bold().set();
        List<String> lines = List.of(
                "1. Điền vào trang “Danh sách”, bắt đầu từ dòng " + (HEADER_ROW + 1) + ", mỗi dòng một đối tượng.",
                "2. Không đổi tên cột, không gộp ô, không chèn dòng trống. Cột không có thông tin thì để trống.",
                "3. Gõ chữ Việt có dấu theo Unicode. Ô đã đặt dạng văn bản, cứ gõ ngày như 07/9/2021.",
                "4. Chép từ tệp khác sang thì dán giá trị (Paste Values) để giữ dạng văn bản của ô.",
                "5. Lưu tệp .xlsx và gửi lại nguyên tệp.");
        for (int i = 0; i < lines.size(); i++) {
            help.value(i + 1, 0, lines.get(i));
        }
        int header = lines.size() + 2;
        help.value(header, 0, "Cột");
        help.value(header, 1, "Cách điền");
        help.value(header, 2, "Ví dụ (giả định)");
        headerStyle(help.range(header, 0, header, 2));
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            help.value(header + 1 + i, 0, column.column().label(kind));
            help.value(header + 1 + i, 1, column.hint());
            help.value(header + 1 + i, 2, column.example());
        }
        help.range(header + 1, 0, header + columns.size(), 2)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        help.width(0, 34);
        help.width(1, 60);
        help.width(2, 34);
        page(help);
    }

    private static String title(ListKind kind) {
        return switch (kind) {
            case UNITS -> "DANH SÁCH ĐƠN VỊ";
            case PEOPLE -> "DANH SÁCH CÁN BỘ, NGƯỜI LAO ĐỘNG";
            case NOMINATIONS -> "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG";
            case HISTORY -> "DANH SÁCH KHEN THƯỞNG ĐÃ NHẬN";
            case INITIATIVES -> "DANH SÁCH SÁNG KIẾN, ĐỀ TÀI";
        };
    }

    private static void headerStyle(Range range) {
        range.style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("Trang &P/&N", Position.CENTER);
    }
}

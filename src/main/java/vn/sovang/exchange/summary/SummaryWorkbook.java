package vn.sovang.exchange.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;

/// The summary as a workbook: "Đề nghị" lists the nominations, "Tổng hợp" counts them.
public final class SummaryWorkbook {
    private static final String FONT = "Times New Roman";
    private static final int FONT_SIZE = 12;
    private static final String HEADER_FILL = "F2E6C8";

    private SummaryWorkbook() {}

    public static byte[] bytes(SummaryFile summary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "SoVang", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            for (WorkbookSheet sheet : sheets(summary)) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /// Reads the file back and compares every row and cell.
    static void verify(Path file, SummaryFile summary) throws Refusal {
        List<SheetTable> read = TableFiles.openAsWritten(file).sheets();
        List<WorkbookSheet> meant = sheets(summary);
        if (read.size() != meant.size()) {
            throw new Refusal("Tệp Excel vừa ghi thiếu trang tính. Tệp cũ được giữ nguyên; hãy thử xuất lại.");
        }
        for (int i = 0; i < meant.size(); i++) {
            meant.get(i).compare(read.get(i));
        }
    }

    private static List<WorkbookSheet> sheets(SummaryFile summary) {
        return List.of(nominations(summary), counts(summary));
    }

    private static WorkbookSheet nominations(SummaryFile summary) {
        List<WorkbookSheet.Value> header = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        column(header, widths, "STT", 6);
        column(header, widths, "Loại đối tượng", 14);
        column(header, widths, "Họ và tên / Tên tập thể", 32);
        column(header, widths, "Giới tính", 10);
        column(header, widths, "Ngày sinh", 13);
        column(header, widths, "Dân tộc", 11);
        column(header, widths, "Chức vụ", 24);
        column(header, widths, "Đơn vị công tác", 30);
        column(header, widths, "Hình thức đề nghị", 34);
        column(header, widths, "Thành tích", 46);
        column(header, widths, "Ghi chú", 14);
        column(header, widths, "Đơn vị trình", 30);
        for (SummaryFile.TierPart tier : summary.tiers()) {
            column(header, widths, "Phiếu đồng ý vòng " + tier.ordinal(), 13);
            column(header, widths, "Tỷ lệ vòng " + tier.ordinal() + " (%)", 12);
        }
        column(header, widths, "Tình trạng", 16);
        List<List<WorkbookSheet.Value>> rows = new ArrayList<>(headings(summary));
        int headerRow = rows.size();
        rows.add(header);
        summary.nominations().forEach(nomination -> rows.add(row(nomination, summary.tiers())));
        return new WorkbookSheet("Đề nghị", headerRow, widths, rows);
    }

    private static List<WorkbookSheet.Value> row(
            SummaryFile.NominationPart nomination, List<SummaryFile.TierPart> tiers) {
        SummaryFile.SubjectPart subject = nomination.subject();
        List<WorkbookSheet.Value> row = new ArrayList<>(List.of(
                WorkbookSheet.number(nomination.position()),
                WorkbookSheet.text(SkippedRows.capital(subject.kind().label())),
                WorkbookSheet.text(subject.name()),
                WorkbookSheet.text(
                        subject.sex() == null
                                ? ""
                                : SkippedRows.capital(subject.sex().label())),
                birth(subject),
                WorkbookSheet.text(subject.ethnicity()),
                WorkbookSheet.text(subject.post()),
                WorkbookSheet.text(subject.unit()),
                WorkbookSheet.text(nomination.award().name()),
                WorkbookSheet.text(nomination.achievement()),
                WorkbookSheet.text(nomination.posthumous() ? "Truy tặng" : ""),
                WorkbookSheet.text(nomination.proposer())));
        for (SummaryFile.TierPart tier : tiers) {
            WorkbookSheet.Value agree = WorkbookSheet.text("");
            WorkbookSheet.Value ratio = WorkbookSheet.text("");
            for (SummaryFile.VotePart vote : nomination.votes()) {
                if (vote.tier() == tier.ordinal()) {
                    agree = WorkbookSheet.number(vote.agree());
                    ratio = new WorkbookSheet.Value.Amount(vote.ratio());
                }
            }
            row.add(agree);
            row.add(ratio);
        }
        row.add(WorkbookSheet.text(nomination.status().label()));
        return row;
    }

    private static WorkbookSheet.Value birth(SummaryFile.SubjectPart subject) {
        if (subject.birth() == null) {
            return WorkbookSheet.text("");
        }
        PartialDate birth = PartialDate.parse(subject.birth());
        // Day numbers of spreadsheets are sure only from 01/3/1900 on; earlier births stand as text.
        if (birth.day() > 0 && birth.year() > 1900) {
            return new WorkbookSheet.Value.Day(java.time.LocalDate.of(birth.year(), birth.month(), birth.day()));
        }
        return birth.month() == 0 ? WorkbookSheet.number(birth.year()) : WorkbookSheet.text(birth.display());
    }

    private static WorkbookSheet counts(SummaryFile summary) {
        List<List<WorkbookSheet.Value>> rows = new ArrayList<>(headings(summary));
        int headerRow = rows.size();
        List<WorkbookSheet.Value> header = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        column(header, widths, "STT", 6);
        column(header, widths, "Hình thức khen thưởng, danh hiệu", 60);
        column(header, widths, "Số tập thể", 14);
        column(header, widths, "Số hộ gia đình", 16);
        column(header, widths, "Số cá nhân", 14);
        column(header, widths, "Cộng", 10);
        rows.add(header);
        int number = 1;
        for (SummaryFile.AwardCountPart award : summary.counts().byAward()) {
            rows.add(List.of(
                    WorkbookSheet.number(number),
                    WorkbookSheet.text(award.name()),
                    WorkbookSheet.number(award.collectives()),
                    WorkbookSheet.number(award.households()),
                    WorkbookSheet.number(award.people()),
                    WorkbookSheet.number(award.total())));
            number++;
        }
        SummaryFile.CountsPart counts = summary.counts();
        rows.add(List.of(
                WorkbookSheet.text(""),
                WorkbookSheet.text("Tổng cộng"),
                WorkbookSheet.number(counts.collectives()),
                WorkbookSheet.number(counts.households()),
                WorkbookSheet.number(counts.people()),
                WorkbookSheet.number(counts.total())));
        return new WorkbookSheet("Tổng hợp", headerRow, widths, rows);
    }

    private static List<List<WorkbookSheet.Value>> headings(SummaryFile summary) {
        return List.of(
                List.of(WorkbookSheet.text(summary.office().name())),
                List.of(WorkbookSheet.text("Phong trào: " + summary.movement().title())),
                List.of(WorkbookSheet.text("Đợt xét: " + summary.round().name())),
                List.of(WorkbookSheet.text("")));
    }

    private static void column(List<WorkbookSheet.Value> header, List<Double> widths, String title, double width) {
        header.add(WorkbookSheet.text(title));
        widths.add(width);
    }

    private static void write(Worksheet worksheet, WorkbookSheet sheet) throws IOException {
        for (int i = 0; i < sheet.widths().size(); i++) {
            worksheet.width(i, sheet.widths().get(i));
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<WorkbookSheet.Value> row = sheet.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                write(worksheet, r, c, row.get(c), r >= sheet.headerRow());
            }
        }
        worksheet
                .range(sheet.headerRow(), 0, sheet.headerRow(), sheet.widths().size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        worksheet.freezePane(0, sheet.headerRow() + 1);
        worksheet.repeatRows(sheet.headerRow());
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.finish();
    }

    private static void write(Worksheet worksheet, int row, int column, WorkbookSheet.Value value, boolean inTable) {
        switch (value) {
            case WorkbookSheet.Value.Text text -> {
                if (!text.text().isEmpty()) {
                    worksheet.value(row, column, text.text());
                }
            }
            case WorkbookSheet.Value.Amount number -> worksheet.value(row, column, number.number());
            case WorkbookSheet.Value.Day day -> worksheet.value(row, column, day.day());
        }
        if (inTable) {
            var style = worksheet.style(row, column).wrapText(true).verticalAlignment("top");
            if (value instanceof WorkbookSheet.Value.Day) {
                style = style.format("dd/mm/yyyy");
            }
            style.borderStyle(BorderStyle.THIN).set();
        }
    }
}

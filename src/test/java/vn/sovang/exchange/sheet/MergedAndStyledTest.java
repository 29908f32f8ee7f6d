package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.text.LegacyEncoding;

/// What a workbook says beside its values: merged cells, fonts, hidden rows and sheets, the beginning of its days.
class MergedAndStyledTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mergedCellsAreShownWhereTheyReach(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Sheet sheet = workbook.createSheet("DS");
            put(sheet, 0, "STT", "Năm sinh", "", "Đơn vị");
            put(sheet, 1, "", "Nam", "Nữ", "");
            put(sheet, 2, "1", "1980", "", "Phường Sông Cầu");
            put(sheet, 3, "2", "", "1990", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 3));

            List<SheetRow> rows = open(workbook).sheets().getFirst().rows();

            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).cell(2).isCovered()).isTrue();
            assertThat(rows.get(0).cell(2).text()).isEmpty();
            assertThat(rows.get(0).cell(2).shown().text()).isEqualTo("Năm sinh");
            assertThat(rows.get(1).cell(0).shown().text()).isEqualTo("STT");
            assertThat(rows.get(1).cell(1).shown().text()).isEqualTo("Nam");
            assertThat(rows.get(3).cell(3).shown().text()).isEqualTo("Phường Sông Cầu");
            assertThat(rows.get(3).filled()).hasSize(2);
            assertThat(rows.get(2).cell(3).isCovered()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fontsOfOlderCodesTellWhatATextMeans(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Sheet sheet = workbook.createSheet("DS");
            // Enough fonts that the one Excel does not count stands between.
            for (String name : List.of("Arial", "Calibri", "Tahoma", "Verdana", "Georgia")) {
                style(workbook, name);
            }
            put(sheet, 0, "B\u00E9", "B\u00E9", "danh s\u00B8ch", "Bé");
            sheet.getRow(0).getCell(0).setCellStyle(style(workbook, ".VnTime"));
            sheet.getRow(0).getCell(1).setCellStyle(style(workbook, "Times New Roman"));
            sheet.getRow(0).getCell(2).setCellStyle(style(workbook, ".VnTimeH"));

            ListFile opened = open(workbook);
            SheetRow row = opened.sheets().getFirst().rows().getFirst();

            assertThat(row.cell(0).text()).isEqualTo("Bộ");
            assertThat(row.cell(0).font()).isEqualTo(".VnTime");
            assertThat(row.cell(0).original()).isEqualTo("Bé");
            assertThat(row.cell(0).repair()).isEqualTo(new CellRepair("Bé", LegacyEncoding.TCVN3, false, false));
            assertThat(row.cell(1)).isEqualTo(SheetCell.text("Bé"));
            assertThat(row.cell(2).text()).isEqualTo("DANH SÁCH");
            assertThat(opened.notes()).containsExactly("Đã chuyển 2 ô từ mã TCVN3 (ABC) sang Unicode.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theFirstFontOfAWorkbookTellsTheCodeToo(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            workbook.getFontAt(0).setFontName(".VnTime");
            put(workbook.createSheet("DS"), 0, "B\u00E9", "12");

            assertThat(open(workbook)
                            .sheets()
                            .getFirst()
                            .rows()
                            .getFirst()
                            .cell(0)
                            .text())
                    .isEqualTo("Bộ");
        }
    }

    @Test
    void theFontOfARunCountsBeforeThatOfItsCell() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFFont font = workbook.createFont();
            font.setFontName("VNI-Times");
            XSSFRichTextString text = new XSSFRichTextString("Lê Thò Bé");
            text.applyFont(0, 9, font);
            workbook.createSheet("DS").createRow(0).createCell(0).setCellValue(text);

            assertThat(open(workbook)
                            .sheets()
                            .getFirst()
                            .rows()
                            .getFirst()
                            .cell(0)
                            .font())
                    .isEqualTo("VNI-Times");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCoveredCellShowsTheRepairedText(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Sheet sheet = workbook.createSheet("DS");
            put(sheet, 0, "H\u00E4 v\u00B5 t\u00AAn", "", "x");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));

            SheetRow row = open(workbook).sheets().getFirst().rows().getFirst();

            assertThat(row.cell(0).text()).isEqualTo("Họ và tên");
            assertThat(row.cell(1).shown().text()).isEqualTo("Họ và tên");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hiddenRowsAndSheetsAreToldAndDaysCountedFrom1904(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Sheet sheet = workbook.createSheet("DS");
            put(sheet, 0, "a");
            put(sheet, 1, "b");
            sheet.getRow(1).setZeroHeight(true);
            Row day = sheet.createRow(2);
            if (workbook instanceof HSSFWorkbook workbookOf97) {
                workbookOf97.getInternalWorkbook().getRecords().stream()
                        .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                        .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                        .forEach(window -> window.setWindowing((short) 1));
            } else {
                ((XSSFWorkbook) workbook).getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            LocalDate born = LocalDate.of(1980, 7, 19);
            day.createCell(0)
                    .setCellValue(born.toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay());
            workbook.createSheet("Ẩn");
            workbook.setSheetHidden(1, true);

            ListFile opened = open(workbook);

            assertThat(opened.sheets()).extracting(SheetTable::hidden).containsExactly(false, true);
            assertThat(opened.sheets()).extracting(SheetTable::name).containsExactly("DS", "Ẩn");
            SheetTable table = opened.sheets().getFirst();
            assertThat(table.rows()).extracting(SheetRow::hidden).containsExactly(false, true, false);
            assertThat(table.date1904()).isTrue();
            long days = Long.parseLong(table.rows().get(2).cell(0).text());
            assertThat(LocalDate.of(1904, 1, 1).plusDays(days)).isEqualTo(born);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void formulasGiveTheirSavedValue(boolean old) throws Exception {
        try (Workbook workbook = workbook(old)) {
            Sheet sheet = workbook.createSheet("DS");
            put(sheet, 0, "Hà");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("A1&\" Nội\"");
            row.createCell(1).setCellFormula("1+1.5");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(0.1 + 0.2);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(Written.texts(open(workbook).sheets().getFirst()).get(1))
                    .containsExactly("Hà Nội", "2.5", "#DIV/0!", "1", "0.3");
        }
    }

    @Test
    void aRecordThatPoiDoesNotLikeDoesNotSpoilAnOldWorkbook() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("DS");
            put(sheet, 0, "Lê Văn Mẫu");
            var formatting = sheet.getSheetConditionalFormatting();
            formatting.addConditionalFormatting(
                    new CellRangeAddress[] {new CellRangeAddress(0, 9, 0, 9)},
                    formatting.createConditionalFormattingRule("A1>1"));
            byte[] content = Written.bytes(workbook);
            // LibreOffice writes kinds of conditions that POI refuses.
            int rule = indexOf(content, new byte[] {(byte) 0xB1, 0x01});
            content[rule + 4] = 9;

            assertThat(Written.texts(TableFiles.open(Written.file(folder, content))
                            .sheets()
                            .getFirst()))
                    .containsExactly(List.of("Lê Văn Mẫu"));
        }
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }

    private ListFile open(Workbook workbook) throws Exception {
        return TableFiles.open(Written.file(folder, Written.bytes(workbook)));
    }

    private static Workbook workbook(boolean old) {
        return old ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void put(Sheet sheet, int row, String... texts) {
        Row line = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            line.createCell(i).setCellValue(texts[i]);
        }
    }

    private static CellStyle style(Workbook workbook, String fontName) {
        Font font = workbook.createFont();
        font.setFontName(fontName);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}

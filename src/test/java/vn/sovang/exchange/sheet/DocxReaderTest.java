package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Tables of Word documents as offices write them.
class DocxReaderTest {
    private static final String NUMBERING = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"3\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";

    @TempDir
    private Path folder;

    @Test
    void paragraphsStandAboveTheTableThatFollowsThem() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("DANH SÁCH");
            document.createParagraph().createRun().setText("I. TẬP THỂ");
            Written.table(document, List.of(List.of("STT", "Tên"), List.of("1", "Trường A")));
            document.createParagraph().createRun().setText("II. CÁ NHÂN");
            Written.table(document, List.of(List.of("STT", "Họ tên"), List.of("1", "Lê Văn Mẫu")));
            document.createParagraph().createRun().setText("NGƯỜI LẬP");

            List<SheetTable> tables = open(Written.bytes(document)).sheets();

            assertThat(tables).extracting(SheetTable::name).containsExactly("Bảng 1", "Bảng 2");
            assertThat(Written.texts(tables.get(0)))
                    .containsExactly(
                            List.of("DANH SÁCH"),
                            List.of("I. TẬP THỂ"),
                            List.of("STT", "Tên"),
                            List.of("1", "Trường A"));
            assertThat(Written.texts(tables.get(1)))
                    .containsExactly(
                            List.of("II. CÁ NHÂN"),
                            List.of("STT", "Họ tên"),
                            List.of("1", "Lê Văn Mẫu"),
                            List.of("NGƯỜI LẬP"));
            assertThat(tables.get(1).rows()).extracting(SheetRow::number).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void mergedCellsAreShownWhereTheyReach() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = Written.table(
                    document,
                    List.of(
                            List.of("STT", "Năm sinh", "x", "Đơn vị"),
                            List.of("", "Nam", "Nữ", ""),
                            List.of("1", "1980", "", "Phường A"),
                            List.of("2", "", "1990", ""),
                            List.of("3", "1970", "", "Phường B")));
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            merge(table.getRow(0).getCell(0), STMerge.RESTART);
            merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
            merge(table.getRow(2).getCell(3), STMerge.RESTART);
            merge(table.getRow(3).getCell(3), STMerge.CONTINUE);

            List<SheetRow> rows =
                    open(Written.bytes(document)).sheets().getFirst().rows();

            assertThat(rows.get(0).cell(2).shown().text()).isEqualTo("Năm sinh");
            assertThat(rows.get(0).cell(3).text()).isEqualTo("Đơn vị");
            assertThat(rows.get(1).cell(0).shown().text()).isEqualTo("STT");
            assertThat(rows.get(1).cell(2).text()).isEqualTo("Nữ");
            assertThat(rows.get(3).cell(3).shown().text()).isEqualTo("Phường A");
            assertThat(rows.get(4).cell(3).text()).isEqualTo("Phường B");
        }
    }

    @Test
    void aTableWithinALayoutTableIsATableOfItsOwnAndASmallOneIsText() throws Exception {
        String inner = table(row(cell(p("STT")), cell(p("Tên"))), row(cell(p("1")), cell(p("Lê Văn Mẫu"))));
        String small = table(row(cell(p("hai")), cell(p("ba"))));
        byte[] content = document(table(row(cell(p("Trái") + inner), cell(p("một") + small))));

        List<SheetTable> tables = open(content).sheets();

        assertThat(Written.texts(tables.get(0))).containsExactly(List.of("STT", "Tên"), List.of("1", "Lê Văn Mẫu"));
        assertThat(Written.texts(tables.get(1))).containsExactly(List.of("Trái", "một\nhai\nba"));
    }

    @Test
    void tablesNestedBeyondReasonAreRefused() throws Exception {
        String table = p("x");
        for (int i = 0; i < 25; i++) {
            table = table(row(cell(table)));
        }
        byte[] content = document(table);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> open(content)).hasMessageContaining("lồng");
    }

    @Test
    void numbersThatWordDrawsAreCounted() throws Exception {
        String number = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
        String deeper = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
        String empty = "<w:p>" + number + "</w:p>";
        byte[] content = document(
                table(
                        row(cell(empty), cell(p("Lê Văn Mẫu"))),
                        row(cell(empty), cell(p("Hà Thị Mẫu"))),
                        row(cell("<w:p>" + deeper + "<w:r><w:t>Chương</w:t></w:r></w:p>"), cell(p("x")))),
                "word/numbering.xml",
                NUMBERING);

        assertThat(Written.texts(open(content).sheets().getFirst()))
                .containsExactly(List.of("1", "Lê Văn Mẫu"), List.of("2", "Hà Thị Mẫu"), List.of("2.I Chương", "x"));
    }

    @Test
    void whatWasDeletedIsNotRead() throws Exception {
        byte[] content = document(table(
                row(
                        cell("<w:p><w:r><w:t>Lê</w:t></w:r><w:del><w:r><w:delText>Ma</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t xml:space=\"preserve\"> Văn</w:t></w:r></w:ins></w:p>"),
                        cell(p("a"))),
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell(p("xóa")) + cell(p("b")) + "</w:tr>",
                row(
                        cell("<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>"
                                + p("bốn")),
                        cell(p("c")))));

        assertThat(Written.texts(open(content).sheets().getFirst()))
                .containsExactly(List.of("Lê Văn", "a"), List.of("một\nhai ba\nbốn", "c"));
    }

    @Test
    void fontsOfStylesTellTheCode() throws Exception {
        String styles =
                "<w:styles xmlns:w=\"w\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/>"
                        + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\">"
                        + "<w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"T\">"
                        + "<w:basedOn w:val=\"N\"/><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr></w:style></w:styles>";
        byte[] content = document(
                table(row(
                        cell(p("B\u00E9")),
                        cell("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>B\u00E9</w:t></w:r></w:p>"),
                        cell("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>B\u00E9</w:t></w:r></w:p>"),
                        cell("<w:p><w:r><w:t>x\u00B7 T</w:t><w:softHyphen/><w:t>\u00ACng</w:t></w:r></w:p>"))),
                "word/styles.xml",
                styles);

        assertThat(Written.texts(open(content).sheets().getFirst()))
                .containsExactly(List.of("Bộ", "BỘ", "Bé", "xã Tương"));
    }

    @Test
    void theDefaultFontHoldsWhereNoStyleSaysMore() throws Exception {
        String styles = "<w:styles xmlns:w=\"w\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/>"
                + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"T\">"
                + "<w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr></w:style></w:styles>";
        byte[] content = document(
                table(row(
                        cell(p("B\u00E9")),
                        cell("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>B\u00E9</w:t></w:r></w:p>"))),
                "word/styles.xml",
                styles);

        assertThat(Written.texts(open(content).sheets().getFirst())).containsExactly(List.of("Bộ", "Bé"));
    }

    @Test
    void howATableWasBeforeAChangeIsNotRead() throws Exception {
        String before = "<w:tcPr><w:tcW w:w=\"5\"/><w:tcPrChange w:id=\"1\"><w:tcPr><w:gridSpan w:val=\"3\"/>"
                + "<w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr>";
        byte[] content = document(table(
                row(cell(p("STT")), "<w:tc>" + before + p("Tên") + "</w:tc>", cell(p("Đơn vị"))),
                "<w:tr><w:trPr><w:trPrChange w:id=\"2\"><w:trPr><w:gridBefore w:val=\"2\"/><w:hidden/></w:trPr>"
                        + "</w:trPrChange></w:trPr>" + cell(p("1")) + cell(p("Lê Văn Mẫu")) + cell(p("A"))
                        + "</w:tr>"));

        assertThat(Written.texts(open(content).sheets().getFirst()))
                .containsExactly(List.of("STT", "Tên", "Đơn vị"), List.of("1", "Lê Văn Mẫu", "A"));
    }

    @Test
    void aTenthLevelOfNumbersIsPassedOver() throws Exception {
        String tenth = "<w:lvl w:ilvl=\"9\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>";
        byte[] content = document(
                table(row(
                        cell(
                                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:p>"),
                        cell(p("Lê Văn Mẫu")))),
                "word/numbering.xml",
                NUMBERING.replaceFirst("</w:abstractNum>", tenth));

        assertThat(Written.texts(open(content).sheets().getFirst())).containsExactly(List.of("1", "Lê Văn Mẫu"));
    }

    private ListFile open(byte[] content) throws Exception {
        return TableFiles.open(Written.file(folder, content));
    }

    private static byte[] document(String body, String... parts) throws Exception {
        String document = "<w:document xmlns:w=\"w\"><w:body>" + body + "<w:sectPr/></w:body></w:document>";
        String[] all = new String[parts.length + 2];
        all[0] = "word/document.xml";
        all[1] = document;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return Written.zip(all);
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(how);
    }
}

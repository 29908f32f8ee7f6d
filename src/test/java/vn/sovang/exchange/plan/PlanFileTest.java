package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;

class PlanFileTest {
    @TempDir
    private Path folder;

    @Test
    void aPdfWithoutTextIsRefusedWithWhatToDo() throws Exception {
        Path scan = folder.resolve("quet.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan.toFile());
        }
        assertThatThrownBy(() -> PlanFile.open(scan))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("quet.pdf")
                .hasMessageContaining("ảnh quét");
    }

    @Test
    void aTableOfPointsInWordStaysATableAndALetterheadDoesNot() throws Exception {
        Path word = folder.resolve("ke-hoach.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(word)) {
            table(document, new String[][] {{"Số: 9/KH-UBND", "Mẫu Giang, ngày 03 tháng 3 năm 2026"}});
            document.createParagraph().createRun().setText("KẾ HOẠCH");
            document.createParagraph().createRun().setText("Phát động phong trào thi đua “Mẫu Giang xanh”");
            document.createParagraph().createRun().setText("I. TIÊU CHÍ");
            table(document, new String[][] {
                {"TT", "Tiêu chí", "Điểm"}, {"1", "Trồng cây", "60"}, {"2", "Chăm cây", "40"}, {"", "Tổng cộng", "100"}
            });
            document.write(out);
        }
        PlanReading plan =
                new PlanReader(AwardCatalogue.load()).read(PlanFile.open(word).text());
        assertThat(plan.value(PlanPart.NUMBER)).contains("9");
        assertThat(plan.value(PlanPart.DATE)).contains("2026-03-03");
        assertThat(plan.values(PlanPart.SCORE)).containsExactly("Trồng cây | 60", "Chăm cây | 40");
    }

    private static void table(XWPFDocument document, String[][] cells) {
        XWPFTable table = document.createTable(cells.length, cells[0].length);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
    }
}

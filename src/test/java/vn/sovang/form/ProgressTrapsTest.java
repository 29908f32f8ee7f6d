package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.form.movement.ProgressReportFacts;
import vn.sovang.form.movement.ProgressReportForm;
import vn.sovang.form.movement.UnitProgress;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Document;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.pdf.Fonts;

/// Reports on a movement: numbers that agree, and reports nobody has written yet.
class ProgressTrapsTest {
    private final ProgressReportForm form = new ProgressReportForm(MadeUp.CATALOGUE);

    @Test
    void quickReportIsOnePage() throws PaperException {
        assertThat(new Layout(Fonts.load()).lay(form.document(MadeUpProgress.quick())))
                .hasSize(1);
    }

    @Test
    void quickReportWithFiguresIsOnePageWithoutCharts() throws PaperException {
        Document document = form.document(MadeUpProgress.counted(PaperKind.QUICK_REPORT));

        assertThat(new Layout(Fonts.load()).lay(document)).hasSize(1);
        assertThat(text(document))
                .contains("Báo cáo nhanh (hạn 15/11/2021): đã nhận của 03/03 đơn vị;")
                .contains("02 cơ quan, đơn vị đã đóng góp 60.700.000 đồng; hiện vật ước tính 3.000.000 đồng; 02 lượt"
                        + " ủng hộ hiện vật chưa ước giá; 52,5 ngày công")
                .doesNotContain("Biểu đồ");
    }

    @Test
    void chartsAreNumberedAsTheyStandAndFiguresAddUp() {
        String text = text(form.document(MadeUpProgress.counted(PaperKind.FINAL_REPORT)));

        assertThat(text)
                .contains("Biểu đồ 1. ", "Biểu đồ 2. ", "| Tổng số | 60.700.000 | 3.000.000 | 52,5")
                .contains("| 1 | Đăng ký thi đua | 05/11/2021 | 1 | 1 | 1")
                .contains("| 2 | Chưa phân loại | 1");
        assertThat(text.indexOf("Biểu đồ 1. ")).isLessThan(text.indexOf("Biểu đồ 2. "));
    }

    @Test
    void totalsByAwardAndByUnitAndTheSentenceAgree() {
        String text = text(form.document(MadeUpProgress.midterm()));

        assertThat(text)
                .contains(
                        "Trong kỳ có 03 cơ quan, đơn vị tham gia phong trào; đề nghị khen thưởng 02 tập thể, 01 hộ gia"
                                + " đình và 05 cá nhân; đã khen thưởng 01 hộ gia đình và 02 cá nhân, cụ thể:");
        assertThat(text.lines().filter(line -> line.equals("| Tổng số | 2 | 1 | 5 | 0 | 1 | 2")))
                .hasSize(2);
        assertThat(text).contains("3. Điển hình tiêu biểu (01 tập thể, 01 hộ gia đình và 01 cá nhân)");
    }

    @Test
    void awardOnlyGivenOrUnknownStillHasItsRow() {
        List<UnitProgress> units = List.of(new UnitProgress(
                "Phường Đức Xuân",
                List.of(MadeUp.collective(1, "Tổ 1", "LA", "")),
                List.of(MadeUp.collective(2, "Tổ 2", "BK_TINH", ""))));

        assertThat(text(form.document(quick(units))))
                .contains("| 1 | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | 0 | 0 | 0 | 1 | 0 | 0")
                .contains("| 2 | LA | 1 | 0 | 0 | 0 | 0 | 0");
    }

    @Test
    void quickReportLeavesOutWhatItHasNotAndDotsWhatItMustSay() {
        String text = text(form.document(quick(List.of())));

        assertThat(text)
                .contains("1. Kết quả trong kỳ: Trong kỳ có ...... cơ quan, đơn vị tham gia phong trào; đề nghị khen"
                        + " thưởng ..............; đã khen thưởng ..............")
                .doesNotContain("2. ", "Khó khăn", "Tổng số", " 00 ");
    }

    @Test
    void unitsThatProposedNobodyAreCountedButClaimNothing() {
        assertThat(text(form.document(MadeUpProgress.end())))
                .contains("Trong kỳ có 01 cơ quan, đơn vị tham gia phong trào; chưa có trường hợp đề nghị khen thưởng;"
                        + " chưa có trường hợp được khen thưởng.")
                .contains("(từ ngày 25/10/2021 đến ngày .../.../2021)")
                .contains("1. Ưu điểm\n~\n~\n2. Hạn chế, khó khăn\n~\n~\n");
    }

    @Test
    void eachKindSaysWhatItIs() {
        assertThat(text(form.document(MadeUpProgress.quick())))
                .contains("Kết quả thực hiện phong trào", "báo cáo nhanh");
        assertThat(text(form.document(MadeUpProgress.midterm()))).contains("\nSơ kết phong trào", "báo cáo sơ kết");
        assertThat(text(form.document(MadeUpProgress.end())))
                .contains("\nTổng kết phong trào", "báo cáo tổng kết", "SAU TỔNG KẾT")
                .doesNotContain("sơ kết");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(PaperKind.REPORT, List.of()))
                .withMessageContaining("REPORT");
    }

    private static ProgressReportFacts quick(List<UnitProgress> units) {
        return report(PaperKind.QUICK_REPORT, units);
    }

    private static ProgressReportFacts report(PaperKind kind, List<UnitProgress> units) {
        return MadeUpProgress.report(
                kind, units, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Blanks that do not break read as blanks.
    private static String text(Document document) {
        return DocumentText.of(document).replace('_', ' ');
    }
}

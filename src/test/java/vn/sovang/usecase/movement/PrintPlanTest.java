package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.Stage;
import vn.sovang.model.movement.TermKind;
import vn.sovang.usecase.MovementRoom;
import vn.sovang.usecase.press.PaperFormat;

@SuppressWarnings("NullAway.Init") // filled before each test
class PrintPlanTest {
    @TempDir
    private Path folder;

    private MovementRoom room;

    @BeforeEach
    void open() throws Refusal {
        room = new MovementRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void thePlanIsPrintedFromTheRecordBeforeThereIsARound() throws Exception {
        String text = print(room.province().movement().id());
        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ")
                .contains("45/KH-UBND")
                .contains("ngày 20 tháng 4 năm 2026")
                .contains("Phát huy sức mạnh Nhân dân tỉnh Sông Trà")
                .contains("Đối với cấp xã: Mỗi thôn có một đường hoa")
                .contains("Đợt 1: từ ngày 01/5/2026 đến ngày 31/8/2026, trồng cây")
                .contains("Tỷ lệ hộ tham gia từ 80% trở lên")
                .contains("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
                .contains("Báo cáo nhanh gửi Sở Nội vụ: ngày 05, 15, 25 hằng tháng")
                .contains("Tổng hợp, báo cáo Ủy ban nhân dân tỉnh Sông Trà (ngày 25 hằng tháng)")
                .contains("Sở Nội vụ;");
    }

    @Test
    void theDayDossiersAreDueComesFromTheCalendar() throws Exception {
        long id = room.province().movement().id();
        room.editing.add(new MovementTerm(
                0, id, TermKind.DOSSIER, "Nộp hồ sơ", DueRule.stored("once 2026-09-15"), "Phòng Văn hóa - Xã hội", ""));
        assertThat(print(id)).contains("Hồ sơ gửi về Phòng Văn hóa - Xã hội chậm nhất ngày 15 tháng 9 năm 2026");
    }

    @Test
    void bothFormatsAreWritten() throws Exception {
        long id = room.province().movement().id();
        assertThat(room.printing().print(id, folder, List.of(PaperFormat.PDF, PaperFormat.DOCX)))
                .containsExactly(folder.resolve("ke-hoach-45-kh-ubnd.pdf"), folder.resolve("ke-hoach-45-kh-ubnd.docx"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void anotherFormatIsRefused() throws Exception {
        long id = room.province().movement().id();
        assertThatThrownBy(() -> room.printing().write(id, folder.resolve("plan.txt")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".pdf hoặc .docx");
    }

    @Test
    void aStageSaysWhatIsKnownOfIt() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(PlanPaper.stage(new Stage("Đợt 1:", day, null, ""))).isEqualTo("Đợt 1: từ ngày 01/5/2026");
        assertThat(PlanPaper.stage(new Stage("", null, day, "trồng cây"))).isEqualTo("đến ngày 01/5/2026, trồng cây");
        assertThat(PlanPaper.stage(new Stage("Đợt 2", null, null, ""))).isEqualTo("Đợt 2");
    }

    /// The words of the printed file in their order, line ends gone.
    private String print(long movementId) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(room.printing().preview(movementId).pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}

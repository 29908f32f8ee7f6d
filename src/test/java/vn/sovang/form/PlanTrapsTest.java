package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.form.movement.PlanForm;
import vn.sovang.form.movement.TitledLines;
import vn.sovang.model.Level;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.paper.Document;

/// Plans of very different length from one form.
class PlanTrapsTest {
    private final PlanForm form = new PlanForm(MadeUp.CATALOGUE);

    @Test
    void sectionsWithNothingToSayAreLeftOutAndTheNumbersCloseUp() {
        String text = text(form.document(MadeUpPlans.little()));

        assertThat(text)
                .contains("\nI. NỘI DUNG THI ĐUA\nGiúp", "\nII. HÌNH THỨC KHEN THƯỞNG\nGiấy khen", "\nIII. TỔ CHỨC")
                .doesNotContain("IV. ", "MỤC ĐÍCH", "KINH PHÍ", "Căn cứ Luật", "1. ", "Phụ lục");
    }

    @Test
    void movementThatSaysNothingHasNoSectionAtAll() {
        Movement nothing = movement("", "", null, List.of());

        String text = text(form.document(MadeUpPlans.bare(nothing, List.of())));

        assertThat(text)
                .contains("Phát động phong trào thi đua/“..............”", "như sau:\nCăn cứ Kế hoạch này")
                .doesNotContain("I. ");
    }

    @Test
    void openEndIsSaidInItsOwnWords() {
        assertThat(text(form.document(
                        MadeUpPlans.bare(movement("Hè xanh", "khi kết thúc mùa hè", null, List.of()), List.of()))))
                .contains("I. THỜI GIAN THI ĐUA\nTừ khi phát động phong trào đến khi kết thúc mùa hè.");
        assertThat(text(form.document(MadeUpPlans.bare(
                        movement("Hè xanh", "đến hết tháng 8", LocalDate.of(2021, 6, 1), List.of()), List.of()))))
                .contains("Từ ngày 01 tháng 6 năm 2021 đến hết tháng 8.");
    }

    @Test
    void awardsStandFromHighToLowAndUnknownCodesAreSeen() {
        Movement movement = movement("Hè xanh", "", null, List.of("GK_TP", "LA_LAM", "HCLD_3", "BK_TINH"));

        assertThat(text(form.document(MadeUpPlans.bare(movement, List.of()))))
                .contains("- Huân chương Lao động hạng Ba;\n- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;\n"
                        + "- Giấy khen của Chủ tịch Ủy ban nhân dân thành phố;\n- LA_LAM.");
    }

    @Test
    void quotasCountInPiecesInCasesAndInPercent() {
        assertThat(new QuotaLimit(SubjectKind.PERSON, 0, 5, false).phrase()).isEqualTo("không quá 05 cá nhân");
        assertThat(new QuotaLimit(SubjectKind.PERSON, 1, 1, false).phrase()).isEqualTo("01 cá nhân");
        assertThat(new QuotaLimit(SubjectKind.COLLECTIVE, 1, 2, false).phrase()).isEqualTo("từ 01 đến 02 tập thể");
        assertThat(new QuotaLimit(null, 2, 2, false).phrase()).isEqualTo("02 trường hợp (tập thể hoặc cá nhân)");
        assertThat(new QuotaLimit(SubjectKind.COLLECTIVE, 0, 10, true).phrase()).isEqualTo("không quá 10% số tập thể");
        assertThat(new Quota("Mỗi xã", List.of()).line("…")).isEqualTo("Mỗi xã: …");
        assertThatIllegalArgumentException().isThrownBy(() -> new QuotaLimit(SubjectKind.PERSON, 3, 2, false));
    }

    @Test
    void clerksOwnMarksAreKept() {
        List<String> lines = List.of("- Đã có gạch", "2.1. Đã có số", "a) Đã có chữ", "Chưa có gì", "Đã có dấu!");

        String text = text(form.document(MadeUpPlans.bare(
                movement("Hè xanh", "", null, List.of()), List.of(new TitledLines("Đoàn Thanh niên", lines)))));

        assertThat(text)
                .contains("I. TỔ CHỨC THỰC HIỆN\nĐoàn Thanh niên\n- Đã có gạch;\n2.1. Đã có số;\na) Đã có chữ;\n"
                        + "- Chưa có gì;\n- Đã có dấu!\n");
    }

    private static Movement movement(
            String title, String endCondition, @Nullable LocalDate start, List<String> awards) {
        return new Movement(
                1,
                title,
                "",
                "",
                "",
                "",
                Level.COMMUNE,
                "",
                null,
                "",
                "",
                start,
                null,
                endCondition,
                List.of(),
                List.of(),
                awards,
                "",
                "",
                null,
                null);
    }

    /// Blanks that do not break read as blanks.
    private static String text(Document document) {
        return DocumentText.of(document).replace('_', ' ').replace("LA LAM", "LA_LAM");
    }
}

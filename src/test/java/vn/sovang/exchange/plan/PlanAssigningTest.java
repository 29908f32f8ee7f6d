package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.rule.AwardCatalogue;

/// What a person says a passage means, with the codes it then has.
class PlanAssigningTest {
    private final PlanAssigning assigning = new PlanAssigning(AwardCatalogue.load());

    private static PlanField read(PlanPart part, String value, String... codes) {
        return new PlanField(part, "", value, List.of(codes), 3, 4, "đoạn " + value, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START | 26/8/2021 | 2021-08-26 |",
                "DATE | ngày 05 tháng 9 năm 2026 | 2026-09-05 |",
                "END | 2026-12-15 | 2026-12-15 |",
                "END | cuối năm | cuối năm |",
                "DOSSIER_DUE | trước ngày 15/12/2021 | trước ngày 15/12/2021 | before once 2021-12-15",
                "REPORT_DAY | lúc nào rảnh | lúc nào rảnh |",
                "AWARD | Bằng khen của Chủ tịch UBND tỉnh | Bằng khen của Chủ tịch UBND tỉnh | BK_TINH",
                "TITLE | Chung  sức | Chung sức |"
            })
    void aValueIsKeptWithItsCodes(PlanPart part, String typed, String value, @Nullable String code) {
        PlanField field = assigning.confirmed(read(PlanPart.TITLE, "khác", "CU"), part, "", typed);
        assertThat(field.part()).isEqualTo(part);
        assertThat(field.value()).isEqualTo(value);
        assertThat(field.codes()).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(field.certain()).isTrue();
        assertThat(field.passage()).isEqualTo("đoạn khác");
        assertThat(List.of(field.firstLine(), field.lastLine())).containsExactly(3, 4);
    }

    @Test
    void whatIsConfirmedUnchangedKeepsItsCodes() {
        PlanField due = read(PlanPart.DOSSIER_DUE, "theo hướng dẫn", "once 2021-12-01");
        assertThat(assigning
                        .confirmed(due, PlanPart.DOSSIER_DUE, "", "theo hướng dẫn")
                        .codes())
                .containsExactly("once 2021-12-01");
        assertThat(assigning
                        .confirmed(due, PlanPart.FINAL_DUE, "", "theo hướng dẫn")
                        .codes())
                .isEmpty();
        PlanField award = read(PlanPart.AWARD, "Giấy khen", "GK_SO");
        assertThat(assigning.confirmed(award, PlanPart.AWARD, "", "Giấy khen").codes())
                .containsExactly("GK_SO");
        assertThat(assigning.chosen(award, "GK_XA")).satisfies(field -> {
            assertThat(field.codes()).containsExactly("GK_XA");
            assertThat(field.value()).isEqualTo("Giấy khen của Chủ tịch Ủy ban nhân dân xã");
        });
        assertThat(assigning
                        .confirmed(award, PlanPart.TASK, " ", " Sở Mẫu: một\nhai ")
                        .value())
                .isEqualTo("Sở Mẫu: một\nhai");
        assertThat(assigning
                        .confirmed(award, PlanPart.STANDARD, " Tập  thể ", "x")
                        .group())
                .isEqualTo("Tập thể");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE | - Chung sức trồng rừng; | Chung sức trồng rừng |",
                "START | Từ ngày 26/8/2021, | 2021-08-26 |",
                "START | từ đầu mùa mưa | từ đầu mùa mưa |",
                "DOSSIER_DUE | trước ngày 15/12/2021. | trước ngày 15/12/2021 | before once 2021-12-15"
            })
    void aPassageNobodyHadReadIsTakenOver(PlanPart part, String line, String value, @Nullable String code) {
        PlanField field = assigning.assigned(part, List.of("trước", line, "", "sau"), 2, 3);
        assertThat(field.value()).startsWith(value);
        assertThat(field.codes()).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(List.of(field.firstLine(), field.lastLine())).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "START, 2021-08-26, 26/8/2021, ''",
        "START, cuối năm, cuối năm, Không phải một ngày. Hãy ghi như 25/10/2026.",
        "START, '', '', 'Chưa có chữ nào. Hãy gõ nội dung, hoặc bỏ dòng này.'",
        "TITLE, Trồng rừng, Trồng rừng, ''",
        "TITLE, '  ', '  ', 'Chưa có chữ nào. Hãy gõ nội dung, hoặc bỏ dòng này.'"
    })
    void aFaultSaysTheWayOut(PlanPart part, String value, String display, String fault) {
        assertThat(PlanAssigning.display(read(part, value))).isEqualTo(display);
        assertThat(PlanAssigning.fault(read(part, value))).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONDITION | Tỷ lệ cây sống đạt từ 90% trở lên | 90",
                "DOSSIER_DUE | trước ngày 15/12/2021 | 15/12/2021",
                "QUOTA | Mỗi xã không quá 02 tập thể | 02 tập thể",
                "DOSSIER_ITEM | Tờ trình (01 bản chính) | Tờ trình"
            })
    void wordsThatStandForNumbersAreReckoned(PlanPart part, String value, String understood) {
        assertThat(PlanAssigning.isReckoned(part)).isTrue();
        assertThat(PlanAssigning.understood(read(part, value))).contains(understood);
        assertThat(PlanAssigning.understood(read(part, "không rõ gì"))).isEmpty();
    }

    @Test
    void wordsStayWordsElsewhere() {
        assertThat(PlanAssigning.isReckoned(PlanPart.SCORE)).isTrue();
        assertThat(PlanAssigning.understood(read(PlanPart.SCORE, "Ra quân đúng ngày | 10")))
                .startsWith("10 điểm, ");
        assertThat(PlanAssigning.isReckoned(PlanPart.TITLE)).isFalse();
        assertThat(PlanAssigning.understood(read(PlanPart.TITLE, "10 điểm"))).isEmpty();
    }
}

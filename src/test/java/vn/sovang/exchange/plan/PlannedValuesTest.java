package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.Stage;

class PlannedValuesTest {
    @Test
    void quotasAreReadInTheWaysPlansPutThem() {
        assertThat(PlannedQuota.of("", "Ban Chỉ đạo: không quá 05 cá nhân;"))
                .containsExactly(new Quota("Ban Chỉ đạo", List.of(new QuotaLimit(SubjectKind.PERSON, 0, 5, false))));
        assertThat(PlannedQuota.of("", "01 cá nhân/01 ban bầu cử"))
                .containsExactly(new Quota("01 ban bầu cử", List.of(new QuotaLimit(SubjectKind.PERSON, 1, 1, false))));
        assertThat(PlannedQuota.of("", "Sở Nội vụ: từ 01 đến 02 tập thể và 03 - 05 cá nhân"))
                .containsExactly(new Quota(
                        "Sở Nội vụ",
                        List.of(
                                new QuotaLimit(SubjectKind.COLLECTIVE, 1, 2, false),
                                new QuotaLimit(SubjectKind.PERSON, 3, 5, false))));
        assertThat(PlannedQuota.of("", "Đơn vị còn lại 01 trường hợp (tập thể hoặc cá nhân); mỗi xã 02 trường hợp."))
                .containsExactly(
                        new Quota("Đơn vị còn lại", List.of(new QuotaLimit(null, 1, 1, false))),
                        new Quota("mỗi xã", List.of(new QuotaLimit(null, 2, 2, false))));
        assertThat(PlannedQuota.of("Bằng khen", "Không quá 10% số tập thể, 5% số cá nhân trực tiếp tham gia"))
                .containsExactly(new Quota(
                        "Bằng khen (trực tiếp tham gia)",
                        List.of(
                                new QuotaLimit(SubjectKind.COLLECTIVE, 0, 10, true),
                                new QuotaLimit(SubjectKind.PERSON, 0, 5, true))));
    }

    @Test
    void whatIsNoPlainQuotaIsNotRead() {
        assertThat(PlannedQuota.of("", "Mỗi xã: 01 tập thể hoặc 01 cá nhân")).isEmpty();
        assertThat(PlannedQuota.of("", "Mỗi xã: 120% tập thể")).isEmpty();
        assertThat(PlannedQuota.of("", "Mỗi xã: từ 05 đến 02 tập thể")).isEmpty();
        assertThat(PlannedQuota.of("", "Ưu tiên khoảng 3 trong 5 cá nhân")).isEmpty();
    }

    @Test
    void conditionsAreReadWithWhatTheyMeasure() {
        assertThat(PlannedCondition.of("Đối với tập thể", "Tỷ lệ cử tri đi bầu đạt từ 98% trở lên"))
                .contains(condition("Đối với tập thể", "Tỷ lệ cử tri đi bầu", Comparison.AT_LEAST, "98", "%"));
        assertThat(PlannedCondition.of("", "Tỷ lệ hài lòng ≥ 95,5 %."))
                .contains(condition("", "Tỷ lệ hài lòng", Comparison.AT_LEAST, "95.5", "%"));
        assertThat(PlannedCondition.of("", "Có ít nhất 90% hộ dân treo cờ"))
                .contains(condition("", "hộ dân treo cờ", Comparison.AT_LEAST, "90", "%"));
        assertThat(PlannedCondition.of("", "100% trạm y tế nhận chi trả"))
                .contains(condition("", "trạm y tế nhận chi trả", Comparison.EQUAL, "100", "%"));
        assertThat(PlannedCondition.of("", "Hộ nghèo dưới 3%"))
                .contains(condition("", "Hộ nghèo", Comparison.BELOW, "3", "%"));
        assertThat(PlannedCondition.of("", "Vi phạm: không quá 5 vụ"))
                .contains(condition("", "Vi phạm", Comparison.AT_MOST, "5", "vụ"));
    }

    @Test
    void aConditionThatLeavesOpenWhatItComparesIsNotRead() {
        assertThat(PlannedCondition.of("", "Tỷ lệ đạt 98%")).isEmpty();
        assertThat(PlannedCondition.of("", "Từ 90% đến 95% hộ dân")).isEmpty();
        assertThat(PlannedCondition.of("", "Tổ dân phố có trên 90% hộ ký cam kết"))
                .isEmpty();
        assertThat(PlannedCondition.of("", "Theo Nghị định số 152/2025/NĐ-CP")).isEmpty();
    }

    @Test
    void stagesHaveTheirNameTheirDaysAndTheirWork() {
        assertThat(PlannedStage.of("Đợt 1 (từ ngày 12/01/2026 đến hết ngày 23/01/2026): mở tài khoản."))
                .contains(new Stage("Đợt 1", LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 23), "mở tài khoản"));
        assertThat(PlannedStage.of("Giai đoạn II: trong 03 ngày làm việc"))
                .contains(new Stage("Giai đoạn II", null, null, "trong 03 ngày làm việc"));
        assertThat(PlannedStage.of("Trong đợt 1")).isEmpty();
    }

    @Test
    void aLineOfTheScaleSaysHowItIsReckoned() {
        assertThat(PlannedScore.of("Chỉ đạo", "Mở tài khoản | 20 | Tỷ lệ đạt x điểm chuẩn | Danh sách"))
                .contains(new ScoreCriterion(
                        0,
                        "Chỉ đạo",
                        "Mở tài khoản",
                        new BigDecimal("20"),
                        ScoreFormula.SHARE,
                        null,
                        "Tỷ lệ đạt x điểm chuẩn",
                        "Danh sách"));
        assertThat(PlannedScore.of("", "Hài lòng | 20 điểm | mỗi người hài lòng 0,4 điểm")
                        .orElseThrow())
                .satisfies(score -> {
                    assertThat(score.formula()).isEqualTo(ScoreFormula.EACH);
                    assertThat(score.each()).isEqualByComparingTo("0.4");
                });
        assertThat(PlannedScore.of("", "Đúng hạn | nhiều điểm")).isEmpty();
    }

    private static NumericCondition condition(
            String group, String measure, Comparison comparison, String value, String unit) {
        return new NumericCondition(0, group, measure, comparison, new BigDecimal(value), unit);
    }
}

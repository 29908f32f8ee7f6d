package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.Stage;
import vn.sovang.model.round.TierKind;

/// What is typed of a plan is what is stored, and back.
class TypedPlanTest {
    @Test
    void linesKeepTheirGroupsWhateverTheySay() {
        List<PlanLine> lines = List.of(
                PlanLine.of(PlanSection.STANDARD, "Chung cho mọi hình thức"),
                new PlanLine(PlanSection.STANDARD, "Bằng khen", "Dẫn đầu"),
                new PlanLine(PlanSection.STANDARD, "Bằng khen", "[ghi chú trong ngoặc]"),
                new PlanLine(PlanSection.STANDARD, "Giấy khen", "\\đường dẫn"),
                PlanLine.of(PlanSection.STANDARD, "Lại chung"));
        String text = GroupedLines.text(lines);
        assertThat(text).isEqualTo("""
                        Chung cho mọi hình thức
                        [Bằng khen]
                        Dẫn đầu
                        \\[ghi chú trong ngoặc]
                        [Giấy khen]
                        \\\\đường dẫn
                        []
                        Lại chung""");
        assertThat(GroupedLines.lines(PlanSection.STANDARD, text)).isEqualTo(lines);
    }

    @Test
    void stagesReadBack() throws Refusal {
        List<Stage> stages = List.of(
                new Stage("Đợt 1", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 31), "trồng cây"),
                new Stage("Đợt 2", LocalDate.of(2026, 9, 1), null, ""),
                new Stage("Tổng kết", null, null, "họp tại xã"));
        assertThat(PlannedStage.ofRows(PlannedStage.rows(stages))).isEqualTo(stages);
        refused(() -> PlannedStage.ofRows("Đợt 1 | 1/5/2026\nĐợt 2 | 31/8/2026 | 1/8/2026"), "Dòng 2: ngày kết thúc");
        refused(() -> PlannedStage.ofRows("Đợt 1 | tháng năm"), "“tháng năm” không phải ngày");
    }

    @Test
    void quotasReadBack() throws Refusal {
        List<Quota> quotas = List.of(
                new Quota("Mỗi xã", List.of(new QuotaLimit(null, 2, 2, false))),
                new Quota(
                        "Sở, ngành",
                        List.of(
                                new QuotaLimit(SubjectKind.COLLECTIVE, 1, 2, false),
                                new QuotaLimit(SubjectKind.PERSON, 0, 5, true),
                                new QuotaLimit(SubjectKind.HOUSEHOLD, 0, 3, false))),
                new Quota("Đơn vị khác", List.of()));
        assertThat(PlannedQuota.ofRows(PlannedQuota.rows(quotas))).isEqualTo(quotas);
        assertThat(PlannedQuota.ofRows("Mỗi xã | không quá 10 % ca nhan"))
                .containsExactly(new Quota("Mỗi xã", List.of(new QuotaLimit(SubjectKind.PERSON, 0, 10, true))));
        refused(() -> PlannedQuota.ofRows("Mỗi xã | vài tập thể"), "không hiểu “vài tập thể”");
        refused(() -> PlannedQuota.ofRows("Mỗi xã | 5-3 cá nhân"), "số sau nhỏ hơn");
    }

    @Test
    void conditionsKeepTheirIdsWhenTheyAreTypedAgain() throws Refusal {
        List<NumericCondition> stored = List.of(
                condition(7, "tỷ lệ cử tri đi bầu", Comparison.AT_LEAST, "98"),
                condition(8, "số vụ vi phạm", Comparison.BELOW, "0.5"));
        assertThat(PlannedCondition.ofRows(PlannedCondition.rows(stored), stored))
                .isEqualTo(stored);
        assertThat(PlannedCondition.ofRows("số vụ vi phạm | ≤ 1 %\ntỷ lệ cử tri đi bầu | >= 98 %", stored))
                .extracting(NumericCondition::id)
                .containsExactly(8L, 7L);
        assertThat(PlannedCondition.ofRows("tỷ lệ cử tri | >= 98 %\nsố vụ vi phạm | < 0,5 %", stored))
                .extracting(NumericCondition::id)
                .containsExactly(7L, 8L);
        assertThat(PlannedCondition.ofRows("điều mới | = 1", stored))
                .extracting(NumericCondition::id)
                .containsExactly(0L);
        refused(() -> PlannedCondition.ofRows("tỷ lệ | khoảng 98", stored), "Dòng 1: gõ như");
    }

    @ParameterizedTest
    @CsvSource({">=, AT_LEAST", "≥, AT_LEAST", "<=, AT_MOST", "≤, AT_MOST", ">, ABOVE", "<, BELOW", "=, EQUAL"})
    void eachMarkSaysHowToCompare(String mark, Comparison comparison) throws Refusal {
        assertThat(PlannedCondition.ofRows("số vụ vi phạm | " + mark + " 1 vụ", List.of()))
                .containsExactly(new NumericCondition(0, "", "số vụ vi phạm", comparison, BigDecimal.ONE, "vụ"));
    }

    @Test
    void scoresReadBackWithTheirFormulas() throws Refusal {
        List<ScoreCriterion> stored = List.of(
                score(1, "Số hóa", "60", ScoreFormula.SHARE, null, "theo báo cáo", "Báo cáo", "Sở, ngành"),
                score(2, "Hài lòng", "20", ScoreFormula.EACH, new BigDecimal("0.4"), "", "Phiếu", ""),
                score(3, "Sáng kiến", "12.5", ScoreFormula.GIVEN, null, "", "", ""));
        assertThat(PlannedScore.ofRows(PlannedScore.rows(stored), stored)).isEqualTo(stored);
        assertThat(PlannedScore.total(stored)).isEqualByComparingTo("92.5");
        refused(() -> PlannedScore.ofRows("Số hóa | nhiều", stored), "“nhiều” không phải số");
        refused(() -> PlannedScore.ofRows("Số hóa | 0", stored), "lớn hơn 0");
        refused(() -> PlannedScore.ofRows("Số hóa | 5 | tùy", stored), "cách tính “tùy”");
    }

    @Test
    void signatoriesReadAsTheyStandOnPaper() throws Refusal {
        List<Signatory> stored = List.of(
                new Signatory(4, "ỦY BAN NHÂN DÂN", SigningPower.KT, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Đàm Thị Nhung"),
                new Signatory(5, "BAN CHỈ ĐẠO", SigningPower.OWN, "", "TRƯỞNG BAN", "GIÁM ĐỐC SỞ NỘI VỤ", ""),
                new Signatory(6, "", SigningPower.OWN, "", "GIÁM ĐỐC", "", "Bế Văn Khang"),
                new Signatory(7, "", SigningPower.Q, "", "GIÁM ĐỐC", "", ""));
        assertThat(PlannedSignatories.ofRows(PlannedSignatories.rows(stored), stored))
                .isEqualTo(stored);
        refused(() -> PlannedSignatories.ofRows("KT. CHỦ TỊCH | PHÓ CHỦ TỊCH", List.of()), "Dòng 1: gõ như");
    }

    @Test
    void itemsReadBack() throws Refusal {
        List<DossierItem> items = List.of(
                new DossierItem(TierKind.UNIT, PaperKind.REPORT, true, 1),
                new DossierItem(TierKind.COUNCIL, PaperKind.MINUTES, false, 2));
        assertThat(PlannedItems.ofRows(PlannedItems.rows(items))).isEqualTo(items);
        assertThat(PlannedItems.ofRows("to trinh\t01 ban sao"))
                .containsExactly(new DossierItem(TierKind.UNIT, PaperKind.SUBMISSION, false, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tờ trình | vài bản", "Giấy lạ | 1 bản chính", "Tờ trình | 1 bản chính | ai đó"})
    void itemsThatAreNoneAreRefused(String typed) {
        refused(() -> PlannedItems.ofRows(typed), "Dòng 1: ");
    }

    private static NumericCondition condition(long id, String measure, Comparison comparison, String value) {
        return new NumericCondition(id, "", measure, comparison, new BigDecimal(value), "%");
    }

    private static ScoreCriterion score(
            long id,
            String criterion,
            String points,
            ScoreFormula formula,
            @org.jspecify.annotations.Nullable BigDecimal each,
            String method,
            String evidence,
            String group) {
        return new ScoreCriterion(id, group, criterion, new BigDecimal(points), formula, each, method, evidence);
    }

    private static void refused(ThrowingCallable work, String because) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}

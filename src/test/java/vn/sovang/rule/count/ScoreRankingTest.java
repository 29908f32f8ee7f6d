package vn.sovang.rule.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.rule.count.ScoreRanking.DecidedBy;
import vn.sovang.rule.count.ScoreRanking.Place;

/// Points, sheets and ranking of a movement's scale.
class ScoreRankingTest {
    private static final ScoreCriterion SHARE = criterion(1, "Tỷ lệ chi trả qua tài khoản", 60, ScoreFormula.SHARE);
    private static final ScoreCriterion GIVEN = criterion(2, "Tổ chức thực hiện", 30, ScoreFormula.GIVEN);
    private static final ScoreCriterion EACH = new ScoreCriterion(
            3, "", "Người được hỏi hài lòng", new BigDecimal(20), ScoreFormula.EACH, new BigDecimal("0.4"), "", "");
    private static final List<ScoreCriterion> SCALE = List.of(SHARE, GIVEN, EACH);

    private static ScoreCriterion criterion(long id, String name, int points, ScoreFormula formula) {
        return new ScoreCriterion(id, "", name, new BigDecimal(points), formula, null, "", "");
    }

    private static ScoreSheet sheet(long unit, String share, String given, String each) {
        List<UnitScore> scores = new ArrayList<>();
        List<String> values = List.of(share, given, each);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                scores.add(UnitScore.blank(9, unit, SCALE.get(i).id()).measured(new BigDecimal(values.get(i))));
            }
        }
        return ScoreSheet.of(9, unit, SCALE, scores);
    }

    @ParameterizedTest
    @CsvSource({"50, 30", "100, 60", "130, 60", "33.333, 20", "0, 0"})
    void aShareIsPerCentOfTheStandardAndNeverMore(BigDecimal measured, BigDecimal points) {
        assertThat(ScoreRule.points(SHARE, measured))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(points));
    }

    @ParameterizedTest
    @CsvSource({"10, 4", "50, 20", "60, 20"})
    void piecesCountUpToTheStandard(BigDecimal measured, BigDecimal points) {
        assertThat(ScoreRule.points(EACH, measured))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(points));
    }

    @Test
    void whatWasNotMeasuredHasNoPoints() {
        assertThat(ScoreRule.points(GIVEN, null)).isEmpty();
        assertThat(ScoreRule.points(criterion(4, "Không rõ", 5, ScoreFormula.EACH), BigDecimal.ONE))
                .isEmpty();
    }

    @Test
    void aSheetAddsUpAndSaysWhatIsOpen() {
        ScoreSheet half = sheet(1, "90", "", "25");
        assertThat(half.checked()).isEqualByComparingTo("64");
        assertThat(half.most()).isEqualByComparingTo("110");
        assertThat(half.complete()).isFalse();
        assertThat(sheet(1, "90", "30", "25").complete()).isTrue();
    }

    @Test
    void anotherMarkThanTheUnitsOwnWantsAReason() {
        UnitScore cut = UnitScore.blank(9, 1, 2).selfScored(new BigDecimal(30)).measured(new BigDecimal(25));
        assertThat(ScoreSheet.of(9, 1, SCALE, List.of(cut)).unreasoned()).hasSize(1);
        assertThat(ScoreSheet.of(9, 1, SCALE, List.of(cut.because("thiếu minh chứng")))
                        .unreasoned())
                .isEmpty();
        assertThat(ScoreSheet.of(9, 1, SCALE, List.of(cut.measured(new BigDecimal("30.0"))))
                        .unreasoned())
                .isEmpty();
    }

    @Test
    void equalPointsGoByThePlansOrderThenByVotes() {
        ScoreSheet first = sheet(1, "100", "20", "50");
        ScoreSheet second = sheet(2, "100", "30", "25");
        ScoreSheet third = sheet(3, "50", "30", "50");
        ScoreSheet fourth = sheet(4, "50", "30", "50");
        List<String> order = List.of(
                "Đơn vị có tỷ lệ chi trả qua tài khoản cao hơn", "Đơn vị báo cáo sớm hơn", "Điểm tổ chức thực hiện");
        ScoreRanking ranking =
                ScoreRanking.of(List.of(fourth, third, second, first), SCALE, order, Map.of(3L, 4, 4L, 7));

        assertThat(ranking.breaks()).containsExactly(SHARE, GIVEN);
        assertThat(ranking.unread()).containsExactly("Đơn vị báo cáo sớm hơn");
        assertThat(ranking.places())
                .extracting(place -> place.sheet().unitId(), Place::rank, Place::decidedBy, Place::shared)
                .containsExactly(
                        tuple(2L, 1, DecidedBy.POINTS, false),
                        tuple(1L, 2, DecidedBy.CRITERION, false),
                        tuple(4L, 3, DecidedBy.POINTS, false),
                        tuple(3L, 4, DecidedBy.VOTE, false));
    }

    @Test
    void whatNothingDecidesStaysEqualAndIsSaid() {
        ScoreRanking ranking = ScoreRanking.of(
                List.of(sheet(1, "80", "30", "0"), sheet(2, "80", "30", "0"), sheet(3, "10", "", "")),
                SCALE,
                List.of(),
                Map.of());
        assertThat(ranking.places()).extracting(Place::rank).containsExactly(1, 1, 3);
        assertThat(ranking.places()).extracting(Place::shared).containsExactly(true, true, false);
        assertThat(ranking.places().get(1).decidedBy()).isEqualTo(DecidedBy.NOTHING);
    }

    @Test
    void unitsWithoutAnyMarkAreNotRanked() {
        assertThat(ScoreRanking.of(List.of(sheet(1, "", "", "")), SCALE, List.of(), Map.of())
                        .places())
                .isEmpty();
    }
}

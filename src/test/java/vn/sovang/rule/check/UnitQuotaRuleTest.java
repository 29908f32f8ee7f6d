package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.Severity;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Cases;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.History;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.rule.evidence.Setting;

class UnitQuotaRuleTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);
    private static final Law QUANG_NAM = Law.load()
            .with(ProvinceLaws.load().byCode("quang-nam-2021").orElseThrow().provisions());

    private static Setting setting(Law law) {
        Setting usual = RoundRulesTest.setting();
        return new Setting(usual.office(), usual.movement(), usual.round(), new Criteria(law, DAY), usual.catalogue());
    }

    private static List<Finding> check(Law law, int staff, @Nullable AssessmentGrade grade, int[] counts) {
        List<Nomination> all = new ArrayList<>();
        String[] awards = {"TTLDXS", "TTLDTT", "BK_TINH"};
        for (int award = 0; award < awards.length; award++) {
            for (int i = 0; i < counts[award]; i++) {
                all.add(nomination(all.size() + 1, awards[award]));
            }
        }
        return check(law, staff, grade, all);
    }

    private static List<Finding> check(
            Law law, int staff, @Nullable AssessmentGrade grade, List<Nomination> nominations) {
        Setting setting = setting(law);
        Cases cases = new Cases(setting, Map.of(), Map.of(), Map.of(), Map.of());
        List<Case> all = nominations.stream()
                .map(one -> cases.of(one, AchievementReport.blank(1)))
                .toList();
        int year = setting.year();
        History history = new History(
                List.of(),
                List.of(),
                grade == null
                        ? List.of()
                        : List.of(new Assessment(0, null, 1L, year, grade, "", MemberResults.UNKNOWN)),
                List.of());
        Unit proposer = RoundRulesTest.unit(1, staff, null);
        return new UnitQuotaRule()
                .check(new RoundCase(
                        setting,
                        all,
                        new RoundResults(List.of(), List.of(), Map.of()),
                        List.of(),
                        List.of(),
                        Map.of(1L, proposer),
                        Map.of(1L, history)));
    }

    private static Nomination nomination(long id, String award) {
        return nomination(id, award, "Đối tượng " + id);
    }

    private static Nomination nomination(long id, String award, String name) {
        boolean person = award.equals("BK_TINH");
        return new Nomination(
                id,
                1,
                person ? SubjectKind.PERSON : SubjectKind.COLLECTIVE,
                1,
                null,
                person ? null : 10 + id,
                name,
                null,
                null,
                "",
                "",
                "",
                award,
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }

    @ParameterizedTest(name = "{0}: {1} excellent, {2} advanced -> {3}")
    @CsvSource({
        "GOOD, 2, 2,",
        "GOOD, 3, 2, WARN",
        "DONE, 1, 4,",
        "DONE, 1, 3, WARN",
        "EXCELLENT, 4, 1,",
        "EXCELLENT, 5, 1, WARN",
        "FAILED, 1, 9, WARN",
        "FAILED, 0, 9,",
        ", 1, 9, UNKNOWN"
    })
    void collectivesOfTheHigherTitleGoByTheGradeOfTheUnit(
            @Nullable AssessmentGrade grade, int excellent, int advanced, @Nullable Severity expected) {
        assertThat(check(QUANG_NAM, 100, grade, new int[] {excellent, advanced, 0}))
                .extracting(Finding::severity)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} people -> {3}")
    @CsvSource({
        "GOOD, 5, 100,",
        "GOOD, 6, 100, WARN",
        "DONE, 2, 100,",
        "DONE, 3, 100, WARN",
        "EXCELLENT, 8, 100,",
        "EXCELLENT, 9, 100, WARN",
        "FAILED, 1, 100, WARN",
        "FAILED, 1, 0, WARN",
        "GOOD, 1, 0, UNKNOWN"
    })
    void lettersGoByTheGradeAndTheStaffOfTheUnit(
            AssessmentGrade grade, int letters, int staff, @Nullable Severity expected) {
        assertThat(check(QUANG_NAM, staff, grade, new int[] {0, 0, letters}))
                .extracting(Finding::severity)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void itIsToldWithItsArticleAndWhereNoLayerSetsItNothingIs() {
        assertThat(check(QUANG_NAM, 100, AssessmentGrade.EXCELLENT, new int[] {0, 0, 9}))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.basis()).startsWith("khoản 3 Điều 4 Quy chế");
                    assertThat(finding.sentence()).contains("tổ chức đảng hoàn thành xuất sắc thì 10%");
                    assertThat(finding.unitId()).isEqualTo(1);
                });
        assertThat(check(Law.load(), 100, AssessmentGrade.DONE, new int[] {9, 0, 9}))
                .isEmpty();
    }

    @Test
    void aCollectiveAskedForBothTitlesCountsOnceAndOthersDoNotCount() {
        List<Nomination> both = new ArrayList<>();
        for (String name : List.of("Tổ một", "Tổ hai")) {
            both.add(nomination(both.size() + 1, "TTLDXS", name));
            both.add(nomination(both.size() + 1, "TTLDTT", name));
        }
        both.add(nomination(5, "CTDT", "Tổ ba"));
        assertThat(check(QUANG_NAM, 100, AssessmentGrade.GOOD, both))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R44");
                    assertThat(finding.evidence()).first().asString().startsWith("2/2, đơn vị xếp loại: ");
                });
    }

    @Test
    void aQuotaForAllGradesIsNoQuotaOfAGrade() {
        Law own = Law.load()
                .with(List.of(new Provision(
                        ProvisionKey.UNIT_QUOTA,
                        "",
                        "1",
                        LocalDate.of(2021, 1, 1),
                        null,
                        LawLayer.OFFICE,
                        "Điều mẫu",
                        true,
                        "")));
        assertThat(check(own, 100, AssessmentGrade.GOOD, new int[] {2, 2, 2})).isEmpty();
    }
}

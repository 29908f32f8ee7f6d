package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Cases;
import vn.sovang.rule.evidence.EarlierReport;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.rule.evidence.Setting;

class InitiativeOnceRuleTest {
    private static final String NAME = "Phần mềm quản lý hồ sơ khen thưởng";
    private static final Setting SETTING = RoundRulesTest.setting();

    private static Case quoting(long id, long person, String award, String initiative) {
        return quoting(id, SubjectKind.PERSON, person, 1L, award, initiative);
    }

    private static Case quoting(
            long id, SubjectKind kind, @Nullable Long person, long unit, String award, String initiative) {
        Nomination nomination = new Nomination(
                id,
                1,
                kind,
                1,
                person,
                unit,
                "Lê Thị Mẫu",
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
        AchievementReport report = new AchievementReport(
                id, "", "Kết quả", "", "", List.of(), "", "", List.of(new Initiative(2025, initiative, "")));
        return new Cases(SETTING, Map.of(), Map.of(), Map.of(), Map.of()).of(nomination, report);
    }

    private static List<Finding> check(List<EarlierReport> earlier, Case... cases) {
        List<Nomination> all = new ArrayList<>();
        List.of(cases).forEach(one -> all.add(one.nomination()));
        RoundResults results = new RoundResults(all, List.of(), Map.of());
        return new InitiativeOnceRule()
                .check(new RoundCase(SETTING, List.of(cases), results, earlier, List.of(), Map.of(), Map.of()));
    }

    private static EarlierReport earlier(long person, String award, int year, String initiative) {
        return new EarlierReport(
                90, "Lê Thị Mẫu", "Đợt trước", year, "", person, null, award, List.of("Việc khác", initiative));
    }

    @ParameterizedTest(name = "{0} {1} after {2} {3} by {4}: {5}")
    @CsvSource({
        // used for a title, then for a commendation, and the other way round
        "BK_TINH, Phần mềm quản lý hồ sơ khen thưởng, CSTDCS, 2025, 1, 1",
        "CSTDCS, Phần mềm quản lý hồ sơ khen thưởng, BK_TINH, 2025, 1, 1",
        "BK_TINH, PHẦN MỀM QUẢN LÝ HỒ SƠ KHEN THƯỞNG, BK_TINH, 2024, 1, 1",
        // the same title of two years
        "CSTDCS, Phần mềm quản lý hồ sơ khen thưởng, CSTDCS, 2024, 1, 1",
        "CSTDT, Phần mềm quản lý hồ sơ khen thưởng, CSTDCS, 2024, 1, 1",
        // titles of one year rest on each other
        "CSTDT, Phần mềm quản lý hồ sơ khen thưởng, CSTDCS, 2025, 1, 0",
        // somebody else's, another initiative
        "BK_TINH, Phần mềm quản lý hồ sơ khen thưởng, CSTDCS, 2025, 2, 0",
        "BK_TINH, Phần mềm quản lý kho, CSTDCS, 2025, 1, 0"
    })
    void anInitiativeOfAnEarlierRoundCountsOnce(
            String award, String initiative, String before, int year, long person, int findings) {
        assertThat(check(List.of(earlier(person, before, year, NAME)), quoting(1, 1, award, initiative)))
                .hasSize(findings);
    }

    @Test
    void twoAwardsOfOneRoundAreBothTold() {
        assertThat(check(List.of(), quoting(1, 1, "CSTDCS", NAME), quoting(2, 1, "BK_TINH", NAME)))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.basis()).isEqualTo("Công văn số 5007/BNV-TĐKT ngày 05/9/2023 của Bộ Nội vụ");
                    assertThat(finding.verified()).isFalse();
                    assertThat(finding.evidence()).singleElement().asString().contains("của đợt này");
                });
        assertThat(check(List.of(), quoting(1, 1, "CSTDCS", NAME), quoting(2, 1, "CSTDT", NAME)))
                .isEmpty();
        assertThat(check(List.of(), quoting(1, 1, "CSTDCS", NAME), quoting(2, 2, "BK_TINH", NAME)))
                .isEmpty();
    }

    @Test
    void aCollectivesInitiativeIsKnownByTheCollective() {
        Case asked = quoting(1, SubjectKind.COLLECTIVE, null, 5, "BK_TINH", NAME);
        assertThat(check(List.of(earlier(null, 5L)), asked)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R42");
            assertThat(finding.evidence()).singleElement().asString().contains("Đợt trước");
        });
        assertThat(check(List.of(earlier(null, 6L)), asked)).isEmpty();
        assertThat(check(List.of(earlier(5L, null)), asked)).isEmpty();
        assertThat(check(List.of(), asked, quoting(2, SubjectKind.COLLECTIVE, null, 5, "CTDT", NAME)))
                .hasSize(2);
        assertThat(check(List.of(), asked, quoting(2, SubjectKind.COLLECTIVE, null, 6, "CTDT", NAME)))
                .isEmpty();
        assertThat(check(List.of(), asked, quoting(2, SubjectKind.PERSON, 9L, 5, "CTDT", NAME)))
                .as("somebody of the collective")
                .isEmpty();
    }

    @Test
    void twoInitiativesOfOnePersonAreTwo() {
        assertThat(check(List.of(), quoting(1, 1, "CSTDCS", NAME), quoting(2, 1, "BK_TINH", "Phần mềm quản lý kho")))
                .isEmpty();
    }

    private static EarlierReport earlier(@Nullable Long person, @Nullable Long unit) {
        return new EarlierReport(90, "Ai đó", "Đợt trước", 2025, "", person, unit, "BK_TINH", List.of(NAME));
    }
}

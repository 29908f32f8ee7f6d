package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.copied.CopiedText;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.rule.evidence.Setting;
import vn.sovang.rule.evidence.Standard;

class RoundRulesTest {
    private static final Law LAW = Law.load();
    private static final AwardCatalogue CATALOGUE = AwardCatalogue.load();

    private static Nomination nomination(long id, Sex sex) {
        return new Nomination(
                id,
                1,
                SubjectKind.PERSON,
                1,
                null,
                null,
                "Người " + id,
                sex,
                null,
                "",
                "",
                "",
                "BK_TINH",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }

    static Setting setting() {
        return setting("", "");
    }

    private static Setting setting(String planNumber, String dossierSource) {
        Round round = new Round(
                1,
                1,
                "Đợt",
                1,
                2025,
                LocalDate.of(2025, 12, 20),
                "",
                RoundStatus.REVIEWING,
                null,
                RecognitionMode.MERIT,
                List.of(new Tier(1, 1, TierKind.COUNCIL, 5L, "Hội đồng", "", "")));
        Movement movement = new Movement(
                1,
                "P",
                "p",
                "",
                "",
                "",
                Level.PROVINCE,
                planNumber,
                null,
                "",
                "",
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                dossierSource,
                null,
                null);
        Office office = new Office("UBND", "", "", new Letterhead("", "", "", ""), Level.PROVINCE, "", "", "");
        return new Setting(office, movement, round, new Criteria(LAW, LocalDate.of(2025, 12, 20)), CATALOGUE);
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, MALE, 6, 6, 1",
        "FEMALE, MALE, 5, 6, 0",
        "MALE, MALE, 6, 6, 0",
        "FEMALE, FEMALE, 6, 6, 0",
        "MALE, FEMALE, 6, 6, 0"
    })
    void womenComeFirstAmongEqualVotes(Sex down, Sex up, int downVotes, int upVotes, int findings) {
        assertThat(womenFirst(nomination(1, down), nomination(2, up), downVotes, upVotes, Map.of()))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"70, 69, 1", "69, 69, 0", "70, 70, 0", "69, 70, 0", "70, , 1", ", 10, 0"})
    void soDoCollectivesOfMostlyWomen(@Nullable Integer downWomen, @Nullable Integer upWomen, int findings) {
        Map<Long, Unit> units = Map.of(1L, unit(1, 100, downWomen), 2L, unit(2, 100, upWomen));

        assertThat(womenFirst(collective(1), collective(2), 6, 6, units)).hasSize(findings);
    }

    @Test
    void aCollectiveOfNobodyIsNotMostlyWomenAndEqualVotesAreTold() {
        assertThat(womenFirst(collective(1), collective(2), 6, 6, Map.of(1L, unit(1, 0, 0), 2L, unit(2, 100, 0))))
                .isEmpty();
        assertThat(womenFirst(nomination(1, Sex.FEMALE), nomination(2, Sex.MALE), 6, 6, Map.of()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R08");
                    assertThat(finding.evidence()).containsExactly("6 phiếu đồng ý mỗi bên");
                    assertThat(finding.sentence()).contains("từ 70% nữ");
                });
    }

    /// @param women unknown where null
    static Unit unit(long id, int staff, @Nullable Integer women) {
        Unit named = Unit.named("Tập thể " + id, UnitKind.ADMINISTRATION, null, true);
        return new Unit(
                id,
                "",
                named.name(),
                named.shortName(),
                named.kind(),
                null,
                true,
                named.letterhead(),
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                new UnitDetails(null, "", null, new Headcount(staff, women, null, null), "", "", List.of()));
    }

    private static Nomination collective(long id) {
        return new Nomination(
                id,
                1,
                SubjectKind.COLLECTIVE,
                1,
                null,
                id,
                "Tập thể " + id,
                null,
                null,
                "",
                "",
                "",
                "BK_TINH",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }

    private static List<Finding> womenFirst(
            Nomination lost, Nomination won, int downVotes, int upVotes, Map<Long, Unit> units) {
        Meeting meeting = new Meeting(
                7,
                1,
                1,
                null,
                5L,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                10,
                10,
                List.of(),
                VoteMethod.SECRET_BALLOT,
                List.of(),
                Denominator.VALID,
                new BigDecimal(70),
                "");
        // The one who lost had more valid ballots against, so that equal agreement is a smaller share.
        Ballot lostBallot = new Ballot(7, 1, 10, 10, 10, downVotes, 10 - downVotes, 0, 0, "");
        Ballot wonBallot = new Ballot(7, 2, 10, 10, 8, upVotes, 8 - upVotes, 0, 0, "");
        RoundResults results = new RoundResults(
                List.of(lost, won), List.of(meeting), Map.of(7L, Map.of(1L, lostBallot, 2L, wonBallot)));
        RoundCase round = new RoundCase(setting(), List.of(), results, List.of(), List.of(), units, Map.of());

        return new WomenFirstRule().check(round);
    }

    @Test
    void copiedPassagesAreFoundAndSetPhrasesAreNot() {
        String own = "Một câu riêng của người này không giống ai khác cả và chỉ nói việc mình làm. ";
        String passage =
                "Trong ba năm qua đã chủ trì xây dựng phần mềm quản lý hồ sơ khen thưởng của cơ quan, giảm thời "
                        + "gian lập danh sách từ năm ngày xuống một buổi, hướng dẫn hai mươi đơn vị sử dụng và được cấp trên "
                        + "đánh giá tốt.";
        CopiedText texts = new CopiedText();
        texts.add(own + passage);
        texts.add("Hoàn thành tốt nhiệm vụ được giao, chấp hành nghiêm chủ trương của Đảng, pháp luật của Nhà nước.");
        texts.add(passage.toUpperCase(java.util.Locale.ROOT) + " Phần khác hẳn ở cuối.");
        texts.add("Hoàn thành tốt nhiệm vụ được giao, chấp hành nghiêm chủ trương của Đảng.");

        assertThat(texts.copies(0)).singleElement().satisfies(copy -> {
            assertThat(copy.later()).isEqualTo(2);
            assertThat(copy.earlier()).isZero();
            assertThat(copy.words()).isGreaterThan(CopiedText.LEAST);
            assertThat(copy.earlierPassage()).startsWith("Trong ba năm qua");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "23/KH-UBND, phần IV mục 2.4 Kế hoạch số 23/KH-UBND, 0",
        "23/KH-UBND, phần IV mục 2.4 Kế hoạch số 32/KH-UBND, 1",
        "23/20201KH-UBND, '', 1",
        "'', Kế hoạch số 18/20202KH-UBND, 1",
        "'', '', 0"
    })
    void thePlanIsOneNumberEverywhere(String planNumber, String dossierSource, int findings) {
        RoundResults none = new RoundResults(List.of(), List.of(), Map.of());
        RoundCase round = new RoundCase(
                setting(planNumber, dossierSource), List.of(), none, List.of(), List.of(), Map.of(), Map.of());

        assertThat(new PlanNumberRule().check(round)).hasSize(findings);
    }

    @Test
    void aCriterionSaysWhichWordsItCannotWeigh() {
        assertThat(Standard.unread("2 lần liên tục CSTDCS hoặc được Nhân dân ca ngợi và 1 sáng kiến tỉnh"))
                .containsExactly("được Nhân dân ca ngợi");
    }
}

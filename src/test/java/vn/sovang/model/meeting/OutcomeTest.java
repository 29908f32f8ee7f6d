package vn.sovang.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final String ASKED = "BK_TINH";
    private static final String LOWER = "GK_TP";

    @Test
    void aTieDoesNotPassWhateverTheThreshold() {
        Ballot tie = new Ballot(1, 2, 10, 10, 10, 5, 5, 0, 0, "");

        Outcome half = tie.outcome(meeting(10, 10, "50"), ASKED);

        assertThat(half.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(half.tie()).isTrue();
        assertThat(tie.outcome(meeting(10, 10, null), ASKED).tie()).isTrue();
    }

    @Test
    void exactlyHalfIsNoMajority() {
        Ballot half = new Ballot(1, 2, 10, 10, 10, 5, 3, 2, 0, "");

        assertThat(half.outcome(meeting(10, 10, null), ASKED)).satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(outcome.tie()).isTrue();
        });
        assertThat(half.outcome(meeting(10, 10, "50"), ASKED).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whatFailsGoesOnWithTheLowerAwardThatReachesItsOwnThreshold() {
        Ballot ballot = lowered(4, 6);

        Outcome outcome = ballot.outcome(meeting(10, 10, null), ASKED);

        assertThat(outcome.verdict()).isEqualTo(Verdict.LOWERED);
        assertThat(outcome.awardCode()).isEqualTo(LOWER);
        assertThat(ballot.lowerRatio(meeting(10, 10, null))).isEqualByComparingTo("60");
    }

    @Test
    void theLowerAwardIsJudgedByItsOwnTerms() {
        Meeting strict = meeting(10, 10, null)
                .with(
                        new MeetingRules(
                                "",
                                Map.of(
                                        LOWER,
                                        new VoteTerms(
                                                VoteMethod.SHOW_OF_HANDS,
                                                Denominator.ALL_MEMBERS,
                                                new BigDecimal("70"),
                                                "")),
                                null,
                                true),
                        CountingTime.OPEN);

        assertThat(lowered(4, 6).outcome(strict, ASKED).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(lowered(3, 7).outcome(strict, ASKED).verdict()).isEqualTo(Verdict.LOWERED);
    }

    @Test
    void whatPassesKeepsItsAwardAlthoughSomeWereForALowerOne() {
        assertThat(lowered(6, 4).outcome(meeting(10, 10, null), ASKED).awardCode())
                .isEqualTo(ASKED);
    }

    @Test
    void aRulingStandsBesideWhatTheVotesSay() {
        Ballot ballot = new Ballot(1, 2, 10, 10, 10, 5, 5, 0, 0, "")
                .with("", "", new Ruling(true, "theo ý kiến của Chủ tịch Hội đồng"));

        Outcome outcome = ballot.outcome(meeting(10, 10, null), ASKED);

        assertThat(outcome.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(outcome.counted()).isEqualTo(Verdict.FAILED);
        assertThat(outcome.ruling()).isNotNull();
    }

    @Test
    void aRulingThatSaysWhatTheVotesSayIsNone() {
        Ballot ballot = Ballot.unanimous(1, 2, 10).with("", "", new Ruling(true, "nhất trí"));

        assertThat(ballot.outcome(meeting(10, 10, null), ASKED).ruling()).isNull();
    }

    @Test
    void whoIsRefusedByARulingIsToldItsReason() {
        Ballot refused = Ballot.unanimous(1, 2, 10).with("", "", new Ruling(false, "đang bị xem xét kỷ luật"));

        assertThat(refused.refusedFor()).isEqualTo("đang bị xem xét kỷ luật");
        assertThat(refused.with("trùng đề nghị", "", refused.ruling()).refusedFor())
                .isEqualTo("trùng đề nghị");
    }

    @Test
    void aRulingWithoutAReasonIsAFault() {
        assertThat(Ballot.unanimous(1, 2, 9)
                        .with("", "", new Ruling(false, " "))
                        .fault())
                .contains("lý do");
    }

    @Test
    void withoutMembersNobodyCanSay() {
        assertThat(Ballot.unanimous(1, 2, 9).outcome(meeting(0, 0, null), ASKED).verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void votesByNameAreCounted() {
        Ballot ballot = new Ballot(1, 2, 0, 0, 0, 0, 0, 0, 0, "")
                .counted(List.of(
                        new MemberVote("Lý Văn A", MemberChoice.AGREE),
                        new MemberVote("Lý Văn B", MemberChoice.AGREE),
                        new MemberVote("Lý Văn C", MemberChoice.DISAGREE),
                        new MemberVote("Lý Văn D", MemberChoice.INVALID),
                        new MemberVote("Lý Văn E", MemberChoice.SAT_OUT)));

        assertThat(ballot)
                .extracting(Ballot::returned, Ballot::valid, Ballot::agree, Ballot::disagree, Ballot::excluded)
                .containsExactly(4, 3, 2, 1, 1);
        assertThat(ballot.satOut()).containsExactly("Lý Văn E");
        assertThat(ballot.fault()).isNull();
    }

    @Test
    void writtenOpinionsCountWhereAllMembersDo() {
        Meeting all = meeting(10, 8, null);
        Meeting present = new Meeting(
                1,
                1,
                1,
                null,
                7L,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                10,
                8,
                all.absences(),
                VoteMethod.SHOW_OF_HANDS,
                List.of(),
                Denominator.PRESENT,
                null,
                "");

        assertThat(all.voters(ASKED)).isEqualTo(9);
        assertThat(present.voters(ASKED)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"2/3,6,9,true", "2/3,5,9,false", "80%,8,10,true", "80,7,10,false", "'66,67',6,9,false"})
    void quorumIsAFractionNotARoundedPercentage(String typed, int present, int members, boolean reached) {
        Quorum quorum = Quorum.read(typed, "").orElseThrow();

        assertThat(quorum.reached(present, members)).isEqualTo(reached);
        assertThat(Quorum.read(quorum.share(), "")).contains(quorum);
    }

    @ParameterizedTest
    @CsvSource({"3/2", "0", "120%", "hai phần ba", "0/3"})
    void whatIsNoShareIsNoQuorum(String typed) {
        assertThat(Quorum.read(typed, "")).isEmpty();
    }

    private static Ballot lowered(int agree, int lower) {
        return new Ballot(1, 2, 10, 10, 10, agree, 0, 0, 0, "", lower, LOWER, List.of(), null);
    }

    private static Meeting meeting(int members, int present, @Nullable String threshold) {
        return new Meeting(
                1,
                1,
                1,
                null,
                7L,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                members,
                present,
                present < members
                        ? List.of(new Absence("Lý Văn Y", "ốm", true), new Absence("Lý Văn Z", "đi học", false))
                        : List.of(),
                VoteMethod.SHOW_OF_HANDS,
                List.of(),
                Denominator.ALL_MEMBERS,
                threshold == null ? null : new BigDecimal(threshold),
                "");
    }
}

package vn.sovang.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final String AWARD = "BK";

    private static boolean passes(Ballot ballot, Meeting meeting) {
        return ballot.outcome(meeting, AWARD).verdict() == Verdict.PASSED;
    }

    @Test
    void theRatioIsCountedOnAllMembersUnlessTheMeetingSaysOtherwise() {
        Ballot ballot = Ballot.unanimous(1, 2, 9);
        assertThat(ballot.ratio(meeting(Denominator.ALL_MEMBERS, "80"), AWARD)).isEqualByComparingTo("81.82");
        assertThat(ballot.ratio(meeting(Denominator.PRESENT, "80"), AWARD)).isEqualByComparingTo("100");
        assertThat(ballot.ratio(meeting(Denominator.VALID, "80"), AWARD)).isEqualByComparingTo("100");
    }

    @Test
    void theThresholdIsComparedWithoutRounding() {
        Meeting strict = meeting(Denominator.ALL_MEMBERS, "81.82");
        assertThat(passes(Ballot.unanimous(1, 2, 9), strict)).isFalse();
        assertThat(passes(Ballot.unanimous(1, 2, 9), meeting(Denominator.ALL_MEMBERS, "81.8")))
                .isTrue();
    }

    @Test
    void withoutAThresholdMoreThanHalfPasses() {
        assertThat(passes(Ballot.unanimous(1, 2, 6), meeting(Denominator.ALL_MEMBERS, null)))
                .isTrue();
        assertThat(passes(Ballot.unanimous(1, 2, 5), meeting(Denominator.ALL_MEMBERS, null)))
                .isFalse();
    }

    @Test
    void whoSitsOutIsLeftOutOfTheDenominator() {
        Ballot ballot = new Ballot(1, 2, 8, 8, 8, 8, 0, 0, 1, "");
        assertThat(ballot.denominator(meeting(Denominator.ALL_MEMBERS, "80"), AWARD))
                .isEqualTo(10);
        assertThat(ballot.ratio(meeting(Denominator.ALL_MEMBERS, "80"), AWARD)).isEqualByComparingTo("80");
    }

    @Test
    void aFaultSaysWhatDoesNotAddUp() {
        assertThat(Ballot.unanimous(1, 2, 9).fault()).isNull();
        assertThat(new Ballot(1, 2, 9, 10, 9, 9, 0, 0, 0, "").fault()).contains("thu về (10)");
        assertThat(new Ballot(1, 2, 9, 9, 10, 10, 0, 0, 0, "").fault()).contains("hợp lệ (10)");
        assertThat(new Ballot(1, 2, 9, 9, 9, 8, 0, 0, 0, "").fault()).contains("cộng lại");
        assertThat(new Ballot(1, 2, 9, 9, 9, -1, 10, 0, 0, "").fault()).contains("âm");
    }

    private static Meeting meeting(Denominator denominator, @Nullable String threshold) {
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
                11,
                9,
                List.of(),
                VoteMethod.SHOW_OF_HANDS,
                List.of(),
                denominator,
                threshold == null ? null : new BigDecimal(threshold),
                "");
    }
}

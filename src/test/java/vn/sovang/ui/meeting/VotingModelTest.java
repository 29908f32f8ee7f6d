package vn.sovang.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.usecase.round.SuggestedQuorum;

class VotingModelTest {
    private static final BodyMember NOBODY = new BodyMember("", "", BodyRole.MEMBER, true);
    private static final Meeting MEETING = Meeting.planned(1, 2, null, 5L, NOBODY, NOBODY, 9);

    private final VotingModel model = new VotingModel(() -> {});

    private static OpenedMeeting opened(@Nullable SuggestedQuorum quorum, Set<String> unverified) {
        VoteTerms law = new VoteTerms(
                VoteMethod.SECRET_BALLOT, Denominator.ALL_MEMBERS, new java.math.BigDecimal(80), "khoản 5 Điều 33");
        return new OpenedMeeting(
                MEETING,
                List.of(),
                Map.of("CTDCP", law),
                unverified,
                quorum,
                Map.of("CTDCP", "Cờ Chính phủ"),
                List.of());
    }

    private static SuggestedQuorum eighty(boolean verified) {
        return new SuggestedQuorum(
                Quorum.read("80%", "Điều 8 quy định của tỉnh").orElseThrow(), verified, "Phiên khác từ 2/3.");
    }

    @Test
    void theQuorumOfTheLawIsOfferedWithItsArticleAndTaken() {
        model.offer(opened(eighty(true), Set.of()));
        assertThat(model.suggestedQuorumProperty().get())
                .isEqualTo("Quy định: tối thiểu 80% (Điều 8 quy định của tỉnh). Phiên khác từ 2/3.");
        assertThat(model.quorum().get()).isEmpty();

        model.followQuorum();

        Quorum taken = Objects.requireNonNull(model.rules(MEETING).quorum());
        assertThat(taken.share()).isEqualTo("80%");
        assertThat(taken.source()).isEqualTo("Điều 8 quy định của tỉnh");
    }

    @Test
    void whatHasNotBeenComparedIsMarked() {
        model.offer(opened(eighty(false), Set.of("CTDCP")));

        assertThat(model.suggestedQuorumProperty().get()).contains("(Điều 8 quy định của tỉnh, chưa đối chiếu)");
        assertThat(model.awards().getFirst().suggested()).contains("(khoản 5 Điều 33, chưa đối chiếu)");
    }

    @Test
    void whereTheLawIsSilentNothingIsOffered() {
        model.offer(opened(eighty(true), Set.of()));
        model.offer(opened(null, Set.of()));

        assertThat(model.suggestedQuorumProperty().get()).isEmpty();
        model.followQuorum();
        assertThat(model.rules(MEETING).quorum()).isNull();
        assertThat(model.awards().getFirst().suggested()).doesNotContain("chưa đối chiếu");
    }
}

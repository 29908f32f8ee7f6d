package vn.sovang.usecase.dossier;

import java.math.BigDecimal;
import java.util.List;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.Voted;
import vn.sovang.form.meeting.BallotsFacts;
import vn.sovang.form.meeting.BallotsForm;
import vn.sovang.form.meeting.CountingMinutesForm;
import vn.sovang.form.meeting.InvitationFacts;
import vn.sovang.form.meeting.InvitationForm;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.meeting.RoleTitle;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.Draft;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.SuggestedTerms;
import vn.sovang.usecase.round.WholeRound;

/// The papers around a reviewing meeting: invitation, ballots, counting minutes, and the minutes' own facts.
final class MeetingPapers {
    private final WholeRound whole;
    private final InvitationForm invitation;
    private final BallotsForm ballots;
    private final CountingMinutesForm counting;

    MeetingPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        invitation = new InvitationForm(catalogue);
        ballots = new BallotsForm(catalogue);
        counting = new CountingMinutesForm(catalogue);
    }

    Draft draft(PlannedPaper paper) {
        Reviewer reviewer = Reviewer.of(whole, paper.tier(), paper.unitId());
        return switch (paper.kind()) {
            case INVITATION -> Draft.of(invitation, invitationFacts(reviewer));
            case BALLOTS -> Draft.of(ballots, ballotsFacts(reviewer));
            case COUNTING_MINUTES -> Draft.of(counting, minutesFacts(whole, reviewer, PaperKind.COUNTING_MINUTES));
            default -> throw new IllegalArgumentException("no paper of a meeting: " + paper.kind());
        };
    }

    /// What minutes and counting minutes say: one source for both.
    static MinutesFacts minutesFacts(WholeRound whole, Reviewer reviewer, PaperKind kind) {
        List<Voted> votes = reviewer.before().stream()
                .map(nomination -> Voted.of(nomination, reviewer.ballot(whole, nomination)))
                .toList();
        return new MinutesFacts(
                reviewer.head(whole, kind),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.meeting(),
                reviewer.members(),
                thresholdSource(whole, reviewer),
                votes,
                List.of());
    }

    /// Where the meeting's usual threshold stands, when the clerk did not say: only when it is the one the law names.
    private static String thresholdSource(WholeRound whole, Reviewer reviewer) {
        Meeting meeting = reviewer.meeting();
        BigDecimal used = meeting.threshold();
        List<String> codes =
                reviewer.before().stream().map(Nomination::awardCode).distinct().toList();
        return SuggestedTerms.of(whole.law(), whole.lawDay(), codes, meeting.method()).values().stream()
                .filter(law -> used != null && law.threshold() != null && used.compareTo(law.threshold()) == 0)
                .map(VoteTerms::source)
                .findFirst()
                .orElse("");
    }

    private BallotsFacts ballotsFacts(Reviewer reviewer) {
        return new BallotsFacts(
                reviewer.letterhead(),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.day(),
                whole.round().year(),
                reviewer.before().stream()
                        .filter(one -> !secret(reviewer) || secret(reviewer.meeting(), one))
                        .toList(),
                reviewer.meeting().members(),
                reviewer.meeting().rules().downgrade());
    }

    private InvitationFacts invitationFacts(Reviewer reviewer) {
        return new InvitationFacts(
                reviewer.head(whole, PaperKind.INVITATION),
                reviewer.name(),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.meeting(),
                guests(reviewer),
                reviewer.before(),
                "",
                Contact.OPEN,
                reviewer.signatory(),
                reviewer.filing());
    }

    /// All members but who invites them.
    private static List<InvitationFacts.Guest> guests(Reviewer reviewer) {
        return reviewer.members().stream()
                .filter(member -> member.name().isEmpty()
                        || !member.name().equals(reviewer.signatory().name()))
                .map(member -> guest(member, reviewer.name()))
                .toList();
    }

    private static InvitationFacts.Guest guest(BodyMember member, String organ) {
        String role = RoleTitle.of(member.role(), organ);
        String post = member.post();
        return new InvitationFacts.Guest(member.name(), post.isEmpty() ? role : post + ", " + role);
    }

    /// Whether a meeting votes by ballot papers on any award.
    static boolean secret(Reviewer reviewer) {
        Meeting meeting = reviewer.meeting();
        return reviewer.before().isEmpty()
                ? meeting.method() == VoteMethod.SECRET_BALLOT
                : reviewer.before().stream().anyMatch(one -> secret(meeting, one));
    }

    private static boolean secret(Meeting meeting, Nomination nomination) {
        return meeting.terms(nomination.awardCode()).method() == VoteMethod.SECRET_BALLOT;
    }
}

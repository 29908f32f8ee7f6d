package vn.sovang.form.base;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.meeting.Verdict;
import vn.sovang.model.round.Nomination;

/// A nomination with its votes.
///
/// @param nomination with the award it came before the meeting with
/// @param ballot null while the meeting has not voted on it
/// @param satOut names of members who sat out because the case was their own
public record Voted(Nomination nomination, @Nullable Ballot ballot, List<String> satOut) {
    public Voted {
        satOut = List.copyOf(satOut);
    }

    /// With those who sat out as far as the ballot names them.
    public static Voted of(Nomination nomination, @Nullable Ballot ballot) {
        return new Voted(nomination, ballot, ballot == null ? List.of() : ballot.satOut());
    }

    public String award() {
        return nomination.awardCode();
    }

    /// What came of the vote; empty without one.
    Optional<Outcome> outcome(Meeting meeting) {
        return Optional.ofNullable(ballot).map(votes -> votes.outcome(meeting, award()));
    }

    private boolean is(Meeting meeting, Verdict verdict) {
        return outcome(meeting).filter(outcome -> outcome.verdict() == verdict).isPresent();
    }

    /// Whether nothing can be said of the result yet: no votes, or nobody entered how many members there are.
    public boolean open(Meeting meeting) {
        return ballot == null || is(meeting, Verdict.OPEN);
    }

    /// Whether it passes with the award it came with.
    public boolean passes(Meeting meeting) {
        return is(meeting, Verdict.PASSED);
    }

    /// Whether it goes on with a lower award.
    public boolean lowered(Meeting meeting) {
        return is(meeting, Verdict.LOWERED);
    }

    public boolean fails(Meeting meeting) {
        return is(meeting, Verdict.FAILED);
    }

    /// The nomination as it goes on, with its award; empty when it does not.
    public Optional<Nomination> leaving(Meeting meeting) {
        return outcome(meeting)
                .filter(outcome -> outcome.verdict().passes())
                .map(outcome ->
                        outcome.awardCode().equals(award()) ? nomination : nomination.withAward(outcome.awardCode()));
    }

    /// Votes for what the nomination names: of one that a tier lowered these are the votes for the lower award.
    int agreed() {
        Ballot votes = ballot;
        return votes == null ? 0 : asLowered() ? votes.lower() : votes.agree();
    }

    /// Whether the nomination stands here as the vote left it, with the lower award.
    boolean asLowered() {
        return ballot != null && ballot.lower() > 0 && ballot.lowerAward().equals(award());
    }
}

package vn.sovang.ui.meeting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.meeting.Verdict;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Nomination;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.round.HoldMeeting;

/// A line of the ballots' table with everything it shows, made anew whenever its ballot or the meeting changes.
///
/// @param papers whether ballot papers are counted
/// @param ratio share of agreement, "85,71%"
/// @param share the same from 0 to 1
/// @param needed the threshold from 0 to 1
/// @param verdict "Đạt", "Không đạt", "Sai số"
/// @param fault what does not add up; empty when all counts agree
/// @param remark what else is to be known: a tie, a lower award, a result that was set; may be empty
record BallotRow(
        Case of,
        State state,
        Ballot ballot,
        boolean papers,
        String ratio,
        double share,
        double needed,
        String verdict,
        Tone tone,
        String fault,
        String remark) {
    private static final double HUNDRED = 100;

    /// How a line stands.
    enum State {
        OPEN,
        PASSED,
        LOWERED,
        FAILED,
        FAULT
    }

    /// What is voted on.
    ///
    /// @param award short name
    /// @param own names of members whose own case it probably is
    /// @param lowers awards that may be proposed in its place, the nearest first
    record Case(int number, Nomination nomination, String award, List<String> own, List<Award> lowers) {
        Case {
            own = List.copyOf(own);
            lowers = List.copyOf(lowers);
        }
    }

    static BallotRow of(Case about, Ballot ballot, Meeting meeting) {
        String code = about.nomination().awardCode();
        VoteTerms terms = meeting.terms(code);
        boolean papers = terms.method() == VoteMethod.SECRET_BALLOT;
        BigDecimal percent = ballot.ratio(meeting, code);
        String ratio = MeetingText.text("ratio", percent.toPlainString().replace('.', ','));
        double share = Math.min(1, percent.doubleValue() / HUNDRED);
        BigDecimal threshold = terms.threshold();
        double needed = threshold == null ? 0.5 : threshold.doubleValue() / HUNDRED;
        @Nullable String wrong = ballot.isBlank() ? null : HoldMeeting.fault(ballot, meeting, code);
        if (wrong != null) {
            String word = MeetingText.text("verdict.fault");
            return new BallotRow(about, State.FAULT, ballot, papers, ratio, share, needed, word, Tone.BAD, wrong, "");
        }
        Outcome outcome = ballot.outcome(meeting, code);
        if (ballot.isBlank() || outcome.verdict() == Verdict.OPEN) {
            String word = MeetingText.text("verdict.none");
            return new BallotRow(
                    about, State.OPEN, ballot, papers, "–", 0, needed, word, Tone.PLAIN, "", suggestion(about, ballot));
        }
        return new BallotRow(
                about,
                State.valueOf(outcome.verdict().name()),
                ballot,
                papers,
                ratio,
                share,
                needed,
                verdict(outcome),
                tone(outcome.verdict()),
                "",
                remark(about, ballot, outcome, meeting));
    }

    private static String verdict(Outcome outcome) {
        String word = MeetingText.text("verdict." + outcome.verdict().name());
        return outcome.ruling() == null ? word : MeetingText.text("verdict.ruled", word);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> Tone.PLAIN;
            case PASSED -> Tone.GOOD;
            case LOWERED, FAILED -> Tone.WARN;
        };
    }

    private static String remark(Case about, Ballot ballot, Outcome outcome, Meeting meeting) {
        if (outcome.ruling() != null) {
            String votes = MeetingText.text("verdict." + outcome.counted().name());
            return MeetingText.text("remark.ruled", votes, outcome.ruling().reason());
        }
        if (outcome.verdict() == Verdict.LOWERED) {
            String lower = about.lowers().stream()
                    .filter(award -> award.code().equals(ballot.lowerAward()))
                    .map(Award::shortName)
                    .findFirst()
                    .orElse(ballot.lowerAward());
            String ratio = ballot.lowerRatio(meeting).toPlainString().replace('.', ',');
            return MeetingText.text("remark.lowered", lower, ballot.lower(), ratio);
        }
        if (outcome.tie() && outcome.verdict() == Verdict.FAILED) {
            return MeetingText.text("remark.tie", ballot.agree());
        }
        int voters = meeting.voters(about.nomination().awardCode()) - ballot.excluded();
        if (ballot.valid() > voters) {
            return MeetingText.text("remark.beyond", ballot.valid(), voters);
        }
        return suggestion(about, ballot);
    }

    private static String suggestion(Case about, Ballot ballot) {
        return about.own().isEmpty() || ballot.excluded() > 0
                ? ""
                : MeetingText.text("remark.own", String.join(", ", about.own()));
    }

    int number() {
        return of.number();
    }

    String name() {
        return of.nomination().subjectName();
    }

    String award() {
        return of.award();
    }

    String awardCode() {
        return of.nomination().awardCode();
    }

    /// Whether there is something to store.
    boolean isCounted() {
        return !ballot.isBlank();
    }

    /// The same line with another ballot.
    BallotRow with(Ballot changed, Meeting meeting) {
        return of(of, changed, meeting);
    }
}

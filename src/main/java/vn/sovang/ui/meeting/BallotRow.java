package vn.sovang.ui.meeting;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.ui.control.Tone;

/// A line of the ballots' table with everything it shows, made anew whenever its ballot or the meeting changes.
///
/// @param ratio share of agreement, "85,71%"
/// @param verdict "Đạt", "Không đạt", "Sai số"
/// @param fault what does not add up; empty when all counts agree
record BallotRow(
        int number, String name, String award, Ballot ballot, String ratio, String verdict, Tone tone, String fault) {

    static BallotRow of(int number, String name, String award, Ballot ballot, Meeting meeting) {
        @Nullable String wrong = ballot.fault();
        String fault = wrong != null ? wrong : beyond(ballot, meeting);
        String ratio =
                MeetingText.text("ratio", ballot.ratio(meeting).toPlainString().replace('.', ','));
        if (!fault.isEmpty()) {
            return new BallotRow(
                    number, name, award, ballot, ratio, MeetingText.text("verdict.fault"), Tone.BAD, fault);
        }
        if (isUntouched(ballot) || ballot.denominator(meeting) <= 0) {
            return new BallotRow(number, name, award, ballot, "–", MeetingText.text("verdict.none"), Tone.PLAIN, "");
        }
        boolean passes = ballot.passes(meeting);
        return new BallotRow(
                number,
                name,
                award,
                ballot,
                ratio,
                MeetingText.text(passes ? "verdict.pass" : "verdict.fail"),
                passes ? Tone.GOOD : Tone.WARN,
                "");
    }

    /// Nothing has been counted yet: neither a failure nor something to store.
    private static boolean isUntouched(Ballot ballot) {
        return ballot.issued()
                        + ballot.returned()
                        + ballot.valid()
                        + ballot.agree()
                        + ballot.disagree()
                        + ballot.other()
                == 0;
    }

    /// Whether there is something to store.
    boolean isCounted() {
        return !isUntouched(ballot);
    }

    /// More agreement than there are members to agree: the counts add up, the meeting's figures do not.
    private static String beyond(Ballot ballot, Meeting meeting) {
        int base = ballot.denominator(meeting);
        return base > 0 && ballot.agree() > base
                ? MeetingText.text(
                        "fault.beyond",
                        ballot.agree(),
                        base,
                        meeting.denominator().label())
                : "";
    }

    /// The same line with another ballot.
    BallotRow with(Ballot changed, Meeting meeting) {
        return of(number, name, award, changed, meeting);
    }
}

package vn.sovang.ui.meeting;

import java.util.Arrays;
import java.util.List;
import vn.sovang.model.meeting.Ballot;

/// The counts of a ballot, in the order they are typed.
enum BallotColumn {
    ISSUED,
    RETURNED,
    VALID,
    AGREE,
    DISAGREE,
    OTHER,
    LOWER,
    EXCLUDED;

    /// The columns a table has.
    ///
    /// @param papers whether ballot papers are counted
    /// @param lower whether a lower award may be proposed
    static List<BallotColumn> shown(boolean papers, boolean lower) {
        return Arrays.stream(values())
                .filter(column -> papers || !column.ofPapers())
                .filter(column -> lower || column != LOWER)
                .toList();
    }

    /// Whether it counts papers; by show of hands they are as many as there are votes.
    boolean ofPapers() {
        return ordinal() < AGREE.ordinal();
    }

    /// Heading of its column.
    String heading() {
        return MeetingText.text("ballot." + name());
    }

    int of(Ballot ballot) {
        return switch (this) {
            case ISSUED -> ballot.issued();
            case RETURNED -> ballot.returned();
            case VALID -> ballot.valid();
            case AGREE -> ballot.agree();
            case DISAGREE -> ballot.disagree();
            case OTHER -> ballot.other();
            case LOWER -> ballot.lower();
            case EXCLUDED -> ballot.excluded();
        };
    }

    /// The ballot with this count changed; votes by name that no longer say the same are let go.
    Ballot with(Ballot ballot, int count) {
        return new Ballot(
                ballot.meetingId(),
                ballot.nominationId(),
                this == ISSUED ? count : ballot.issued(),
                this == RETURNED ? count : ballot.returned(),
                this == VALID ? count : ballot.valid(),
                this == AGREE ? count : ballot.agree(),
                this == DISAGREE ? count : ballot.disagree(),
                this == OTHER ? count : ballot.other(),
                this == EXCLUDED ? count : ballot.excluded(),
                ballot.note(),
                this == LOWER ? count : ballot.lower(),
                ballot.lowerAward(),
                CountedBallot.satOut(ballot.members(), this == EXCLUDED ? count : ballot.excluded()),
                ballot.ruling());
    }
}

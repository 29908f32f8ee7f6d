package vn.sovang.ui.meeting;

import vn.sovang.model.Ballot;

/// The counts of a ballot, in the order they are typed.
enum BallotColumn {
    ISSUED,
    RETURNED,
    VALID,
    AGREE,
    DISAGREE,
    OTHER,
    EXCLUDED;

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
            case EXCLUDED -> ballot.excluded();
        };
    }

    /// The ballot with this count changed.
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
                ballot.note());
    }
}

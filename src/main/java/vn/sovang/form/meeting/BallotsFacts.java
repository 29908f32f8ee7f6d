package vn.sovang.form.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;

/// What the ballots of a meeting say. Nothing on them tells one member's ballot from another's.
///
/// @param letterhead of the body or unit that votes
/// @param organ who votes, in running text
/// @param ordinal number of the round
/// @param meetingDay null while unknown
/// @param year printed while the day is unknown
/// @param nominations what is voted on by secret ballot, in any order
/// @param copies one for each member with a vote; one is printed to be copied while their number is unknown (0)
/// @param downgrade whether a member may write a lower award
public record BallotsFacts(
        Letterhead letterhead,
        String organ,
        Movement movement,
        int ordinal,
        @Nullable LocalDate meetingDay,
        int year,
        List<Nomination> nominations,
        int copies,
        boolean downgrade) {
    public BallotsFacts {
        nominations = List.copyOf(nominations);
    }
}

package vn.sovang.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;

/// A nomination with its votes.
///
/// @param ballot null while the meeting has not voted on it
/// @param satOut names of members who sat out because the case was their own
public record Voted(Nomination nomination, @Nullable Ballot ballot, List<String> satOut) {
    public Voted {
        satOut = List.copyOf(satOut);
    }

    /// Whether nothing can be said of the result yet: no votes, or nobody entered how many members there are.
    boolean open(Meeting meeting) {
        return ballot == null || ballot.denominator(meeting) <= 0;
    }

    boolean passes(Meeting meeting) {
        return ballot != null && ballot.passes(meeting);
    }

    boolean fails(Meeting meeting) {
        return ballot != null && !open(meeting) && !ballot.passes(meeting);
    }
}

package vn.sovang.form.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Meeting;

/// What the profile list that goes with a submission says.
///
/// @param submission head of the submission it belongs to
/// @param issuer who submits, in running text
/// @param meeting whose votes it quotes, null while there was none
/// @param entries in any order
/// @param byName Vietnamese order of names within a group, else as the list came
/// @param signatory head of the organ that submits
public record ProfileListFacts(
        NumberAndDate submission,
        String issuer,
        @Nullable Meeting meeting,
        List<ProfileEntry> entries,
        boolean byName,
        Signatory signatory) {
    public ProfileListFacts {
        entries = List.copyOf(entries);
    }
}

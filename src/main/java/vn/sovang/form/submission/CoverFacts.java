package vn.sovang.form.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;

/// What the cover of a dossier says.
///
/// @param owner organ that sends the dossier
/// @param ordinal number of the round
/// @param addressee to whom the dossier goes, in running text
/// @param nominations what is proposed; the number is counted from it
/// @param pages pages of the dossier, null while unknown
/// @param retention thời hạn bảo quản; empty prints dots
public record CoverFacts(
        Letterhead owner,
        Movement movement,
        int ordinal,
        String addressee,
        List<Nomination> nominations,
        int year,
        @Nullable Integer pages,
        String retention) {
    public CoverFacts {
        nominations = List.copyOf(nominations);
    }
}

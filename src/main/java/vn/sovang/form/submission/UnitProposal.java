package vn.sovang.form.submission;

import java.util.List;
import vn.sovang.model.round.Nomination;

/// What one unit proposed to the body.
///
/// @param unitName in running text
/// @param received everything it proposed, also what was not passed
public record UnitProposal(String unitName, List<Nomination> received) {
    public UnitProposal {
        received = List.copyOf(received);
    }
}

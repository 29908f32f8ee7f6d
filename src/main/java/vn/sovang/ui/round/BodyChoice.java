package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Office;
import vn.sovang.model.meeting.Body;
import vn.sovang.usecase.round.OwnCouncil;

/// Who reviews a new round after the units.
///
/// @param bodyId null for the office's council, which is not entered yet
record BodyChoice(@Nullable Long bodyId, String label) {
    /// The bodies there are, and the office's council where it is not among them.
    static List<BodyChoice> of(Office office, List<Body> bodies) {
        List<BodyChoice> choices = new ArrayList<>();
        bodies.forEach(body -> choices.add(new BodyChoice(body.id(), body.name())));
        if (bodies.stream().noneMatch(body -> OwnCouncil.is(body, office))) {
            choices.add(new BodyChoice(null, OwnCouncil.name(office)));
        }
        return choices;
    }
}

package vn.sovang.usecase.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.GapReason;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.model.round.RouteEvent;

/// What is on hand of a round's dossiers and what became of them.
///
/// @param simplified why the simplified procedure is taken, null when it is not
/// @param events in the order they were entered
public record RouteFacts(
        List<ReceivedItem> items,
        List<GapReason> reasons,
        List<AskedOpinion> opinions,
        List<PublicNotice> notices,
        @Nullable String simplified,
        List<RouteEvent> events) {
    public RouteFacts {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
        opinions = List.copyOf(opinions);
        notices = List.copyOf(notices);
        events = List.copyOf(events);
    }
}

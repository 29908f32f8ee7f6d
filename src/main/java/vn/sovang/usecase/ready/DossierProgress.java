package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.usecase.round.DossierState;

/// Where one dossier of a round stands on its route.
///
/// @param tier whose dossier it is, 1 and up
/// @param tierName name of the tier
/// @param unitId the unit whose dossier it is, null for the body's
/// @param name unit or body, as lists name it
/// @param since day of its latest event, null while there is none
/// @param due last day for what comes next, null where nobody set one
/// @param late whether that day is past
/// @param events all that befell it and its nominations, the earliest first
public record DossierProgress(
        int tier,
        String tierName,
        @Nullable Long unitId,
        String name,
        DossierState state,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        boolean late,
        List<RouteEvent> events) {
    public DossierProgress {
        events = List.copyOf(events);
    }

    /// Its state in words: a body's dossier is not received but completed.
    public String stateText() {
        return state == DossierState.EXPECTED && unitId == null ? "Chưa hoàn tất" : state.label();
    }

    /// How often it was sent back.
    public int returns() {
        return (int) events.stream().filter(event -> event.kind().returns()).count();
    }
}

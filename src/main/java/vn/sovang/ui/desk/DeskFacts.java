package vn.sovang.ui.desk;

import java.util.List;
import vn.sovang.model.Nomination;
import vn.sovang.model.Round;
import vn.sovang.usecase.RoundFinding;

/// What the desk read of one round.
///
/// @param findings what it lacks; empty for rounds no longer in work
record DeskFacts(Round round, List<Nomination> nominations, List<RoundFinding> findings) {
    DeskFacts {
        nominations = List.copyOf(nominations);
        findings = List.copyOf(findings);
    }

    /// Whether the clerk still works on it.
    boolean inWork() {
        return switch (round.status()) {
            case COLLECTING, REVIEWING -> true;
            case SENT, DECIDED -> false;
        };
    }

    List<Nomination> counting() {
        return nominations.stream()
                .filter(nomination -> nomination.status().counts())
                .toList();
    }
}

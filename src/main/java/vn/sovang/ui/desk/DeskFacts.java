package vn.sovang.ui.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.usecase.ready.DossierProgress;
import vn.sovang.usecase.round.DossierState;

/// What the desk read of one round.
///
/// @param findings what it lacks; empty for rounds no longer in work
/// @param dossiers where its dossiers stand; empty for rounds no longer in work
record DeskFacts(Round round, List<Nomination> nominations, List<Finding> findings, List<DossierProgress> dossiers) {
    DeskFacts {
        dossiers = List.copyOf(dossiers);
        nominations = List.copyOf(nominations);
        findings = List.copyOf(findings);
    }

    /// What the desk read of a round whose dossiers have not been followed.
    DeskFacts(Round round, List<Nomination> nominations, List<Finding> findings) {
        this(round, nominations, findings, List.of());
    }

    /// Dossiers that went back and wait to be mended.
    List<DossierProgress> returned() {
        return dossiers.stream()
                .filter(one -> one.state() == DossierState.RETURNED || one.state() == DossierState.SENT_BACK)
                .toList();
    }

    /// Units whose dossier is late: not received, and not one nomination of theirs has come in by a list either. Before
    /// the first list nobody is told late by name: then all are.
    List<DossierProgress> late() {
        Set<Long> listed = nominations.stream().map(Nomination::proposerUnitId).collect(Collectors.toSet());
        return dossiers.stream()
                .filter(one -> !listed.isEmpty() && one.state() == DossierState.EXPECTED && one.late())
                .filter(one -> one.unitId() != null && !listed.contains(one.unitId()))
                .toList();
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

package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.model.decision.Revocation;
import vn.sovang.model.decision.RevocationState;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.decision.RevocationStore;
import vn.sovang.usecase.round.OpenReturn;

/// Tells how far revocations have come: asked for, decided, handed in, money taken back.
public final class ReadRevocations {
    private final DecisionStore decisions;
    private final GrantStore grants;
    private final RevocationStore revocations;
    private final KeepFund fund;

    /// Reads from one store.
    public ReadRevocations(Stores stores, KeepFund fund) {
        decisions = stores.decisions();
        grants = stores.grants();
        revocations = stores.revocations();
        this.fund = fund;
    }

    /// What is known of one decision; empty when there is no such decision.
    public Optional<RevocationFile> of(long decisionId) {
        return decisions.find(decisionId).map(this::file);
    }

    /// Every decision a revocation was asked for or made of, the one asked for last first.
    public List<RevocationFile> all() {
        return revocations.decisionIds().stream().flatMap(id -> of(id).stream()).toList();
    }

    /// What is still to be handed in, the earliest due first.
    public List<OpenReturn> openReturns() {
        List<OpenReturn> open = new ArrayList<>();
        for (Revocation revocation : revocations.open()) {
            LocalDate due = revocation.returnDue();
            int owing = count(grants.ofRevocation(revocation.id()), RecallState.TO_RETURN);
            if (due != null) {
                decisions
                        .find(revocation.decisionId())
                        .ifPresent(decision -> open.add(new OpenReturn(decision, due, owing)));
            }
        }
        return open;
    }

    private RevocationFile file(Decision decision) {
        List<Grant> given = grants.ofDecision(decision.id());
        Set<Long> takenBack = fund.takenBack(decision.id());
        return new RevocationFile(
                decision,
                revocations.ofDecision(decision.id()).stream()
                        .map(one -> line(one, given))
                        .toList(),
                given.stream()
                        .map(grant -> new RevocationFile.Award(
                                grant,
                                grant.money() == null ? 0 : grant.money().amount(),
                                takenBack.contains(grant.id())))
                        .toList());
    }

    private RevocationFile.Line line(Revocation revocation, List<Grant> given) {
        List<Grant> about = given.stream()
                .filter(grant -> isOf(grant.recall(), revocation.id()))
                .toList();
        Long by = revocation.revokingDecisionId();
        return new RevocationFile.Line(
                revocation,
                state(revocation, about),
                by == null ? null : decisions.find(by).orElse(null),
                about.stream().map(Grant::id).toList());
    }

    private static RevocationState state(Revocation revocation, List<Grant> about) {
        if (revocation.revokingDecisionId() == null) {
            return revocation.withdrawnOn() != null
                    ? RevocationState.WITHDRAWN
                    : about.isEmpty() ? RevocationState.MERGED : RevocationState.ASKED;
        }
        if (count(about, RecallState.TO_RETURN) > 0) {
            return RevocationState.RETURNING;
        }
        return revocation.returnDue() == null ? RevocationState.REVOKED : RevocationState.RETURNED;
    }

    private static int count(List<Grant> some, RecallState state) {
        return (int) some.stream()
                .map(Grant::recall)
                .filter(recall -> recall != null && recall.state() == state)
                .count();
    }

    private static boolean isOf(@Nullable Recall recall, long revocationId) {
        return recall != null && recall.revocationId() == revocationId;
    }
}

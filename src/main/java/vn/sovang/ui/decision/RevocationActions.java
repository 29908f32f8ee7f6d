package vn.sovang.ui.decision;

import java.util.List;

/// What the clerk can ask for on the screen of a revocation.
interface RevocationActions {
    /// Records the act in hand for the rows chosen, or for all it can be about.
    void record(List<RevocationRow> chosen);

    /// Takes a request back.
    void withdraw(long revocationId);

    /// Opens a decision in the registry.
    void openDecision(long decisionId);
}

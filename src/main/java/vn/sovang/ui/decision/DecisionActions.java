package vn.sovang.ui.decision;

import java.util.List;

/// What the clerk can ask for on the desk of decisions.
interface DecisionActions {
    /// Records the result typed for the rows chosen, or for all.
    void record(List<DecisionRow> chosen);

    /// Pays what is due for the decision in hand.
    void pay();

    /// Opens the decision in hand in the registry.
    void openDecision();

    /// Opens the revocation of the decision in hand.
    void openRevocation();
}

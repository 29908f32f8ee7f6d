package vn.sovang.ui.decision;

import java.util.List;

/// What the clerk can ask for on the desk of decisions.
interface DecisionActions {
    /// Records the result typed for the rows chosen, or for all.
    void record(List<DecisionRow> chosen);

    /// Revokes the decision in hand, whole or for the rows chosen.
    void revoke(List<DecisionRow> chosen);

    /// Records that the rows chosen have handed in certificate and money.
    void handedIn(List<DecisionRow> chosen);

    /// Pays what is due for the decision in hand.
    void pay();

    /// Opens the decision in hand in the registry.
    void openDecision();
}

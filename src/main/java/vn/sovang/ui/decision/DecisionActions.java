package vn.sovang.ui.decision;

import java.util.List;

/// What the clerk can ask for on the desk of decisions.
interface DecisionActions {
    /// Records the result typed for the rows chosen, or for all.
    void record(List<DecisionRow> chosen);

    /// Reckons anew what was recorded of the round and is something else by now.
    void correct();

    /// Says what recording now would give, for the rows chosen.
    void preview();

    /// Pays what is due for the decision in hand, or takes back what was paid too much.
    void pay();

    /// Opens the decision in hand in the registry.
    void openDecision();

    /// Opens the revocation of the decision in hand.
    void openRevocation();
}

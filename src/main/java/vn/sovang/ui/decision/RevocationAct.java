package vn.sovang.ui.decision;

/// What the clerk records of a revocation.
enum RevocationAct {
    /// somebody asked for it
    ASK("act.ask"),
    /// it was decided
    REVOKE("act.revoke"),
    /// certificate and money were handed in
    HAND_IN("act.handIn"),
    /// the fund took the money
    TAKE_BACK("act.takeBack");

    private final String key;

    RevocationAct(String key) {
        this.key = key;
    }

    String label() {
        return DecisionText.text(key);
    }

    /// What its button says for all whom it can be about.
    String forAll(int subjects) {
        return DecisionText.text(key + ".all", subjects);
    }

    /// What its button says for the rows chosen.
    String forChosen() {
        return DecisionText.text(key + ".chosen");
    }
}

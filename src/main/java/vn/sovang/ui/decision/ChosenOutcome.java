package vn.sovang.ui.decision;

/// What became of the nominations chosen.
enum ChosenOutcome {
    /// the award they left the last tier with
    AS_ASKED("outcome.asAsked"),
    /// another award
    OTHER("outcome.other"),
    /// nothing
    NOTHING("outcome.nothing");

    private final String key;

    ChosenOutcome(String key) {
        this.key = key;
    }

    String label() {
        return DecisionText.text(key);
    }
}

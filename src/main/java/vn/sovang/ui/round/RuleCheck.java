package vn.sovang.ui.round;

/// How far the check of a round by the rules is.
enum RuleCheck {
    /// it runs, or has not begun
    RUNNING,
    /// what it found is shown
    DONE,
    /// it failed: what is wrong with the round is not known
    FAILED
}

package vn.sovang.ui.movement;

/// The kinds of due days a clerk chooses from.
enum RuleKind {
    /// fixed days of every month, or of some
    MONTHLY,
    /// one day of the week
    WEEKLY,
    /// one day of the year
    YEARLY,
    /// one day
    ONCE,
    /// so many days before or after an event
    COUNTED;

    String label() {
        return MovementText.text("term.rule." + name());
    }
}

package vn.sovang.rule.check;

/// How much weighs what a rule found, the heaviest first. Nothing blocks.
public enum Severity {
    /// the law says that it cannot be so
    BAD,
    /// probably not as it should be
    WARN,
    /// worth a thought
    HINT,
    /// cannot be told: the program lacks facts, or the law is not in it
    UNKNOWN
}

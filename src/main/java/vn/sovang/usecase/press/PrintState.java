package vn.sovang.usecase.press;

/// What the last print of a paper is worth.
public enum PrintState {
    /// never printed
    NEVER,
    /// says what the paper would say now
    CURRENT,
    /// "cũ": the data it came from, or its words, have changed since
    STALE
}

package vn.sovang.paper;

/// How the lines of a paragraph stand between its edges.
public enum Align {
    /// flush left
    LEFT,
    /// centred
    CENTER,
    /// flush right
    RIGHT,
    /// flush both, the last line left
    JUSTIFY
}

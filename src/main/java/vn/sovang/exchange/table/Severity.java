package vn.sovang.exchange.table;

/// How grave a finding of a list is.
public enum Severity {
    /// the clerk should look, the row can be taken in
    WARNING,
    /// the row is kept aside until it is mended
    ERROR
}

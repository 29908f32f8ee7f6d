package vn.sovang.ui.control.table;

/// A line of a [DataTable]: a row of data, or the heading of a group of rows.
public sealed interface TableLine<R> {
    /// A row of data.
    record Item<R>(R row) implements TableLine<R> {}

    /// The heading of a group, such as "I. Tập thể (8)".
    record Heading<R>(String title) implements TableLine<R> {}
}

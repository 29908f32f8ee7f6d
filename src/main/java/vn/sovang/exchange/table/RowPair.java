package vn.sovang.exchange.table;

/// Two rows of the file, the smaller number first.
public record RowPair(int first, int second) {
    /// The pair of two row numbers in any order.
    public static RowPair of(int one, int other) {
        return new RowPair(Math.min(one, other), Math.max(one, other));
    }
}

package vn.sovang.rule.count;

import java.util.List;
import java.util.stream.Stream;

/// A column of a statistical table, or a heading over several.
///
/// @param code "3", or "2.TT" and "2.CN" for the halves of column 2; empty for a heading over several
/// @param parts columns below the heading; empty for a column with figures
public record StatisticsColumn(String code, String title, List<StatisticsColumn> parts) {
    public StatisticsColumn {
        parts = List.copyOf(parts);
    }

    /// The columns with figures, left to right.
    public Stream<StatisticsColumn> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(StatisticsColumn::leaves);
    }

    /// The number printed below the headings: the code without its half.
    public String number() {
        int half = code.indexOf('.');
        return half < 0 ? code : code.substring(0, half);
    }
}

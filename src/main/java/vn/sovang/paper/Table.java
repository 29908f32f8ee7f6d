package vn.sovang.paper;

import java.util.List;

/// A ruled table over the whole width between the margins. The header rows repeat on every page; a row splits only when
/// it is taller than half a page. A column is widened where its weight would break a word.
///
/// @param weights relative widths of the columns
/// @param header rows repeated at the top of every page; may be empty
/// @param rows in order
/// @param ruled whether lines are drawn around the cells
public record Table(List<Double> weights, List<Row> header, List<Row> rows, boolean ruled) implements Block {
    public Table {
        weights = List.copyOf(weights);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException("weights: " + weights);
        }
    }
}

package vn.sovang.paper;

import java.util.List;

/// Blocks side by side, never broken over pages: letterhead, signatures.
///
/// @param columns left to right
public record Columns(List<Column> columns) implements Block {
    public Columns {
        columns = List.copyOf(columns);
    }

    /// One column.
    ///
    /// @param weight relative width
    /// @param blocks top to bottom
    public record Column(double weight, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }
    }
}

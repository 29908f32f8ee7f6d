package vn.sovang.exchange.list;

import java.util.function.Predicate;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowCells;

/// Understands the texts of a row; the same texts are always understood alike.
@FunctionalInterface
interface EntryReader {
    /// @param cells takes up what was repaired and found
    /// @param listed which columns the list has: what no row can say is no fault of the row
    ListEntry read(RowCells cells, Predicate<ListColumn> listed);
}

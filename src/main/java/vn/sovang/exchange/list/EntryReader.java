package vn.sovang.exchange.list;

import java.util.function.Predicate;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.model.ListKind;

/// Understands the texts of a row of the registry's lists; the same texts are always understood alike.
@FunctionalInterface
interface EntryReader {
    /// @param cells takes up what was repaired and found
    /// @param listed which columns the list has: what no row can say is no fault of the row
    RegistryEntry read(RowCells cells, Predicate<ListColumn> listed);

    /// The one for that kind of list.
    static EntryReader of(ListKind kind, Vocabulary vocabulary) {
        ListCheck check = new ListCheck(vocabulary.today());
        return switch (kind) {
            case UNITS -> new UnitEntryReader(vocabulary);
            case PEOPLE -> new PersonEntryReader(vocabulary, check);
            case HISTORY -> new GrantEntryReader(vocabulary, check);
            case INITIATIVES -> new InitiativeEntryReader(vocabulary, check);
            case NOMINATIONS -> throw new IllegalArgumentException("nominations have a reader of their own");
        };
    }
}

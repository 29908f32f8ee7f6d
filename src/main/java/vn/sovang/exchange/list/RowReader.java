package vn.sovang.exchange.list;

import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.table.Grouping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.model.ListKind;

/// Understands the rows of one list, in their order, and a row of which the clerk mends one value.
interface RowReader {
    /// The row of that number as it stands in the file.
    ListRow read(SheetRow row, int number, ListLayout layout, Grouping groups, boolean date1904);

    /// The row after the clerk typed what one column says; what was said of that value falls away.
    ///
    /// @param text empty to take it away
    ListRow mend(ListRow row, ListLayout layout, ListColumn column, String text);

    /// The one for that kind of list.
    static RowReader of(ListKind kind, Vocabulary vocabulary) {
        ListCheck check = new ListCheck(vocabulary.today());
        return switch (kind) {
            case NOMINATIONS -> new NominationRows(vocabulary, check);
            case UNITS -> new TextRows(kind, new UnitEntryReader(vocabulary));
            case PEOPLE -> new TextRows(kind, new PersonEntryReader(vocabulary, check));
            case HISTORY -> new TextRows(kind, new GrantEntryReader(vocabulary, check));
            case INITIATIVES -> new TextRows(kind, new InitiativeEntryReader(vocabulary, check));
        };
    }
}

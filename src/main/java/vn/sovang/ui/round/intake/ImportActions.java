package vn.sovang.ui.round.intake;

import java.nio.file.Path;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.table.ColumnChoice;

/// What the clerk can ask of the screen Nạp danh sách.
interface ImportActions {
    /// Asks for a file.
    void choose();

    /// Reads a file and shows what it would store.
    void read(Path file);

    /// Reads the table on the clipboard.
    void paste();

    /// The columns hold what the clerk says.
    void remap(ColumnChoice.Chosen<ListColumn> chosen);

    /// The sender means this unit by a name.
    void unitIs(String name, Unit unit);

    /// Finds units to pick from.
    Lookup<Unit> units();

    /// A row is about somebody, or a unit, of the registry.
    ///
    /// @param subject an id of the registry, or [vn.sovang.usecase.intake.ListPreview#NEWCOMER]
    void answer(int row, long subject);

    /// Two rows are one person, whose achievements both stay.
    void same(int row, int other);

    /// Two rows are two subjects.
    void distinct(int row, int other);

    /// Goes on to the next row that asks something.
    void later();

    /// Stores the list.
    void store();

    /// Goes back to the round; a preview is dropped.
    void leave();

    /// Takes the run just stored back whole.
    void undo();
}

package vn.sovang.ui.intake;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.model.Award;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.table.ColumnChoice;

/// What the clerk can ask of Nạp danh sách.
interface IntakeActions {
    /// The list is one of that kind.
    void kind(ListKind kind);

    /// Asks for a file.
    void choose();

    /// Reads a file and shows what it would store.
    void read(Path file);

    /// Reads the table on the clipboard.
    void paste();

    /// A column of a row says this.
    void mend(int row, ListColumn column, String text);

    /// A row is about this entry of the registry, or about nobody of it.
    void answer(int row, long subject);

    /// Two rows are about one subject, and both are kept.
    void same(int row, int other);

    /// Two rows are two subjects.
    void distinct(int row, int other);

    /// The sender means this unit by a name.
    void unitIs(String name, Unit unit);

    /// Where the registry says otherwise the list wins, or not.
    void listWins(boolean wins);

    /// The columns hold what the clerk says.
    void remap(ColumnChoice.Chosen<ListColumn> chosen);

    /// Goes on to the next row that asks something.
    void next();

    /// Stores the list.
    void store();

    /// Takes a run back whole.
    void undo(ImportRun run);

    /// Goes to where the list is stored: the registry, or the round.
    void leave();

    /// Writes an empty list of a kind to a file of the clerk's choice.
    void template(ListKind kind);

    /// Shows a folder in the system's own window.
    void openFolder(Path folder);

    /// Shows the lists taken in before.
    void showRuns();

    /// The awards that such a subject can be proposed for.
    List<Award> awards(SubjectKind kind);

    /// Finds units to pick from.
    Lookup<Unit> units();
}

package vn.sovang.ui.round;

import java.nio.file.Path;

/// What the clerk can ask of the screen Nạp danh sách.
interface ImportActions {
    /// Asks for a file.
    void choose();

    /// Reads a file and shows what it would store.
    void read(Path file);

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

package vn.sovang.exchange.sheet;

import java.nio.file.Path;
import vn.sovang.model.Refusal;

/// Opens a list, whatever it came in.
public final class TableFiles {
    private TableFiles() {}

    /// Opens a file; its kind is recognised by its content.
    ///
    /// @throws Refusal with a sentence that says what to do when it cannot be read
    public static ListFile open(Path file) throws Refusal {
        return SpreadsheetReader.open(file);
    }
}

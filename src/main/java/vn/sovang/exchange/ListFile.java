package vn.sovang.exchange;

import java.util.List;

/// A spreadsheet that was opened, before anything is understood.
///
/// @param name file name without folders
/// @param sha256 lower-case hex digest of the file
public record ListFile(String name, String sha256, List<SheetTable> sheets) {
    public ListFile {
        sheets = List.copyOf(sheets);
    }
}

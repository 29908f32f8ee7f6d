package vn.sovang.exchange.sheet;

import java.util.List;

/// A list that was opened, before anything is understood.
///
/// @param name file name without folders, or a name for what was pasted
/// @param sha256 lower-case hex digest of the content
/// @param notes what the clerk should know of how it was read (code converted, macros not run), sentences
public record ListFile(String name, String sha256, FileKind kind, List<SheetTable> sheets, List<String> notes) {
    public ListFile {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }
}

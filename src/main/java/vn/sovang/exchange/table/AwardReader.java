package vn.sovang.exchange.table;

import vn.sovang.model.SubjectKind;

/// What a list's words for an award mean in the catalogue in force; the list reader knows no catalogue itself.
@FunctionalInterface
public interface AwardReader {
    /// Reads a cell such as "BK tỉnh" or "Giấy khen của Chủ tịch UBND TP".
    ///
    /// @param text composed, single-spaced, never empty
    /// @param kind whom the award is asked for
    AwardReading read(String text, SubjectKind kind);
}

package vn.sovang.exchange.table;

import vn.sovang.model.Severity;

/// Something about a listed row, or about the whole list, that the clerk should know.
///
/// @param severity [Severity#BAD] keeps the row aside until it is mended, [Severity#WARN] lets it be taken in
/// @param sentence complete, in Vietnamese
/// @param origin which step found it, and so which step finds it anew
/// @param otherRow row number in the file of the other row concerned (a probable duplicate), 0 when none
public record ListFinding(Severity severity, String sentence, ListField field, Origin origin, int otherRow) {
    /// The step that makes a finding.
    public enum Origin {
        /// reading the cells; falls away when the clerk changes that value
        CELLS,
        /// checking the row's values
        VALUES,
        /// comparing the rows of the list
        LIST,
        /// comparing with the registry
        REGISTRY
    }

    public static ListFinding inCells(Severity severity, ListField field, String sentence) {
        return new ListFinding(severity, sentence, field, Origin.CELLS, 0);
    }

    public static ListFinding inValues(Severity severity, ListField field, String sentence) {
        return new ListFinding(severity, sentence, field, Origin.VALUES, 0);
    }

    public static ListFinding inList(ListField field, String sentence) {
        return new ListFinding(Severity.WARN, sentence, field, Origin.LIST, 0);
    }

    /// Something that only the registry shows, such as somebody very like who is in it already.
    public static ListFinding inRegistry(ListField field, String sentence) {
        return new ListFinding(Severity.WARN, sentence, field, Origin.REGISTRY, 0);
    }

    /// Whether the row must be mended before it can be taken in.
    public boolean isError() {
        return severity == Severity.BAD;
    }
}

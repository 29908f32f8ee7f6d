package vn.sovang.exchange.list;

import java.util.List;
import vn.sovang.exchange.table.ListFinding;

/// What is to be done with a listed row.
public enum RowState {
    /// understood as it stands
    OK("đúng"),
    /// understood after repairs that are said in words
    FIXED("đã sửa"),
    /// understood, but the clerk should look
    CHECK("cần xem"),
    /// kept aside until it is mended
    WRONG("sai");

    private final String label;

    RowState(String label) {
        this.label = label;
    }

    /// The state of a row of which that was changed and found.
    static RowState of(List<String> changes, List<ListFinding> findings) {
        if (findings.stream().anyMatch(ListFinding::isError)) {
            return WRONG;
        }
        if (!findings.isEmpty()) {
            return CHECK;
        }
        return changes.isEmpty() ? OK : FIXED;
    }

    /// The word on the row's badge.
    public String label() {
        return label;
    }
}

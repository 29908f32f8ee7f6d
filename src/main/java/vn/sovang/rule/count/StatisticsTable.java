package vn.sovang.rule.count;

import java.util.List;

/// Biểu thống kê of the Ministry of Home Affairs: its rows and columns with their codes, without figures.
///
/// @param code biểu số, such as "0601.N/BNV-TĐKT"
/// @param unit đơn vị tính of the whole table; empty where each row has its own
/// @param source text that prescribes it
/// @param due day it must be received
/// @param byHand whether its figures are only entered, never counted from the store
/// @param verified whether it has been compared with the published text
/// @param note what is still open, in Vietnamese
public record StatisticsTable(
        String code,
        String title,
        String unit,
        String source,
        String due,
        boolean byHand,
        boolean verified,
        String note,
        List<StatisticsColumn> columns,
        List<StatisticsRow> rows) {
    public StatisticsTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// "0601" of "0601.N/BNV-TĐKT": how the command line and file names call it.
    public String shortCode() {
        return code.substring(0, code.indexOf('.'));
    }

    /// The columns with figures, left to right.
    public List<StatisticsColumn> leaves() {
        return columns.stream().flatMap(StatisticsColumn::leaves).toList();
    }

    /// Whether the table has such a place.
    public boolean has(StatisticsCell cell) {
        return !cell.row().isEmpty()
                && rows.stream().anyMatch(row -> row.code().equals(cell.row()))
                && leaves().stream().anyMatch(column -> column.code().equals(cell.column()));
    }
}

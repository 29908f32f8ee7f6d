package vn.sovang.form.submission;

import java.util.Map;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.rule.count.StatisticsCell;
import vn.sovang.rule.count.StatisticsTable;

/// What a statistical table says.
///
/// @param head place and day of the signature
/// @param period kỳ báo cáo, such as "Năm 2021" or "06 tháng đầu năm 2021"; empty prints dots
/// @param reporter đơn vị báo cáo; empty prints dots
/// @param receiver đơn vị nhận báo cáo; empty prints dots
/// @param figures what is known; a place that is not in it stays empty, a zero is printed
/// @param preparer người lập biểu; empty leaves room to write it
/// @param headName thủ trưởng đơn vị; empty leaves room to write it
public record StatisticsFacts(
        NumberAndDate head,
        StatisticsTable table,
        String period,
        String reporter,
        String receiver,
        Map<StatisticsCell, Long> figures,
        String preparer,
        String headName) {
    /// @throws IllegalArgumentException when a figure has no place in the table
    public StatisticsFacts {
        figures = Map.copyOf(figures);
        for (StatisticsCell cell : figures.keySet()) {
            if (!table.has(cell)) {
                throw new IllegalArgumentException("no place in " + table.code() + ": " + cell);
            }
        }
    }
}

package vn.sovang.rule.count;

/// A row of a statistical table.
///
/// @param code mã số, kept as printed ("01" or "1"); empty for a heading that carries no figures
/// @param label as printed
/// @param unit đơn vị tính of the row; empty where the table has one for all
/// @param indent steps to the right, 0 and up
public record StatisticsRow(String code, String label, String unit, int indent) {
    /// Whether it only heads the rows below it.
    public boolean heading() {
        return code.isEmpty();
    }
}

package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.model.round.Initiative;
import vn.sovang.paper.Block;
import vn.sovang.paper.Row;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;

/// Sáng kiến, đề tài: year, name, decision of recognition.
final class InitiativeTable {
    private static final List<Double> WIDTHS = List.of(16.0, 72.0, 77.0);

    private static final double BELOW_TABLE = 8;

    /// What stands above the table.
    static final String TITLE = "Sáng kiến, đề tài đã được công nhận và áp dụng";

    private InitiativeTable() {}

    static List<Block> of(List<Initiative> initiatives) {
        List<Row> rows = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(initiative.year())),
                    TableText.left(initiative.name()),
                    TableText.left(Prose.orDots(initiative.decision())))));
        }
        Row header = TableText.header(
                "Năm", "Tên sáng kiến, đề tài", "Số, ngày, tháng, năm của quyết định công nhận; cơ quan công nhận");
        return List.of(new Table(WIDTHS, List.of(header), rows, true), new Space(BELOW_TABLE));
    }
}

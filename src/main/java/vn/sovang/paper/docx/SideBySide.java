package vn.sovang.paper.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.sovang.paper.Columns;

/// Writes columns as a table without lines whose rows never break over pages.
final class SideBySide {
    private final Sheet sheet;

    SideBySide(Sheet sheet) {
        this.sheet = sheet;
    }

    void begin(CTTbl table, List<Double> weights, double width) {
        NamedTable.COLUMNS.begin(table, edges(weights, width));
    }

    /// @param above empty height above the row, pt
    void addRow(CTTbl table, Columns columns, double width, Keep keep, double above, StyleChoice.Place place) {
        double[] edges =
                edges(columns.columns().stream().map(Columns.Column::weight).toList(), width);
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        for (int i = 0; i < columns.columns().size(); i++) {
            CTTc cell = row.addNewTc();
            NamedTable.width(cell.addNewTcPr().addNewTcW(), NamedTable.between(edges, i, i + 1));
            Area area = new Area(sheet, Holder.of(cell), edges[i + 1] - edges[i], false, above, place);
            area.add(columns.columns().get(i).blocks(), keep);
            area.endCell(keep);
        }
    }

    private static double[] edges(List<Double> weights, double width) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] edges = new double[weights.size() + 1];
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + width * weights.get(i) / total;
        }
        return edges;
    }
}

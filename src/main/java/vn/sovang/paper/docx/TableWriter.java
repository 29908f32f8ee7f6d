package vn.sovang.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;
import vn.sovang.paper.layout.Measures;

/// Writes tables with the columns our layout gives them. Header rows repeat on every page, and a row splits only when
/// it
/// is taller than half a page.
final class TableWriter {
    private final Sheet sheet;

    TableWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(CTTbl to, Table table, double width, Keep keep) {
        double[] edges = sheet.measures().edges(table, width);
        (table.ruled() ? NamedTable.RULED : NamedTable.PLAIN).begin(to, edges);
        addRows(to, table.header(), edges, true, keep);
        addRows(to, table.rows(), edges, false, keep);
    }

    private void addRows(CTTbl to, List<Row> rows, double[] edges, boolean header, Keep keep) {
        // Rows still to be covered in each column by the cell that begins there.
        Cover[] covers = new Cover[edges.length - 1];
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean last = i + 1 == rows.size();
            boolean next = header || row.keepWithNext() || (last ? keep.next() : keep.whole());
            CTRow written = to.addNewTr();
            CTTrPr shape = written.addNewTrPr();
            if (header || !isTall(row, edges)) {
                shape.addNewCantSplit();
            }
            if (header) {
                shape.addNewTblHeader();
            }
            new RowWriter(written, edges, covers, header, new Keep(next, keep.whole())).add(row.cells());
        }
    }

    private boolean isTall(Row row, double[] edges) {
        double tallest = 0;
        int column = 0;
        for (Cell cell : row.cells()) {
            int end = Math.min(column + cell.columnSpan(), edges.length - 1);
            double width = edges[end] - edges[Math.min(column, end)] - 2 * Measures.CELL_SIDE;
            double height = 2 * Measures.CELL_ABOVE;
            for (Paragraph paragraph : cell.blocks()) {
                height += sheet.measures().height(paragraph, width);
            }
            tallest = Math.max(tallest, height);
            column = end;
        }
        return tallest > sheet.textHeight() / 2;
    }

    /// A cell that covers rows below its own.
    ///
    /// @param rows left to cover
    private record Cover(int columns, int rows) {}

    private final class RowWriter {
        private final CTRow to;
        private final double[] edges;
        private final @org.jspecify.annotations.Nullable Cover[] covers;
        private final boolean header;
        private final Keep keep;
        private int column;

        RowWriter(
                CTRow to,
                double[] edges,
                @org.jspecify.annotations.Nullable Cover[] covers,
                boolean header,
                Keep keep) {
            this.to = to;
            this.edges = edges;
            this.covers = covers;
            this.header = header;
            this.keep = keep;
        }

        void add(List<Cell> cells) {
            for (Cell cell : cells) {
                skipCovered();
                if (column + cell.columnSpan() > covers.length) {
                    throw new IllegalArgumentException("more cells than columns: " + cell);
                }
                add(cell);
            }
            skipCovered();
        }

        /// Word has a cell at each covered place, joined to the one above.
        private void skipCovered() {
            while (column < covers.length && covers[column] instanceof Cover cover) {
                covers[column] = cover.rows() > 1 ? new Cover(cover.columns(), cover.rows() - 1) : null;
                CTTc covered = begin(cover.columns());
                covered.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                area(covered, cover.columns()).endCell(keep);
                column += cover.columns();
            }
        }

        private void add(Cell cell) {
            CTTc written = begin(cell.columnSpan());
            if (cell.rowSpan() > 1) {
                written.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                covers[column] = new Cover(cell.columnSpan(), cell.rowSpan() - 1);
            }
            if (cell.middle()) {
                written.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            }
            Area area = area(written, cell.columnSpan());
            area.add(cell.blocks(), keep);
            area.endCell(keep);
            column += cell.columnSpan();
        }

        private CTTc begin(int columns) {
            CTTc cell = to.addNewTc();
            CTTcPr shape = cell.addNewTcPr();
            NamedTable.width(shape.addNewTcW(), NamedTable.between(edges, column, column + columns));
            if (columns > 1) {
                shape.addNewGridSpan().setVal(BigInteger.valueOf(columns));
            }
            return cell;
        }

        private Area area(CTTc cell, int columns) {
            double width = edges[column + columns] - edges[column] - 2 * Measures.CELL_SIDE;
            StyleChoice.Place place = header ? StyleChoice.Place.HEADER_ROW : StyleChoice.Place.ROW;
            return new Area(sheet, Holder.of(cell), width, false, 0, place);
        }
    }
}

package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Cell;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;

/// Lays the rows of one table.
final class Grid {
    private final Flow flow;
    private final Table table;
    private final double[] edges;
    private final Element element;

    /// @param width of the table, pt
    Grid(Flow flow, Table table, double width, LineSetter setter) throws MissingGlyphException {
        this.flow = flow;
        this.table = table;
        this.edges = new ColumnEdges(table, width, setter).edges();
        this.element = Element.of(Element.Kind.TABLE, null);
    }

    List<Strip> strips() throws PaperException {
        List<Strip> strips = new ArrayList<>();
        Strip header = null;
        if (!table.header().isEmpty()) {
            RowBox box = box(table.header(), Element.Kind.HEADER_CELL);
            Strip strip = Strip.of(box.height(), box.items(), table);
            strips.add(strip);
            header = flow.mayRepeat(strip) ? strip.repeated() : null;
        }
        Strip.Break before = strips.isEmpty() ? Strip.Break.FREE : Strip.Break.NEXT;
        for (Row row : table.rows()) {
            RowBox box = box(List.of(row), Element.Kind.CELL);
            strips.add(Strip.of(box.height(), box.items(), table)
                    .before(before)
                    .under(header)
                    .splitBy(box));
            before = row.keepWithNext() ? Strip.Break.NEXT : Strip.Break.FREE;
        }
        return strips;
    }

    private RowBox box(List<Row> rows, Element.Kind kind) throws PaperException {
        List<Place> places = places(rows, kind);
        double[] tops = new double[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            double bottom = tops[row];
            for (Place place : places) {
                if (place.lastRow() == row) {
                    bottom = Math.max(bottom, tops[place.row()] + place.box().fullHeight());
                }
            }
            tops[row + 1] = bottom;
        }
        List<RowBox.CellBox> cells = places.stream()
                .map(place -> place.box().at(tops[place.row()], tops[place.lastRow() + 1] - tops[place.row()]))
                .toList();
        return new RowBox(cells, edges[edges.length - 1], tops[rows.size()], table.ruled());
    }

    private record Place(int row, int lastRow, RowBox.CellBox box) {}

    private List<Place> places(List<Row> rows, Element.Kind kind) throws PaperException {
        int columns = table.weights().size();
        boolean[][] taken = new boolean[rows.size()][columns];
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Element line = Element.of(Element.Kind.ROW, element);
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                if (column + cell.columnSpan() > columns || row + cell.rowSpan() > rows.size()) {
                    throw flow.doesNotFit(Flow.name(table) + ": more cells than columns or rows");
                }
                for (int i = row; i < row + cell.rowSpan(); i++) {
                    java.util.Arrays.fill(taken[i], column, column + cell.columnSpan(), true);
                }
                Element place = Element.cell(kind, line, cell.columnSpan(), cell.rowSpan());
                double x = edges[column];
                double width = edges[column + cell.columnSpan()] - x;
                List<Strip> strips = flow.cell(cell.blocks(), width - 2 * RowBox.SIDE, place);
                RowBox.CellBox box = new RowBox.CellBox(place, x, 0, width, 0, cell.middle(), strips);
                places.add(new Place(row, row + cell.rowSpan() - 1, box));
                column += cell.columnSpan();
            }
        }
        return places;
    }
}

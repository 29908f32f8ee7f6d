package vn.sovang.paper.layout;

import java.util.List;
import vn.sovang.paper.Cell;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;

/// Where the columns of a table begin and end.
final class ColumnEdges {
    /// Words longer than this share of the table break, rather than push the other columns aside.
    private static final double LONGEST = 0.25;

    private final Table table;
    private final double width;
    private final LineSetter setter;

    ColumnEdges(Table table, double width, LineSetter setter) {
        this.table = table;
        this.width = width;
        this.setter = setter;
    }

    /// Edges from left to right, pt: shares by weight, widened where a column would break a word.
    double[] edges() throws MissingGlyphException {
        double[] least = least();
        double sum = 0;
        for (double one : least) {
            sum += one;
        }
        double[] widths = shares(sum > width ? new double[least.length] : least);
        double[] edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        edges[widths.length] = width;
        return edges;
    }

    private double[] least() throws MissingGlyphException {
        double[] least = new double[table.weights().size()];
        for (List<Row> rows : List.of(table.header(), table.rows())) {
            boolean[][] taken = new boolean[rows.size()][least.length];
            for (int row = 0; row < rows.size(); row++) {
                int column = 0;
                for (Cell cell : rows.get(row).cells()) {
                    while (column < least.length && taken[row][column]) {
                        column++;
                    }
                    for (int i = row; i < Math.min(row + cell.rowSpan(), rows.size()); i++) {
                        int end = Math.min(column + cell.columnSpan(), least.length);
                        java.util.Arrays.fill(taken[i], Math.min(column, end), end, true);
                    }
                    if (cell.columnSpan() == 1 && column < least.length) {
                        least[column] = Math.max(least[column], least(cell));
                    }
                    column += cell.columnSpan();
                }
            }
        }
        return least;
    }

    private double least(Cell cell) throws MissingGlyphException {
        double longest = 0;
        for (Paragraph paragraph : cell.blocks()) {
            longest = Math.max(longest, setter.longestWord(paragraph) + 2 * RowBox.SIDE);
        }
        return longest > width * LONGEST ? 0 : longest;
    }

    private double[] shares(double[] least) {
        List<Double> weights = table.weights();
        double[] widths = new double[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double room = width;
            double total = 0;
            for (int i = 0; i < widths.length; i++) {
                room -= widths[i];
                total += widths[i] == 0 ? weights.get(i) : 0;
            }
            for (int i = 0; i < widths.length && !changed; i++) {
                if (widths[i] == 0 && room * weights.get(i) / total < least[i]) {
                    widths[i] = least[i];
                    changed = true;
                }
            }
            for (int i = 0; i < widths.length && !changed; i++) {
                widths[i] = widths[i] == 0 ? room * weights.get(i) / total : widths[i];
            }
        }
        return widths;
    }
}

package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.TableText;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Row;
import vn.sovang.paper.Run;
import vn.sovang.paper.Table;
import vn.sovang.rule.count.StatisticsCell;
import vn.sovang.rule.count.StatisticsColumn;
import vn.sovang.rule.count.StatisticsRow;
import vn.sovang.rule.count.StatisticsTable;
import vn.sovang.text.Numbers;

/// The table of a statistical form: chỉ tiêu, mã số and, where rows differ in it, đơn vị tính before the figures.
final class StatisticsGrid {
    private static final double WIDTH = 252;
    private static final double CODE_WIDTH = 13;
    private static final double UNIT_WIDTH = 18;
    private static final double FIGURE_WIDTH = 17;
    private static final double HALF_WIDTH = 10;
    private static final double LABEL_WIDTH = 84;
    private static final double INDENT = 3;
    private static final double SIZE = 10.5;
    /// Rows that go with the signatures to another page.
    private static final int WITH_SIGNATURES = 3;

    private final StatisticsFacts facts;
    private final StatisticsTable table;
    private final boolean units;

    private StatisticsGrid(StatisticsFacts facts) {
        this.facts = facts;
        this.table = facts.table();
        this.units = table.rows().stream().anyMatch(row -> !row.unit().isEmpty());
    }

    static Table of(StatisticsFacts facts) {
        StatisticsGrid grid = new StatisticsGrid(facts);
        return new Table(grid.widths(), sized(grid.header()), sized(grid.rows()), true);
    }

    /// Letters smaller than in other tables: up to sixteen columns stand side by side.
    private static List<Row> sized(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        new Row(row.cells().stream().map(StatisticsGrid::sized).toList(), row.keepWithNext()))
                .toList();
    }

    private static Cell sized(Cell cell) {
        List<Paragraph> small = cell.blocks().stream()
                .map(block -> new Paragraph(
                        block.runs().stream()
                                .map(run -> new Run(run.text(), run.face(), SIZE))
                                .toList(),
                        block.style(),
                        block.role()))
                .toList();
        return new Cell(small, cell.columnSpan(), cell.rowSpan(), cell.middle());
    }

    /// Few columns are wide, many take what they need and the label gets the rest.
    private List<Double> widths() {
        double fixed = CODE_WIDTH + (units ? UNIT_WIDTH : 0);
        List<StatisticsColumn> leaves = table.leaves();
        double needed = leaves.stream().mapToDouble(StatisticsGrid::need).sum();
        double label = Math.min(LABEL_WIDTH, WIDTH - fixed - needed);
        double stretch = (WIDTH - fixed - label) / needed;
        List<Double> widths = new ArrayList<>(List.of(label, CODE_WIDTH));
        if (units) {
            widths.add(UNIT_WIDTH);
        }
        leaves.forEach(leaf -> widths.add(need(leaf) * stretch));
        return widths;
    }

    private static double need(StatisticsColumn leaf) {
        return leaf.number().equals(leaf.code()) ? FIGURE_WIDTH : HALF_WIDTH;
    }

    private List<Row> header() {
        boolean grouped =
                table.columns().stream().anyMatch(column -> !column.parts().isEmpty());
        int rows = grouped ? 2 : 1;
        List<Cell> titles =
                new ArrayList<>(List.of(TableText.heading("Chỉ tiêu", 1, rows), TableText.heading("Mã số", 1, rows)));
        if (units) {
            titles.add(TableText.heading("Đơn vị tính", 1, rows));
        }
        List<Cell> below = new ArrayList<>();
        for (StatisticsColumn column : table.columns()) {
            int parts = column.parts().size();
            titles.add(
                    parts == 0
                            ? TableText.heading(column.title(), 1, rows)
                            : TableText.heading(column.title(), parts, 1));
            column.parts().forEach(part -> below.add(TableText.heading(part.title(), 1, 1)));
        }
        List<Row> header = new ArrayList<>(List.of(Row.of(titles)));
        if (grouped) {
            header.add(Row.of(below));
        }
        header.add(Row.of(numbers()));
        return header;
    }

    /// A, B and C, then the number of each column, once over both its halves.
    private List<Cell> numbers() {
        List<Cell> cells = new ArrayList<>(List.of(TableText.centred("A"), TableText.centred("B")));
        if (units) {
            cells.add(TableText.centred("C"));
        }
        List<StatisticsColumn> leaves = table.leaves();
        for (int i = 0; i < leaves.size(); ) {
            String number = leaves.get(i).number();
            int end = i;
            while (end < leaves.size() && leaves.get(end).number().equals(number)) {
                end++;
            }
            cells.add(TableText.centred(number, end - i));
            i = end;
        }
        return cells;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (StatisticsRow row : table.rows()) {
            boolean strong = row.heading() || rows.isEmpty();
            List<Cell> cells = new ArrayList<>();
            cells.add(strong ? TableText.strong(row.label()) : TableText.indented(row.label(), row.indent() * INDENT));
            cells.add(TableText.centred(row.code()));
            if (units) {
                cells.add(TableText.centred(row.unit()));
            }
            for (StatisticsColumn leaf : table.leaves()) {
                Long figure = facts.figures().get(new StatisticsCell(row.code(), leaf.code()));
                cells.add(TableText.centred(figure == null ? "" : Numbers.grouped(figure)));
            }
            boolean last = rows.size() >= table.rows().size() - WITH_SIGNATURES;
            rows.add(new Row(cells, row.heading() || last));
        }
        return rows;
    }
}

package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;

/// Tables of collectives, households and people as annexes list them, put together from the columns a list needs.
public final class SubjectTables {
    private static final double NUMBER_WIDTH = 11;

    private SubjectTables() {}

    /// A column with its heading, which may stand over several narrower ones.
    ///
    /// @param parts headings below the title; empty where it has none
    /// @param width of the whole, mm
    /// @param cells what it prints of a subject, as many cells as it has parts
    public record Column(String title, List<String> parts, double width, Function<Nomination, List<Cell>> cells) {
        public static Column plain(String title, double width, Function<Nomination, Cell> cell) {
            return new Column(title, List.of(), width, one -> List.of(cell.apply(one)));
        }
    }

    /// A table numbered from one.
    public static Table of(List<Nomination> subjects, List<Column> columns) {
        return of(subjects, columns, 1);
    }

    /// @param first number of the first row
    public static Table of(List<Nomination> subjects, List<Column> columns, int first) {
        List<Row> rows = new ArrayList<>();
        for (Nomination one : subjects) {
            List<Cell> cells = new ArrayList<>();
            cells.add(TableText.centred(Integer.toString(first + rows.size())));
            columns.forEach(column -> cells.addAll(column.cells().apply(one)));
            rows.add(Row.of(cells));
        }
        return new Table(widths(columns), header(columns), rows, true);
    }

    /// Name of a collective or household; a household with its address below.
    public static Column collective(String title, double width) {
        return collective(title, width, one -> false);
    }

    /// As [#collective(String, double)].
    ///
    /// @param marked those whose result is not what the votes say
    public static Column collective(String title, double width, Predicate<Nomination> marked) {
        return Column.plain(title, width, one -> {
            boolean addressed =
                    one.kind() == SubjectKind.HOUSEHOLD && !one.unitName().isEmpty();
            return TableText.left(named(one, marked) + (addressed ? "\n" + one.unitName() : ""));
        });
    }

    /// Name of a person.
    public static Column person(double width) {
        return person(width, one -> false);
    }

    /// As [#person(double)].
    ///
    /// @param marked those whose result is not what the votes say
    public static Column person(double width, Predicate<Nomination> marked) {
        return Column.plain("Họ và tên", width, one -> TableText.left(named(one, marked)));
    }

    private static String named(Nomination one, Predicate<Nomination> marked) {
        return NominationCells.named(one) + (marked.test(one) ? VoteRemarks.MARK : "");
    }

    /// Year of birth under the sex; where the sex is unknown, under both.
    public static Column birth(double width) {
        return new Column("Năm sinh", List.of("Nam", "Nữ"), width, NominationCells::birth);
    }

    /// Post and workplace.
    public static Column post(double width) {
        return Column.plain("Chức vụ, đơn vị", width, one -> TableText.left(one.postAndUnit()));
    }

    /// What was achieved, in short.
    public static Column achievement(double width) {
        return Column.plain("Thành tích", width, one -> TableText.left(one.achievement()));
    }

    private static List<Double> widths(List<Column> columns) {
        List<Double> widths = new ArrayList<>();
        widths.add(NUMBER_WIDTH);
        for (Column column : columns) {
            int cells = Math.max(1, column.parts().size());
            for (int i = 0; i < cells; i++) {
                widths.add(column.width() / cells);
            }
        }
        return widths;
    }

    private static List<Row> header(List<Column> columns) {
        List<String> parts =
                columns.stream().flatMap(column -> column.parts().stream()).toList();
        int rows = parts.isEmpty() ? 1 : 2;
        List<Cell> cells = new ArrayList<>();
        cells.add(TableText.heading("TT", 1, rows));
        for (Column column : columns) {
            int below = column.parts().size();
            cells.add(
                    below == 0
                            ? TableText.heading(column.title(), 1, rows)
                            : TableText.heading(column.title(), below, 1));
        }
        Row titles = Row.of(cells);
        return parts.isEmpty() ? List.of(titles) : List.of(titles, TableText.header(parts.toArray(String[]::new)));
    }
}

package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.form.base.TableText;
import vn.sovang.model.Award;
import vn.sovang.paper.Cell;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.Tally;

/// Figures of a period: what was proposed and what was given, to how many of each kind.
final class ProgressTables {
    private static final List<Double> WIDTHS = List.of(11.0, 58.0, 16.0, 16.0, 16.0, 16.0, 16.0, 16.0);

    private ProgressTables() {}

    /// A row for each award, high to low.
    static Table byAward(ProgressReportFacts facts, AwardCatalogue catalogue) {
        Tally proposed = Tally.of(facts.proposed(), catalogue);
        Tally granted = Tally.of(facts.granted(), catalogue);
        Set<String> found = new LinkedHashSet<>(proposed.awardCodes());
        found.addAll(granted.awardCodes());
        List<String> codes = new ArrayList<>(catalogue.all().stream()
                .map(Award::code)
                .filter(found::contains)
                .toList());
        found.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        List<Row> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(row(rows.size() + 1, catalogue.nameOf(code), proposed.of(code), granted.of(code), codes.size()));
        }
        return table("Danh hiệu, hình thức khen thưởng", rows, proposed.total(), granted.total());
    }

    /// A row for each unit, as they are given.
    static Table byUnit(ProgressReportFacts facts, AwardCatalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        for (UnitProgress unit : facts.units()) {
            rows.add(row(
                    rows.size() + 1,
                    unit.unitName(),
                    Tally.of(unit.proposed(), catalogue).total(),
                    Tally.of(unit.granted(), catalogue).total(),
                    facts.units().size()));
        }
        return table(
                "Cơ quan, đơn vị",
                rows,
                Tally.of(facts.proposed(), catalogue).total(),
                Tally.of(facts.granted(), catalogue).total());
    }

    private static Table table(String title, List<Row> rows, Count proposed, Count granted) {
        List<Row> header = List.of(
                Row.of(List.of(
                        TableText.heading("TT", 1, 2),
                        TableText.heading(title, 1, 2),
                        TableText.heading("Đề nghị", 3, 1),
                        TableText.heading("Đã khen thưởng", 3, 1))),
                TableText.header("Tập thể", "Hộ gia đình", "Cá nhân", "Tập thể", "Hộ gia đình", "Cá nhân"));
        List<Row> all = new ArrayList<>(rows);
        List<Cell> total = new ArrayList<>(List.of(TableText.heading("Tổng số", 2, 1)));
        total.addAll(figures(proposed, FontFace.BOLD));
        total.addAll(figures(granted, FontFace.BOLD));
        all.add(Row.of(total));
        return new Table(WIDTHS, header, all, true);
    }

    /// The last row stays with the total.
    private static Row row(int number, String name, Count proposed, Count granted, int rows) {
        List<Cell> cells = new ArrayList<>();
        cells.add(TableText.centred(Integer.toString(number)));
        cells.add(TableText.left(name));
        cells.addAll(figures(proposed, FontFace.REGULAR));
        cells.addAll(figures(granted, FontFace.REGULAR));
        return new Row(cells, number == rows);
    }

    private static List<Cell> figures(Count count, FontFace face) {
        return List.of(count.collectives(), count.households(), count.people()).stream()
                .map(number -> face == FontFace.BOLD
                        ? TableText.heading(Integer.toString(number), 1, 1)
                        : TableText.centred(Integer.toString(number)))
                .toList();
    }
}

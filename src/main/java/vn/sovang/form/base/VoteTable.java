package vn.sovang.form.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;

/// Result of the votes, one row a nomination below a row that names the award: briefly in the minutes, with every count
/// in the counting minutes.
public final class VoteTable {
    private static final List<Double> WIDTHS = List.of(11.0, 46.0, 54.0, 18.0, 18.0, 18.0);
    private static final List<Double> COUNTED_WIDTHS = List.of(11.0, 72.0, 15.0, 17.0, 14.0, 18.0, 18.0);
    /// With a column for the lower award, where somebody was for one.
    private static final List<Double> LOWER_WIDTHS = List.of(11.0, 59.0, 14.0, 16.0, 13.0, 14.0, 18.0, 20.0);

    private static final String OPEN = "......";

    private VoteTable() {}

    /// All awards in one table.
    ///
    /// @param results in the order of the paper
    public static Table of(List<Voted> results, Meeting meeting, AwardCatalogue catalogue) {
        return new Table(
                WIDTHS,
                List.of(header()),
                grouped(results, WIDTHS.size(), catalogue, row -> cells(row, meeting)),
                true);
    }

    /// One award whose name stands above the table.
    ///
    /// @param first number of the first row
    /// @param results in the order of the paper
    public static Table ofOne(int first, List<Voted> results, Meeting meeting) {
        List<Row> rows = new ArrayList<>();
        for (Voted one : results) {
            rows.add(Row.of(numbered(first + rows.size(), cells(one, meeting))));
        }
        return new Table(WIDTHS, List.of(header()), rows, true);
    }

    private static Row header() {
        return TableText.header("TT", "Tập thể, cá nhân", "Chức vụ, đơn vị", "Đồng ý/ tổng số", "Tỷ lệ", "Kết quả");
    }

    private static List<Cell> cells(Voted one, Meeting meeting) {
        Nomination nomination = one.nomination();
        return List.of(
                TableText.left(NominationCells.named(nomination)),
                TableText.left(nomination.postAndUnit()),
                TableText.centred(share(one, meeting)),
                TableText.centred(percent(one, meeting)),
                TableText.centred(result(one, meeting)));
    }

    /// A row for each award, the votes on it below; rows are numbered through.
    private static List<Row> grouped(
            List<Voted> results, int columns, AwardCatalogue catalogue, Function<Voted, List<Cell>> cells) {
        Tally tally = Tally.of(results.stream().map(Voted::nomination).toList(), catalogue);
        List<Row> rows = new ArrayList<>();
        int group = 0;
        int number = 0;
        for (String code : tally.awardCodes()) {
            group++;
            rows.add(TableText.group(AwardGroup.title(group, code, tally, catalogue), columns));
            for (Voted one : results) {
                if (one.nomination().awardCode().equals(code)) {
                    number++;
                    rows.add(Row.of(numbered(number, cells.apply(one))));
                }
            }
        }
        return rows;
    }

    private static List<Cell> numbered(int number, List<Cell> cells) {
        List<Cell> all = new ArrayList<>();
        all.add(TableText.centred(Integer.toString(number)));
        all.addAll(cells);
        return all;
    }

    /// With disagreement and other opinions beside agreement.
    ///
    /// @param results in the order of the paper
    public static Table counted(List<Voted> results, Meeting meeting, AwardCatalogue catalogue) {
        boolean lower = results.stream().map(Voted::ballot).anyMatch(ballot -> ballot != null && ballot.lower() > 0);
        List<String> headings = new ArrayList<>(List.of(
                "TT",
                "Tập thể, cá nhân; chức vụ, đơn vị",
                "Đồng ý",
                "Không đồng ý",
                "Ý kiến khác",
                "Tỷ lệ đồng ý",
                "Kết quả"));
        if (lower) {
            headings.add(5, "Mức thấp hơn");
        }
        List<Double> widths = lower ? LOWER_WIDTHS : COUNTED_WIDTHS;
        Row header = TableText.header(headings.toArray(String[]::new));
        List<Row> rows = grouped(results, widths.size(), catalogue, row -> countedCells(row, meeting, lower));
        return new Table(widths, List.of(header), rows, true);
    }

    private static List<Cell> countedCells(Voted one, Meeting meeting, boolean lower) {
        Ballot ballot = one.ballot();
        List<Cell> cells = new ArrayList<>(List.of(
                TableText.left(NominationCells.namedAndPlaced(one.nomination())),
                TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.agree())),
                TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.disagree())),
                TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.other())),
                TableText.centred(share(one, meeting) + "\n" + percent(one, meeting)),
                TableText.centred(result(one, meeting))));
        if (lower) {
            cells.add(4, TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.lower())));
        }
        return cells;
    }

    /// `"09/11"`: who agreed, of how many; what is unknown is left to write.
    public static String share(Voted one, Meeting meeting) {
        Ballot ballot = one.ballot();
        if (ballot == null) {
            return OPEN;
        }
        return Numbers.count(one.agreed()) + "/"
                + (one.open(meeting) ? OPEN : Numbers.count(ballot.denominator(meeting, one.award())));
    }

    /// `"81,82%"`: at most two decimals, with a comma; what is unknown is left to write.
    public static String percent(Voted one, Meeting meeting) {
        Ballot ballot = one.ballot();
        if (ballot == null || one.open(meeting)) {
            return OPEN;
        }
        BigDecimal ratio = one.asLowered() ? ballot.lowerRatio(meeting) : ballot.ratio(meeting, one.award());
        return ratio.toPlainString().replace('.', ',') + "%";
    }

    private static String result(Voted one, Meeting meeting) {
        Outcome outcome = one.outcome(meeting).orElse(null);
        if (outcome == null) {
            return OPEN;
        }
        String mark = outcome.ruling() == null ? "" : VoteRemarks.MARK;
        return switch (outcome.verdict()) {
            case OPEN -> OPEN;
            case PASSED -> "Đạt" + mark;
            case LOWERED -> "Đạt mức thấp hơn" + mark;
            case FAILED -> "Không đạt" + mark;
        };
    }
}

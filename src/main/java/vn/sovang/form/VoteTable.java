package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Numbers;

/// Result of the votes, one row a nomination.
final class VoteTable {
    private static final List<Double> WIDTHS = List.of(11.0, 33.0, 34.0, 33.0, 18.0, 18.0, 18.0);
    private static final String OPEN = "......";

    private VoteTable() {}

    /// @param results in the order of the paper
    static Table of(List<Voted> results, Meeting meeting, AwardCatalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        for (Voted one : results) {
            rows.add(Row.of(cells(rows.size() + 1, one, meeting, catalogue)));
        }
        Row header = TableText.header(
                "TT",
                "Tập thể, cá nhân",
                "Chức vụ, đơn vị",
                "Hình thức đề nghị",
                "Đồng ý/ tổng số",
                "Tỷ lệ",
                "Kết quả");
        return new Table(WIDTHS, List.of(header), rows, true);
    }

    private static List<Cell> cells(int number, Voted one, Meeting meeting, AwardCatalogue catalogue) {
        Nomination nomination = one.nomination();
        Ballot ballot = one.ballot();
        List<Cell> cells = new ArrayList<>();
        cells.add(TableText.centred(Integer.toString(number)));
        cells.add(TableText.left(nomination.subjectName() + (nomination.posthumous() ? " (truy tặng)" : "")));
        cells.add(TableText.left(nomination.postAndUnit()));
        cells.add(TableText.left(catalogue.nameOf(nomination.awardCode())));
        cells.add(TableText.centred(share(one, meeting)));
        cells.add(TableText.centred(percent(one, meeting)));
        cells.add(TableText.centred(ballot == null ? OPEN : one.passes(meeting) ? "Đạt" : "Không đạt"));
        return cells;
    }

    /// `"09/11"`: who agreed, of how many; what is unknown is left to write.
    static String share(Voted one, Meeting meeting) {
        Ballot ballot = one.ballot();
        return ballot == null ? OPEN : Numbers.count(ballot.agree()) + "/" + Numbers.count(ballot.denominator(meeting));
    }

    /// `"81,82%"`: at most two decimals, with a comma.
    static String percent(Voted one, Meeting meeting) {
        Ballot ballot = one.ballot();
        return ballot == null ? OPEN : ballot.ratio(meeting).toPlainString().replace('.', ',') + "%";
    }
}

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

/// Result of the votes, one row a nomination: briefly in the minutes, with every count in the counting minutes.
final class VoteTable {
    private static final List<Double> WIDTHS = List.of(11.0, 33.0, 34.0, 33.0, 18.0, 18.0, 18.0);
    private static final List<Double> COUNTED_WIDTHS = List.of(11.0, 44.0, 33.0, 14.0, 14.0, 14.0, 18.0, 17.0);
    private static final String OPEN = "......";

    private VoteTable() {}

    /// @param first number of the first row
    /// @param results in the order of the paper
    static Table of(int first, List<Voted> results, Meeting meeting, AwardCatalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        for (Voted one : results) {
            Nomination nomination = one.nomination();
            List<Cell> cells = new ArrayList<>();
            cells.add(TableText.centred(Integer.toString(first + rows.size())));
            cells.add(TableText.left(NominationCells.named(nomination)));
            cells.add(TableText.left(nomination.postAndUnit()));
            cells.add(TableText.left(catalogue.nameOf(nomination.awardCode())));
            cells.add(TableText.centred(share(one, meeting)));
            cells.add(TableText.centred(percent(one, meeting)));
            cells.add(TableText.centred(result(one, meeting)));
            rows.add(Row.of(cells));
        }
        Row header = TableText.header(
                "TT",
                "Tập thể, cá nhân",
                "Chức vụ, đơn vị",
                proposed(results, catalogue),
                "Đồng ý/ tổng số",
                "Tỷ lệ",
                "Kết quả");
        return new Table(WIDTHS, List.of(header), rows, true);
    }

    /// With disagreement and other opinions beside agreement.
    ///
    /// @param results in the order of the paper
    static Table counted(List<Voted> results, Meeting meeting, AwardCatalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        for (Voted one : results) {
            Nomination nomination = one.nomination();
            Ballot ballot = one.ballot();
            String place = nomination.postAndUnit();
            List<Cell> cells = new ArrayList<>();
            cells.add(TableText.centred(Integer.toString(rows.size() + 1)));
            cells.add(TableText.left(NominationCells.named(nomination) + (place.isEmpty() ? "" : "\n" + place)));
            cells.add(TableText.left(catalogue.nameOf(nomination.awardCode())));
            cells.add(TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.agree())));
            cells.add(TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.disagree())));
            cells.add(TableText.centred(ballot == null ? OPEN : Numbers.count(ballot.other())));
            cells.add(TableText.centred(share(one, meeting) + "\n" + percent(one, meeting)));
            cells.add(TableText.centred(result(one, meeting)));
            rows.add(Row.of(cells));
        }
        Row header = TableText.header(
                "TT",
                "Tập thể, cá nhân; chức vụ, đơn vị",
                proposed(results, catalogue),
                "Đồng ý",
                "Không đồng ý",
                "Ý kiến khác",
                "Tỷ lệ đồng ý",
                "Kết quả");
        return new Table(COUNTED_WIDTHS, List.of(header), rows, true);
    }

    private static String proposed(List<Voted> results, AwardCatalogue catalogue) {
        return MovementPhrase.asksTitles(results.stream().map(Voted::nomination).toList(), catalogue)
                ? "Danh hiệu, hình thức đề nghị"
                : "Hình thức đề nghị";
    }

    /// `"09/11"`: who agreed, of how many; what is unknown is left to write.
    static String share(Voted one, Meeting meeting) {
        Ballot ballot = one.ballot();
        if (ballot == null) {
            return OPEN;
        }
        return Numbers.count(ballot.agree()) + "/"
                + (one.open(meeting) ? OPEN : Numbers.count(ballot.denominator(meeting)));
    }

    /// `"81,82%"`: at most two decimals, with a comma; what is unknown is left to write.
    static String percent(Voted one, Meeting meeting) {
        Ballot ballot = one.ballot();
        return ballot == null || one.open(meeting)
                ? OPEN
                : ballot.ratio(meeting).toPlainString().replace('.', ',') + "%";
    }

    private static String result(Voted one, Meeting meeting) {
        if (one.open(meeting)) {
            return OPEN;
        }
        return one.passes(meeting) ? "Đạt" : "Không đạt";
    }
}

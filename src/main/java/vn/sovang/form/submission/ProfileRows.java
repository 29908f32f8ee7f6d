package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Brief;
import vn.sovang.form.base.NominationCells;
import vn.sovang.form.base.PastAwardLines;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.form.base.VoteTable;
import vn.sovang.form.base.Voted;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Row;
import vn.sovang.rule.AwardCatalogue;

/// Columns and rows of a profile list.
final class ProfileRows {
    static final List<Double> WIDTHS = List.of(10.0, 32.0, 11.5, 11.5, 13.0, 33.0, 36.0, 43.0, 34.0, 16.0, 12.0);
    /// Name, birth and ethnicity: what a collective fills with its name alone.
    private static final int NAME_COLUMNS = 4;

    private static final String OPEN = "......";

    private final AwardCatalogue catalogue;
    private final @Nullable Meeting meeting;

    ProfileRows(AwardCatalogue catalogue, @Nullable Meeting meeting) {
        this.catalogue = catalogue;
        this.meeting = meeting;
    }

    static List<Row> header() {
        return List.of(
                Row.of(List.of(
                        TableText.heading("TT", 1, 2),
                        TableText.heading("Họ và tên", 1, 2),
                        TableText.heading("Năm sinh", 2, 1),
                        TableText.heading("Dân tộc", 1, 2),
                        TableText.heading("Chức vụ, đơn vị", 1, 2),
                        TableText.heading("Tóm tắt thành tích", 1, 2),
                        TableText.heading("Hình thức đã khen (số, ngày quyết định)", 1, 2),
                        TableText.heading("Hình thức đề nghị", 1, 2),
                        TableText.heading("Số phiếu, tỷ lệ", 1, 2),
                        TableText.heading("Ghi chú", 1, 2))),
                TableText.header("Nam", "Nữ"));
    }

    /// The members of one group, numbered from one.
    List<Row> of(List<ProfileEntry> entries) {
        List<Row> rows = new ArrayList<>();
        for (ProfileEntry entry : entries) {
            rows.add(row(rows.size() + 1, entry));
        }
        return rows;
    }

    private Row row(int number, ProfileEntry entry) {
        Nomination one = entry.nomination();
        List<Cell> cells = new ArrayList<>();
        cells.add(TableText.centred(Integer.toString(number)));
        if (one.kind().isPerson()) {
            cells.add(TableText.left(NominationCells.named(one)));
            cells.addAll(NominationCells.birth(one));
            cells.add(TableText.centred(one.ethnicity()));
        } else {
            cells.add(TableText.left(NominationCells.named(one), NAME_COLUMNS));
        }
        cells.add(TableText.left(one.postAndUnit()));
        cells.add(TableText.left(Prose.orDots(Brief.of(one, entry.report()))));
        cells.add(TableText.left(past(entry)));
        cells.add(TableText.left(catalogue.nameOf(one.awardCode())));
        cells.add(TableText.centred(votes(entry)));
        cells.add(TableText.left(one.note()));
        return Row.of(cells);
    }

    private static String past(ProfileEntry entry) {
        if (entry.report().pastAwards().isEmpty()) {
            return entry.report().lacksResults() ? OPEN : "Chưa";
        }
        return entry.report().pastAwards().stream().map(PastAwardLines::of).collect(Collectors.joining("\n"));
    }

    private String votes(ProfileEntry entry) {
        if (meeting == null || entry.ballot() == null) {
            return OPEN;
        }
        Voted voted = new Voted(entry.nomination(), entry.ballot(), List.of());
        return VoteTable.share(voted, meeting) + "\n" + VoteTable.percent(voted, meeting);
    }
}

package vn.sovang.ui.meeting;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;

/// The ballots' table as it is typed: a cell in focus, digits that go into it, Enter that goes down.
///
/// The first digit in a cell replaces its count, the next ones follow it; a count has at most four digits.
final class BallotsModel {
    private static final int LARGEST = 9_999;

    private final ObservableList<BallotRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<BallotColumn> column = new ReadOnlyObjectWrapper<>(BallotColumn.AGREE);
    private final ReadOnlyIntegerWrapper faults = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper passed = new ReadOnlyIntegerWrapper();
    private boolean typing;

    /// Shows the ballots of a meeting, the cell "đồng ý" of the first one in focus.
    void show(List<BallotRow> shown) {
        rows.setAll(shown);
        focus(0, BallotColumn.AGREE);
        count();
    }

    ObservableList<BallotRow> rows() {
        return rows;
    }

    /// Index of the line in focus.
    ReadOnlyIntegerProperty rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// The column in focus.
    ReadOnlyObjectProperty<BallotColumn> columnProperty() {
        return column.getReadOnlyProperty();
    }

    /// How many lines do not add up; nothing can be saved until it is 0.
    ReadOnlyIntegerProperty faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// How many reach the threshold.
    ReadOnlyIntegerProperty passedProperty() {
        return passed.getReadOnlyProperty();
    }

    /// Puts a cell in focus; what was typed before stands.
    void focus(int line, BallotColumn at) {
        typing = false;
        row.set(Math.clamp(line, 0, Math.max(0, rows.size() - 1)));
        column.set(at);
    }

    /// Goes some lines down (or up) and columns right (or left), stopping at the edges.
    void move(int down, int right) {
        BallotColumn[] all = BallotColumn.values();
        focus(row.get() + down, all[Math.clamp(column.get().ordinal() + (long) right, 0, all.length - 1)]);
    }

    /// To the next cell as it is read: along the line, then to the start of the next.
    void next() {
        BallotColumn[] all = BallotColumn.values();
        if (column.get().ordinal() + 1 < all.length) {
            move(0, 1);
        } else if (row.get() + 1 < rows.size()) {
            focus(row.get() + 1, all[0]);
        }
    }

    /// Types a digit into the cell in focus.
    void type(int digit, Meeting meeting) {
        if (rows.isEmpty()) {
            return;
        }
        int before = typing ? column.get().of(rows.get(row.get()).ballot()) : 0;
        int count = before * 10 + digit;
        if (count <= LARGEST) {
            put(count, meeting);
        }
        typing = true;
    }

    /// Takes the last digit back.
    void erase(Meeting meeting) {
        if (!rows.isEmpty()) {
            put(column.get().of(rows.get(row.get()).ballot()) / 10, meeting);
            typing = true;
        }
    }

    /// Everybody who may vote agrees, in every line: members who sit out their own case stay out.
    void agreeAll(Meeting meeting) {
        for (int i = 0; i < rows.size(); i++) {
            BallotRow line = rows.get(i);
            Ballot before = line.ballot();
            int voters = Math.max(0, meeting.present() - before.excluded());
            Ballot all = new Ballot(
                    before.meetingId(),
                    before.nominationId(),
                    voters,
                    voters,
                    voters,
                    voters,
                    0,
                    0,
                    before.excluded(),
                    before.note());
            rows.set(i, line.with(all, meeting));
        }
        typing = false;
        count();
    }

    /// Counts ratios and verdicts anew after the meeting's figures changed.
    void reckon(Meeting meeting) {
        for (int i = 0; i < rows.size(); i++) {
            BallotRow fresh = rows.get(i).with(rows.get(i).ballot(), meeting);
            if (!fresh.equals(rows.get(i))) {
                rows.set(i, fresh);
            }
        }
        count();
    }

    /// The ballots as they stand.
    List<Ballot> ballots() {
        return rows.stream().map(BallotRow::ballot).toList();
    }

    /// The ballots to store: lines of which nothing was counted are no vote against anybody.
    List<Ballot> counted() {
        return rows.stream().filter(BallotRow::isCounted).map(BallotRow::ballot).toList();
    }

    private void put(int count, Meeting meeting) {
        BallotRow line = rows.get(row.get());
        rows.set(row.get(), line.with(column.get().with(line.ballot(), count), meeting));
        count();
    }

    private void count() {
        faults.set((int) rows.stream().filter(line -> !line.fault().isEmpty()).count());
        passed.set((int) rows.stream()
                .filter(line -> line.tone() == vn.sovang.ui.control.Tone.GOOD)
                .count());
    }
}

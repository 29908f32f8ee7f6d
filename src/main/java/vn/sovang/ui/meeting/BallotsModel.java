package vn.sovang.ui.meeting;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.ui.control.table.Typing;

/// The ballots' table as it is typed: a cell in focus, digits that go into it, Enter that goes down, one key that says
/// that all agree.
///
/// The first digit in a cell replaces its count, the next ones follow it; a count has at most four digits.
final class BallotsModel {
    private static final int LARGEST = 9_999;

    private final ObservableList<BallotRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<BallotColumn> column = new ReadOnlyObjectWrapper<>(BallotColumn.AGREE);
    private final ReadOnlyObjectWrapper<List<BallotColumn>> columns =
            new ReadOnlyObjectWrapper<>(List.of(BallotColumn.values()));
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(new Tally(0, 0, 0, 0, 0));
    private final Typing words = new Typing();
    private boolean typing;
    private boolean unsaved;

    /// How many lines stand how.
    record Tally(int passed, int lowered, int failed, int open, int faults) {}

    /// Shows the ballots of a meeting, the cell "đồng ý" of the first one in focus.
    void show(List<BallotRow> shown, @Nullable Meeting meeting) {
        words.turnTo(new Object(), () -> {
            // Two meetings not stored yet have like lines, but other voters.
            rows.clear();
            rows.setAll(shown);
            unsaved = false;
            if (meeting != null) {
                choose(meeting);
            }
            focus(0, BallotColumn.AGREE);
            count();
        });
    }

    /// The columns that the meeting's ways of voting need.
    private void choose(Meeting meeting) {
        boolean papers =
                rows.stream().anyMatch(line -> meeting.terms(line.awardCode()).method() == VoteMethod.SECRET_BALLOT);
        boolean lower = meeting.rules().downgrade()
                || rows.stream().anyMatch(line -> line.ballot().lower() > 0);
        List<BallotColumn> needed = BallotColumn.shown(papers, lower);
        if (!needed.equals(columns.get())) {
            columns.set(needed);
            if (!needed.contains(column.get())) {
                column.set(BallotColumn.AGREE);
            }
        }
    }

    ObservableList<BallotRow> rows() {
        return rows;
    }

    /// What is being typed about the line in focus beside the table.
    Typing words() {
        return words;
    }

    /// Index of the line in focus.
    ReadOnlyIntegerProperty rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// The line in focus, null while there is none.
    @Nullable
    BallotRow current() {
        return row.get() < rows.size() ? rows.get(row.get()) : null;
    }

    /// The column in focus.
    ReadOnlyObjectProperty<BallotColumn> columnProperty() {
        return column.getReadOnlyProperty();
    }

    /// The columns that can be typed into.
    ReadOnlyObjectProperty<List<BallotColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /// How the lines stand; nothing can be saved while one has a fault.
    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// Whether something was typed since the ballots were shown or stored.
    boolean isUnsaved() {
        return unsaved;
    }

    /// What is on the screen has been stored.
    void stored() {
        unsaved = false;
    }

    /// Puts a cell in focus; what was typed before stands.
    void focus(int line, BallotColumn at) {
        typing = false;
        int next = Math.clamp(line, 0, Math.max(0, rows.size() - 1));
        if (next != row.get()) {
            words.turnTo(next, () -> row.set(next));
        }
        column.set(columns.get().contains(at) ? at : BallotColumn.AGREE);
    }

    /// Goes some lines down (or up) and columns right (or left), stopping at the edges.
    void move(int down, int right) {
        List<BallotColumn> all = columns.get();
        int at = Math.clamp(all.indexOf(column.get()) + (long) right, 0, all.size() - 1);
        focus(row.get() + down, all.get(at));
    }

    /// To the next cell as it is read: along the line, then to the start of the next.
    void next() {
        List<BallotColumn> all = columns.get();
        if (all.indexOf(column.get()) + 1 < all.size()) {
            move(0, 1);
        } else if (row.get() + 1 < rows.size()) {
            focus(row.get() + 1, all.getFirst());
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

    /// Everybody who may vote agrees, in the line in focus, and down to the next.
    void agree(Meeting meeting) {
        BallotRow line = current();
        if (line != null) {
            change(meeting, ballot -> CountedBallot.unanimous(ballot, line.awardCode(), meeting));
            move(1, 0);
        }
    }

    /// Everybody who may vote agrees, in every line of which nothing was counted yet.
    void agreeRest(Meeting meeting) {
        agree(meeting, true);
    }

    /// Everybody who may vote agrees, in every line: members who sit out their own case stay out.
    void agreeAll(Meeting meeting) {
        agree(meeting, false);
    }

    private void agree(Meeting meeting, boolean rest) {
        for (int i = 0; i < rows.size(); i++) {
            BallotRow line = rows.get(i);
            if (!rest || !line.isCounted()) {
                rows.set(i, line.with(CountedBallot.unanimous(line.ballot(), line.awardCode(), meeting), meeting));
            }
        }
        unsaved = true;
        typing = false;
        count();
    }

    /// The members whose own case the line in focus probably is sit out.
    void sitOut(Meeting meeting) {
        BallotRow line = current();
        if (line != null && !line.of().own().isEmpty()) {
            change(meeting, ballot -> CountedBallot.sittingOut(ballot, line.of().own(), line.awardCode(), meeting));
        }
    }

    /// Puts another ballot into the line in focus.
    void change(Meeting meeting, UnaryOperator<Ballot> with) {
        BallotRow line = current();
        if (line != null) {
            Ballot now = with.apply(line.ballot());
            if (!now.equals(line.ballot())) {
                rows.set(row.get(), line.with(now, meeting));
                unsaved = true;
                typing = false;
                count();
            }
        }
    }

    /// Counts ratios and verdicts anew after the meeting's figures changed.
    void reckon(Meeting meeting) {
        for (int i = 0; i < rows.size(); i++) {
            BallotRow fresh = rows.get(i).with(rows.get(i).ballot(), meeting);
            if (!fresh.equals(rows.get(i))) {
                rows.set(i, fresh);
            }
        }
        choose(meeting);
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

    /// As [#counted()], without the lines that do not add up.
    List<Ballot> sound() {
        return rows.stream()
                .filter(line -> line.isCounted() && line.fault().isEmpty())
                .map(BallotRow::ballot)
                .toList();
    }

    private void put(int count, Meeting meeting) {
        BallotRow line = rows.get(row.get());
        Ballot now = CountedBallot.typed(line.ballot(), column.get(), count, line.awardCode(), meeting);
        if (now.lower() > 0 && now.lowerAward().isEmpty() && !line.of().lowers().isEmpty()) {
            now = now.with(now.note(), line.of().lowers().getFirst().code(), now.ruling());
        }
        rows.set(row.get(), line.with(now, meeting));
        unsaved = true;
        count();
    }

    private void count() {
        int passed = 0;
        int lowered = 0;
        int failed = 0;
        int open = 0;
        int faults = 0;
        for (BallotRow line : rows) {
            switch (line.state()) {
                case PASSED -> passed++;
                case LOWERED -> lowered++;
                case FAILED -> failed++;
                case OPEN -> open++;
                case FAULT -> faults++;
            }
        }
        tally.set(new Tally(passed, lowered, failed, open, faults));
    }
}

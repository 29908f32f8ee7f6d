package vn.sovang.ui.registry.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.MaskedEntry;

/// Nhật ký, the latest first. An ID number shows its last digits only.
final class JournalView extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    JournalView() {
        getStyleClass().add("history-tab");
    }

    void show(List<JournalLine> lines) {
        getChildren().clear();
        if (lines.isEmpty()) {
            getChildren()
                    .add(new EmptyState(
                            Feather.CLOCK, HistoryText.text("journal.empty"), HistoryText.text("journal.emptyHint")));
        }
        for (int i = 0; i < lines.size(); i++) {
            getChildren().add(entry(i, lines.get(i)));
        }
    }

    private static VBox entry(int index, JournalLine line) {
        String who = line.who().isEmpty() ? HistoryText.text("journal.nobody") : line.who();
        VBox entry = new VBox(
                1,
                GrantsView.wrapped(
                        line.undone() ? HistoryText.text("journal.undone", line.what()) : line.what(),
                        line.undone() ? "muted" : "strong"),
                GrantsView.wrapped(HistoryText.text("journal.when", WHEN.format(line.at()), who), "small-text"));
        StringBuilder spoken = new StringBuilder(line.what());
        for (JournalLine.Change change : line.changes()) {
            String words = words(change);
            entry.getChildren().add(GrantsView.wrapped(words, "reason-text"));
            spoken.append(", ").append(words);
        }
        entry.setId("journal-" + index);
        entry.setAccessibleRole(AccessibleRole.LIST_ITEM);
        entry.setAccessibleText(spoken.toString());
        entry.setFocusTraversable(true);
        entry.getStyleClass().addAll("record-card", "journal-entry");
        return entry;
    }

    /// "Ngày sinh: 1979 → 7/9/1979".
    static String words(JournalLine.Change change) {
        String before = shown(change, change.before());
        String after = shown(change, change.after());
        if (before.isEmpty()) {
            return HistoryText.text("journal.set", change.field(), after);
        }
        return after.isEmpty()
                ? HistoryText.text("journal.cleared", change.field(), before)
                : HistoryText.text("journal.changed", change.field(), before, after);
    }

    private static String shown(JournalLine.Change change, String value) {
        return change.secret() ? MaskedEntry.masked(value) : value;
    }
}

package vn.sovang.ui.registry.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.usecase.work.AuditLine;
import vn.sovang.usecase.work.FieldChange;

/// Nhật ký, the latest first.
final class JournalView extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    JournalView() {
        getStyleClass().add("history-tab");
    }

    void show(List<AuditLine> lines) {
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

    private static VBox entry(int index, AuditLine line) {
        String what = line.undone() ? HistoryText.text("journal.undone", line.action()) : line.action();
        String who = line.actor().isEmpty() ? HistoryText.text("journal.nobody") : line.actor();
        String when = HistoryText.text("journal.when", WHEN.format(line.at().atZone(ZoneId.systemDefault())), who);
        List<String> fields = line.fields().stream().map(JournalView::words).toList();
        VBox entry = new VBox(
                1,
                EntriesView.wrapped(what, line.undone() ? "muted" : "strong"),
                EntriesView.wrapped(when, "small-text"));
        if (fields.isEmpty() && !line.about().isEmpty()) {
            entry.getChildren().add(EntriesView.wrapped(line.about(), "reason-text"));
        }
        fields.forEach(words -> entry.getChildren().add(EntriesView.wrapped(words, "reason-text")));
        entry.setId("journal-" + index);
        entry.setAccessibleRole(AccessibleRole.LIST_ITEM);
        entry.setAccessibleText(what + ", " + when + ", " + String.join(", ", fields));
        entry.setFocusTraversable(true);
        entry.getStyleClass().addAll("record-card", "journal-entry");
        return entry;
    }

    /// "Ngày sinh: 1979 → 7/9/1979".
    static String words(FieldChange change) {
        if (change.before().isEmpty()) {
            return HistoryText.text("journal.set", change.label(), change.after());
        }
        return change.after().isEmpty()
                ? HistoryText.text("journal.cleared", change.label(), change.before())
                : HistoryText.text("journal.changed", change.label(), change.before(), change.after());
    }
}

package vn.sovang.ui.movement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.ui.control.table.Typing;

/// The calendar of a movement and the term in hand as it is typed.
final class TermsModel {
    final ObjectProperty<@Nullable TermKind> kind = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final RuleDraft rule = new RuleDraft();
    /// What is wrong with the rule's fields; empty when nothing is.
    final StringProperty ruleError = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<List<TermRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable MovementTerm> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TermDays> days = new ReadOnlyObjectWrapper<>(TermDays.NONE);
    private Runnable onEdit = () -> {};
    private long movementId;
    final Typing typing = new Typing();
    private boolean loading;

    TermsModel() {
        kind.subscribe((before, now) -> edited());
        List.of(name, to, note).forEach(value -> value.subscribe((before, now) -> edited()));
        rule.all().forEach(value -> value.addListener((observed, before, now) -> edited()));
    }

    ReadOnlyObjectProperty<List<TermRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The term in hand as it is stored; one with id 0 is new, null is none.
    ReadOnlyObjectProperty<@Nullable MovementTerm> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// When the term in hand falls due.
    ReadOnlyObjectProperty<TermDays> daysProperty() {
        return days.getReadOnlyProperty();
    }

    void onEdit(Runnable action) {
        onEdit = action;
    }

    /// Shows what was read; the term in hand stays in hand.
    void load(long ofMovement, List<TermRow> read) {
        boolean other = ofMovement != movementId;
        movementId = ofMovement;
        rows.set(read);
        MovementTerm before = current.get();
        if (other || before == null) {
            take(read.isEmpty() ? null : read.getFirst().term());
        } else if (before.id() != 0) {
            MovementTerm now = read.stream()
                    .map(TermRow::term)
                    .filter(term -> term.id() == before.id())
                    .findFirst()
                    .orElse(null);
            if (!before.equals(now)) {
                take(now);
            }
        }
    }

    void clear() {
        movementId = 0;
        rows.set(List.of());
        take(null);
    }

    /// Takes a term in hand.
    void take(@Nullable MovementTerm term) {
        typing.turnTo(term == null ? null : term.id() == 0 ? new Object() : term.id(), () -> turn(term));
    }

    private void turn(@Nullable MovementTerm term) {
        loading = true;
        try {
            current.set(term);
            days.set(TermDays.NONE);
            kind.set(term == null ? null : term.kind());
            name.set(term == null ? "" : term.name());
            to.set(term == null ? "" : term.to());
            note.set(term == null ? "" : term.note());
            rule.show(term == null ? DueRule.OPEN : term.rule());
            ruleError.set("");
        } finally {
            loading = false;
        }
    }

    void startNew() {
        take(new MovementTerm(0, movementId, TermKind.QUICK_REPORT, "", DueRule.OPEN, "", ""));
    }

    void showDays(TermDays shown) {
        days.set(shown);
    }

    /// What is typed, when it says something and differs from what is stored. A rule that cannot be read leaves the
    /// stored one, and so does none.
    Optional<MovementTerm> edited(MovementTerm stored) {
        DueRule due = stored.rule();
        try {
            DueRule read = rule.read();
            due = read.isOpen() ? due : read;
            ruleError.set("");
        } catch (Refusal refusal) {
            ruleError.set(refusal.sentence());
        }
        TermKind chosen = kind.get();
        TermKind typedKind = chosen == null ? stored.kind() : chosen;
        MovementTerm typed =
                new MovementTerm(stored.id(), stored.movementId(), typedKind, name.get(), due, to.get(), note.get());
        return !typed.name().isEmpty() && !typed.equals(stored) ? Optional.of(typed) : Optional.empty();
    }

    /// What was typed is stored now.
    void saved(MovementTerm before, MovementTerm term) {
        MovementTerm now = current.get();
        if (now != null && (before.id() == 0 ? now == before : now.id() == term.id())) {
            typing.sameAs(term.id());
            current.set(term);
        }
    }

    private void edited() {
        if (!loading && current.get() != null) {
            onEdit.run();
        }
    }
}

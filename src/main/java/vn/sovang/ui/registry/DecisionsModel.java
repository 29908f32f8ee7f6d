package vn.sovang.ui.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.Typing;

/// The decisions listed, the one in hand with those it honoured, and what the fields say. Knows no toolkit and no
/// store.
public final class DecisionsModel {
    private static final Wording TEXT = Messages.of("registry.history");

    final DecisionDraft draft = new DecisionDraft();
    private final ReadOnlyObjectWrapper<List<DecisionLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<GrantedLine>> granted = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Decision> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Object> shown = new ReadOnlyObjectWrapper<>(new Object());
    private final ReadOnlyStringWrapper numberError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private Consumer<Decision> onEdited = decision -> {};
    final Typing typing = new Typing();
    private boolean showing;

    /// A model without decisions.
    public DecisionsModel() {
        draft.fields().forEach(field -> field.addListener((changed, before, now) -> check()));
    }

    void list(List<DecisionLine> answer) {
        lines.set(List.copyOf(answer));
        subtitle.set(TEXT.text("decisions.subtitle", answer.size()));
    }

    /// Takes a decision in hand, with those it honoured.
    void show(Decision decision, List<GrantedLine> honoured) {
        typing.turnTo(decision.id() == 0 ? new Object() : decision.id(), () -> turn(decision, honoured));
    }

    private void turn(Decision decision, List<GrantedLine> honoured) {
        showing = true;
        current.set(decision);
        draft.show(decision);
        granted.set(List.copyOf(honoured));
        numberError.set("");
        showing = false;
        shown.set(new Object());
    }

    /// Begins a decision that is stored once it has a number.
    void startNew() {
        show(new Decision(0, "", null, "", ""), List.of());
    }

    /// Has none in hand: the one that was is in the bin.
    void showNone() {
        typing.turnTo(null, () -> current.set(null));
        granted.set(List.of());
    }

    /// Learns what the store made of a decision: a new one has an id now.
    ///
    /// @param base the decision in hand when it was sent to the store
    void stored(Decision base, Decision decision) {
        Decision now = current.get();
        if (now != null && (base.id() == 0 ? now == base : now.id() == decision.id())) {
            typing.sameAs(decision.id());
            current.set(decision);
        }
    }

    /// The decision as edited, when it may be stored and differs from what is stored.
    Optional<Decision> edited() {
        Decision base = current.get();
        if (base == null || draft.number.get().isBlank()) {
            return Optional.empty();
        }
        Decision now = draft.over(base);
        return now.equals(base) ? Optional.empty() : Optional.of(now);
    }

    void onEdited(Consumer<Decision> action) {
        onEdited = action;
    }

    ReadOnlyObjectProperty<List<DecisionLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<GrantedLine>> grantedProperty() {
        return granted.getReadOnlyProperty();
    }

    /// Changes each time another record fills the fields.
    ReadOnlyObjectProperty<Object> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The decision in hand as stored; id 0 while new, null while there is none.
    ReadOnlyObjectProperty<@Nullable Decision> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyStringProperty numberErrorProperty() {
        return numberError.getReadOnlyProperty();
    }

    /// How many decisions are listed, in words.
    ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    private void check() {
        Decision base = current.get();
        if (showing || base == null) {
            return;
        }
        boolean numberless = draft.number.get().isBlank();
        numberError.set(numberless && (base.id() != 0 || isTyped(base)) ? TEXT.text("decision.numberMissing") : "");
        edited().ifPresent(onEdited);
    }

    private boolean isTyped(Decision base) {
        return !draft.over(base).equals(base);
    }
}

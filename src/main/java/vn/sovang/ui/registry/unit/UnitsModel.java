package vn.sovang.ui.registry.unit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.Typing;

/// The units, the one in hand, and what its fields say. Knows no toolkit and no store.
public final class UnitsModel {
    private static final Wording TEXT = Messages.of("registry");

    final UnitDraft draft = new UnitDraft();
    private final ReadOnlyObjectWrapper<UnitsContent> content = new ReadOnlyObjectWrapper<>(UnitsContent.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Unit> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Object> shown = new ReadOnlyObjectWrapper<>(new Object());
    private final BooleanProperty ended = new SimpleBooleanProperty();
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty parentError = new SimpleStringProperty("");
    private final StringProperty endError = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    final Typing typing = new Typing();
    private boolean showing;

    /// Called with the unit as edited whenever a field changes it to something that may be stored.
    private Consumer<Unit> onEdited = unit -> {};

    /// A model without units.
    public UnitsModel() {
        // A change listener: an invalidation is told once only until somebody reads the field.
        draft.fields().forEach(field -> field.addListener((changed, before, now) -> check()));
    }

    /// Shows what the store holds; the unit in hand stays in hand with what is typed in its fields.
    void load(UnitsContent read) {
        content.set(read);
        int collectives = read.units().size() - read.households();
        long over = read.rows().stream().filter(UnitRow::closed).count();
        subtitle.set(
                over == 0
                        ? UnitText.text("units.subtitle", collectives, read.households())
                        : UnitText.text("units.subtitleEnded", collectives, read.households(), over));
    }

    /// Shows the unit in hand as it was read last, whatever its fields say: after a step was undone.
    void showAgain() {
        Unit now = current.get();
        if (now == null || now.id() == 0) {
            return;
        }
        Unit read = content.get().units().get(now.id());
        if (read == null) {
            typing.turnTo(null, () -> current.set(null));
        } else if (!read.equals(now)) {
            show(read);
        }
    }

    /// Takes a unit in hand.
    public void select(long id) {
        Unit unit = content.get().units().get(id);
        Unit before = current.get();
        if (unit == null || (before != null && before.id() == id)) {
            return;
        }
        show(unit);
    }

    /// Begins a unit that is stored once it has a name.
    ///
    /// @param above the unit above it, null at the top
    void startNew(@Nullable Unit above) {
        show(Unit.named("", UnitKind.ADMINISTRATION, above == null ? null : above.id(), above == null));
    }

    /// Learns what the store made of a unit: a new one has its id now.
    ///
    /// @param base the unit in hand when it was sent to the store
    public void stored(Unit base, Unit unit) {
        Unit now = current.get();
        if (now != null && (base.id() == 0 ? now == base : now.id() == unit.id())) {
            typing.sameAs(unit.id());
            current.set(unit);
        }
    }

    /// The unit as edited, when it may be stored and differs from what is stored.
    public Optional<Unit> edited() {
        Unit base = current.get();
        if (base == null
                || draft.name.get().isBlank()
                || !parentError.get().isEmpty()
                || !endError.get().isEmpty()) {
            return Optional.empty();
        }
        Unit now = draft.over(base);
        return now.equals(base) ? Optional.empty() : Optional.of(now);
    }

    /// Units that answer what is typed into a picker, those that exist before those that have ended.
    public List<Unit> find(String query, int limit) {
        return find(query, limit, row -> true);
    }

    /// As [#find(String, int)], only those that have not ended.
    List<Unit> findLiving(String query, int limit) {
        return find(query, limit, row -> !row.closed());
    }

    private List<Unit> find(String query, int limit, Predicate<UnitRow> wanted) {
        UnitsContent read = content.get();
        return read.rows().stream()
                .filter(row -> wanted.test(row) && Fold.matches(row.folded(), query))
                .sorted(Comparator.comparing(UnitRow::closed))
                .limit(limit)
                .map(row -> read.units().get(row.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    void onEdited(Consumer<Unit> action) {
        onEdited = action;
    }

    ReadOnlyObjectProperty<UnitsContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    UnitsContent content() {
        return content.get();
    }

    /// Whether units that have ended are listed too.
    BooleanProperty endedProperty() {
        return ended;
    }

    /// The unit in hand as stored; id 0 while it is new, null while there is none.
    public ReadOnlyObjectProperty<@Nullable Unit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Changes each time another record fills the fields.
    ReadOnlyObjectProperty<Object> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty nameErrorProperty() {
        return nameError;
    }

    StringProperty parentErrorProperty() {
        return parentError;
    }

    StringProperty endErrorProperty() {
        return endError;
    }

    /// How many units there are, in words.
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    private void show(Unit unit) {
        typing.turnTo(unit.id() == 0 ? new Object() : unit.id(), () -> turn(unit));
    }

    private void turn(Unit unit) {
        showing = true;
        current.set(unit);
        Long parentId = unit.parentId();
        draft.show(unit, parentId == null ? null : content.get().units().get(parentId));
        nameError.set("");
        parentError.set("");
        endError.set("");
        showing = false;
        shown.set(new Object());
    }

    private void check() {
        Unit base = current.get();
        if (showing || base == null) {
            return;
        }
        boolean nameless = draft.name.get().isBlank();
        nameError.set(nameless && base.id() != 0 ? TEXT.text("unit.nameMissing") : "");
        parentError.set(makesCycle(base.id()) ? TEXT.text("unit.parentCycle") : "");
        endError.set(draft.endsTooEarly() ? UnitText.text("unit.toBeforeFrom") : "");
        edited().ifPresent(onEdited);
    }

    private boolean makesCycle(long id) {
        Set<Long> seen = new HashSet<>();
        Unit step = draft.parent.get();
        while (step != null && seen.add(step.id())) {
            if (id != 0 && step.id() == id) {
                return true;
            }
            Long parentId = step.parentId();
            step = parentId == null ? null : content.get().units().get(parentId);
        }
        return false;
    }
}

package vn.sovang.ui.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The units, the one in hand, and what its fields say. Knows no toolkit and no store.
public final class UnitsModel {
    private static final Wording TEXT = Messages.of("registry");

    final UnitDraft draft = new UnitDraft();
    private final ObjectProperty<List<UnitRow>> rows = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Unit> current = new ReadOnlyObjectWrapper<>();
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty parentError = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private Map<Long, Unit> units = Map.of();
    private boolean showing;

    /// Called with the unit as edited whenever a field changes it to something that may be stored.
    private java.util.function.Consumer<Unit> onEdited = unit -> {};

    /// A model without units.
    public UnitsModel() {
        // A change listener: an invalidation is told once only until somebody reads the field.
        draft.fields().forEach(field -> field.addListener((changed, before, now) -> check()));
    }

    /// Shows what the store holds; the unit in hand stays in hand with what is typed in its fields.
    public void load(List<Unit> all) {
        units = all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        rows.set(UnitRow.tree(all));
        long households =
                all.stream().filter(unit -> unit.kind() == UnitKind.HOUSEHOLD).count();
        subtitle.set(TEXT.text("units.subtitle", all.size() - households, households));
    }

    /// Takes a unit in hand.
    public void select(long id) {
        Unit unit = units.get(id);
        Unit before = current.get();
        if (unit == null || (before != null && before.id() == id)) {
            return;
        }
        show(unit);
    }

    /// Begins a unit that is stored once it has a name.
    public void startNew() {
        show(Unit.named("", UnitKind.ADMINISTRATION, null, true));
    }

    /// Learns what the store made of a unit: a new one has its id now.
    ///
    /// @param base the unit in hand when it was sent to the store
    public void stored(Unit base, Unit unit) {
        Unit now = current.get();
        if (now != null && (base.id() == 0 ? now == base : now.id() == unit.id())) {
            current.set(unit);
        }
    }

    /// The unit as edited, when it may be stored and differs from what is stored.
    public Optional<Unit> edited() {
        Unit base = current.get();
        if (base == null || draft.name.get().isBlank() || !parentError.get().isEmpty()) {
            return Optional.empty();
        }
        Unit now = draft.over(base);
        return now.equals(base) ? Optional.empty() : Optional.of(now);
    }

    /// Units that answer what is typed into the picker of the unit above.
    public List<Unit> find(String query, int limit) {
        return units.values().stream()
                .filter(unit -> Fold.matches(Fold.of(unit.name() + " " + unit.shortName() + " " + unit.code()), query))
                .sorted(java.util.Comparator.comparing(unit -> vn.sovang.text.SortKey.of(unit.shortName())))
                .limit(limit)
                .toList();
    }

    void onEdited(java.util.function.Consumer<Unit> action) {
        onEdited = action;
    }

    ObjectProperty<List<UnitRow>> rowsProperty() {
        return rows;
    }

    /// The unit in hand as stored; id 0 while it is new, null while there is none.
    public ReadOnlyObjectProperty<@Nullable Unit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    StringProperty nameErrorProperty() {
        return nameError;
    }

    StringProperty parentErrorProperty() {
        return parentError;
    }

    /// How many units there are, in words.
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    private void show(Unit unit) {
        showing = true;
        current.set(unit);
        Long parentId = unit.parentId();
        draft.show(unit, parentId == null ? null : units.get(parentId));
        nameError.set("");
        parentError.set("");
        showing = false;
    }

    private void check() {
        Unit base = current.get();
        if (showing || base == null) {
            return;
        }
        boolean nameless = draft.name.get().isBlank();
        nameError.set(nameless && base.id() != 0 ? TEXT.text("unit.nameMissing") : "");
        parentError.set(makesCycle(base.id()) ? TEXT.text("unit.parentCycle") : "");
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
            step = parentId == null ? null : units.get(parentId);
        }
        return false;
    }
}

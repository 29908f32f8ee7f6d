package vn.sovang.ui.registry.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.usecase.registry.Reorganisation;

/// What a resolution is about to do with the unit in hand, while it is being typed: what is still missing, and the
/// change
/// once nothing is. Knows no toolkit and no store.
final class UnitChangeModel {
    final ObjectProperty<@Nullable PartialDate> day = new SimpleObjectProperty<>();
    final StringProperty basis = new SimpleStringProperty("");
    /// Merger: the units that become one, the one in hand first.
    final ObservableList<Unit> merging = FXCollections.observableArrayList();
    /// Merger: whether they become a new unit rather than one of the registry.
    final BooleanProperty fresh = new SimpleBooleanProperty(true);
    /// Merger: the unit of the registry they become.
    final ObjectProperty<@Nullable Unit> into = new SimpleObjectProperty<>();
    /// Merger: the new unit. Split: the parts. Renaming: the new name.
    final ObservableList<PartDraft> parts = FXCollections.observableArrayList();
    /// Split: whether the unit itself goes on beside its parts.
    final BooleanProperty goesOn = new SimpleBooleanProperty();
    /// Split: the part that what is below and held goes over to, null when it stays.
    final ObjectProperty<@Nullable PartDraft> heir = new SimpleObjectProperty<>();
    /// Merger, closing: whether what is below, and for a merger what is held, goes over.
    final BooleanProperty move = new SimpleBooleanProperty(true);

    private final ReadOnlyObjectWrapper<Object> changed = new ReadOnlyObjectWrapper<>(new Object());
    private final Map<Long, Integer> posts = new HashMap<>();
    private UnitChange.Kind kind = UnitChange.Kind.MERGE;
    private Unit unit = Unit.named("", vn.sovang.model.registry.UnitKind.OTHER, null, false);
    private UnitsContent content = UnitsContent.NONE;

    UnitChangeModel() {
        Stream.<Observable>of(day, basis, merging, fresh, into, parts, goesOn, heir, move)
                .forEach(field -> field.addListener(any -> touch()));
    }

    /// Begins a change of a unit.
    void begin(UnitChange.Kind newKind, Unit inHand, UnitsContent all) {
        kind = newKind;
        unit = inHand;
        content = all;
        posts.clear();
        day.set(null);
        basis.set("");
        merging.setAll(newKind == UnitChange.Kind.MERGE ? List.of(inHand) : List.of());
        fresh.set(true);
        into.set(null);
        goesOn.set(false);
        heir.set(null);
        move.set(true);
        parts.clear();
        int blanks =
                switch (newKind) {
                    case MERGE, RENAME -> 1;
                    case SPLIT -> 2;
                    case CLOSE -> 0;
                };
        for (int i = 0; i < blanks; i++) {
            addPart();
        }
        if (newKind == UnitChange.Kind.RENAME) {
            parts.getFirst().name.set(inHand.name());
            parts.getFirst().shortName.set(inHand.shortName());
        }
    }

    void addPart() {
        PartDraft part = new PartDraft();
        part.kind.set(unit.kind());
        Stream.<Observable>of(part.name, part.shortName, part.kind).forEach(field -> field.addListener(any -> touch()));
        parts.add(part);
    }

    void addMerging(Unit another) {
        if (merging.stream().noneMatch(known -> known.id() == another.id())) {
            merging.add(another);
        }
    }

    /// How many posts are held in a unit now.
    void setPosts(long unitId, int held) {
        posts.put(unitId, held);
        touch();
    }

    UnitChange.Kind kind() {
        return kind;
    }

    Unit unit() {
        return unit;
    }

    /// Changes whenever anything typed does.
    ReadOnlyObjectProperty<Object> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    Optional<LocalDate> firstDay() {
        PartialDate typed = day.get();
        return typed == null || typed.day() == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(typed.year(), typed.month(), typed.day()));
    }

    /// The units that end the day before.
    List<Unit> ending() {
        Unit kept = fresh.get() ? null : into.get();
        return switch (kind) {
            case MERGE ->
                merging.stream()
                        .filter(one -> kept == null || one.id() != kept.id())
                        .toList();
            case SPLIT -> goesOn.get() ? List.of() : List.of(unit);
            case RENAME -> List.of();
            case CLOSE -> List.of(unit);
        };
    }

    /// Units directly below those that end.
    List<Unit> below() {
        List<Long> ids = ending().stream().map(Unit::id).toList();
        return content.units().values().stream()
                .filter(one -> one.parentId() != null && ids.contains(one.parentId()) && one.validTo() == null)
                .toList();
    }

    /// Posts held in those that end.
    int posts() {
        return ending().stream()
                .mapToInt(one -> posts.getOrDefault(one.id(), 0))
                .sum();
    }

    /// The name of the unit above the one in hand; empty at the top.
    String above() {
        Long parent = unit.parentId();
        Unit found = parent == null ? null : content.units().get(parent);
        return found == null ? "" : found.shortName();
    }

    /// Names of the units that follow.
    List<String> following() {
        Unit known = into.get();
        return kind == UnitChange.Kind.MERGE && !fresh.get()
                ? known == null ? List.of() : List.of(known.shortName())
                : parts.stream().filter(PartDraft::named).map(PartDraft::listed).toList();
    }

    /// What has still to be typed, each as a few words.
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (kind == UnitChange.Kind.MERGE && ending().isEmpty()
                || kind == UnitChange.Kind.MERGE && fresh.get() && merging.size() < 2) {
            missing.add(UnitChangeText.text("missing.merging"));
        }
        if (kind == UnitChange.Kind.MERGE && !fresh.get() && into.get() == null) {
            missing.add(UnitChangeText.text("missing.into"));
        }
        boolean named =
                kind == UnitChange.Kind.MERGE && !fresh.get() || parts.stream().allMatch(PartDraft::named);
        if (!named) {
            missing.add(UnitChangeText.text(kind == UnitChange.Kind.SPLIT ? "missing.parts" : "missing.name"));
        }
        boolean same = kind == UnitChange.Kind.RENAME
                && parts.getFirst().name.get().strip().equals(unit.name());
        if (same) {
            missing.add(UnitChangeText.text("missing.otherName"));
        }
        if (firstDay().isEmpty()) {
            missing.add(UnitChangeText.text("missing.day"));
        }
        return missing;
    }

    /// The change; empty while something is missing.
    Optional<Reorganisation> change() {
        return missing().isEmpty() ? firstDay().map(this::on) : Optional.empty();
    }

    private Reorganisation on(LocalDate first) {
        String ground = basis.get();
        return switch (kind) {
            case MERGE -> new Reorganisation.Merger(endingIds(), successor(), first, ground, move.get());
            case SPLIT -> {
                int index = parts.indexOf(heir.get());
                yield new Reorganisation.Split(
                        unit.id(),
                        parts.stream().map(part -> part.after(unit)).toList(),
                        goesOn.get(),
                        goesOn.get() || index < 0 ? null : index,
                        first,
                        ground);
            }
            case RENAME -> {
                PartDraft named = parts.getFirst();
                Letterhead head = unit.letterhead();
                yield new Reorganisation.Renaming(
                        unit.id(),
                        named.name.get(),
                        named.listed(),
                        new Letterhead(
                                head.parent(),
                                named.name.get().toUpperCase(Locale.ROOT),
                                head.abbreviation(),
                                head.place()),
                        first,
                        ground);
            }
            case CLOSE -> new Reorganisation.Closing(unit.id(), first, ground, move.get());
        };
    }

    private List<Long> endingIds() {
        return ending().stream().map(Unit::id).toList();
    }

    private Unit successor() {
        Unit known = into.get();
        return fresh.get() || known == null ? parts.getFirst().after(unit) : known;
    }

    private void touch() {
        changed.set(new Object());
    }
}

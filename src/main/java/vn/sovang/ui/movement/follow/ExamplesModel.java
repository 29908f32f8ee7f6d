package vn.sovang.ui.movement.follow;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;

/// The typical example in hand. Knows no toolkit and no store.
final class ExamplesModel {
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Unit> collective = new SimpleObjectProperty<>();
    final StringProperty name = FollowForm.text();
    final StringProperty title = FollowForm.text();
    final StringProperty text = FollowForm.text();
    final ObjectProperty<@Nullable PartialDate> toldOn = FollowForm.date();
    final StringProperty unitError = FollowForm.text();
    private final ReadOnlyObjectWrapper<@Nullable TypicalExample> current = new ReadOnlyObjectWrapper<>();

    /// Whoever is picked gives the name, and is the only one.
    ExamplesModel() {
        person.subscribe(picked -> {
            if (picked != null) {
                collective.set(null);
                name.set(picked.fullName());
            }
        });
        collective.subscribe(picked -> {
            if (picked != null) {
                person.set(null);
                name.set(picked.name());
            }
        });
    }

    /// Takes an example in hand with those it names.
    void take(TypicalExample example, @Nullable Unit of, @Nullable Person who, @Nullable Unit which) {
        person.set(who);
        collective.set(which);
        unit.set(of);
        name.set(example.name());
        title.set(example.title());
        text.set(example.text());
        toldOn.set(FollowText.partial(example.toldOn()));
        unitError.set("");
        current.set(example);
    }

    /// Begins a new one of the same unit.
    void startNew() {
        person.set(null);
        collective.set(null);
        name.set("");
        title.set("");
        text.set("");
        toldOn.set(null);
        unitError.set("");
        current.set(null);
    }

    /// The example as typed; empty, with the error said, while it has no unit.
    Optional<TypicalExample> typed(long movementId) {
        Unit of = unit.get();
        unitError.set(of == null ? FollowText.text("examples.noUnit") : "");
        if (of == null) {
            return Optional.empty();
        }
        TypicalExample base = current.get();
        Person who = person.get();
        Unit which = collective.get();
        return Optional.of(new TypicalExample(
                base == null ? 0 : base.id(),
                movementId,
                of.id(),
                who == null ? null : Long.valueOf(who.id()),
                which == null ? null : Long.valueOf(which.id()),
                name.get(),
                title.get(),
                text.get(),
                FollowText.whole(toldOn.get())));
    }

    /// The example in hand as stored, null while new.
    ReadOnlyObjectProperty<@Nullable TypicalExample> currentProperty() {
        return current.getReadOnlyProperty();
    }
}

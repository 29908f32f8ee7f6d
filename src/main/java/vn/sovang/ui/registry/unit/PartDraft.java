package vn.sovang.ui.registry.unit;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;

/// A unit that comes out of a change, while it is being typed.
final class PartDraft {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UnitKind> kind = new SimpleObjectProperty<>();

    boolean named() {
        return !name.get().isBlank();
    }

    /// How it will be listed.
    String listed() {
        return shortName.get().isBlank() ? name.get() : shortName.get();
    }

    /// The new unit, in the place of a unit before it and with its place name.
    Unit after(Unit before) {
        UnitKind chosen = kind.get();
        Unit fresh =
                Unit.named(name.get(), chosen == null ? before.kind() : chosen, before.parentId(), before.proposes());
        Letterhead head = before.letterhead();
        return new Unit(
                0,
                "",
                fresh.name(),
                listed(),
                fresh.kind(),
                fresh.parentId(),
                fresh.proposes(),
                new Letterhead(head.parent(), fresh.name().toUpperCase(Locale.ROOT), "", head.place()),
                before.headPost(),
                "",
                "",
                "",
                null,
                null,
                null,
                fresh.details());
    }
}

package vn.sovang.ui.registry;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitKind;

/// The fields of a unit while it is being edited.
final class UnitDraft {
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UnitKind> kind = new SimpleObjectProperty<>(UnitKind.ADMINISTRATION);
    final ObjectProperty<@Nullable Unit> parent = new SimpleObjectProperty<>();
    final BooleanProperty proposes = new SimpleBooleanProperty();
    final StringProperty letterheadParent = new SimpleStringProperty("");
    final StringProperty letterheadName = new SimpleStringProperty("");
    final StringProperty abbreviation = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty headPost = new SimpleStringProperty("");
    final StringProperty headName = new SimpleStringProperty("");
    final StringProperty profile = new SimpleStringProperty("");
    final StringProperty functions = new SimpleStringProperty("");

    List<ObservableValue<?>> fields() {
        return List.of(
                code,
                name,
                shortName,
                kind,
                parent,
                proposes,
                letterheadParent,
                letterheadName,
                abbreviation,
                place,
                headPost,
                headName,
                profile,
                functions);
    }

    void show(Unit unit, @Nullable Unit above) {
        code.set(unit.code());
        name.set(unit.name());
        shortName.set(unit.shortName());
        kind.set(unit.kind());
        parent.set(above);
        proposes.set(unit.proposes());
        letterheadParent.set(unit.letterhead().parent());
        letterheadName.set(unit.letterhead().name());
        abbreviation.set(unit.letterhead().abbreviation());
        place.set(unit.letterhead().place());
        headPost.set(unit.headPost());
        headName.set(unit.headName());
        profile.set(unit.profile());
        functions.set(unit.functions());
    }

    /// The unit as edited; short name and letterhead left empty follow the name.
    ///
    /// @param base the unit before, for what is not edited here
    Unit over(Unit base) {
        UnitKind chosen = kind.get();
        Unit above = parent.get();
        String heading = letterheadName.get().isBlank() ? name.get().toUpperCase(Locale.ROOT) : letterheadName.get();
        return new Unit(
                base.id(),
                code.get(),
                name.get(),
                shortName.get().isBlank() ? name.get() : shortName.get(),
                chosen == null ? base.kind() : chosen,
                above == null ? null : above.id(),
                proposes.get(),
                new Letterhead(letterheadParent.get(), heading, abbreviation.get(), place.get()),
                headPost.get(),
                headName.get(),
                profile.get(),
                functions.get(),
                base.validFrom(),
                base.validTo(),
                base.successorId(),
                base.details());
    }
}

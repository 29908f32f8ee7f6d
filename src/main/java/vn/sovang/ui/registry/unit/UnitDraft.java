package vn.sovang.ui.registry.unit;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;

/// The fields of a unit while it is being edited.
final class UnitDraft {
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UnitKind> kind = new SimpleObjectProperty<>(UnitKind.ADMINISTRATION);
    final ObjectProperty<@Nullable Unit> parent = new SimpleObjectProperty<>();
    final BooleanProperty proposes = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable PartialDate> validFrom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> validTo = new SimpleObjectProperty<>();
    final StringProperty letterheadParent = new SimpleStringProperty("");
    final StringProperty letterheadName = new SimpleStringProperty("");
    final StringProperty abbreviation = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty headPost = new SimpleStringProperty("");
    final StringProperty headName = new SimpleStringProperty("");
    final StringProperty profile = new SimpleStringProperty("");
    final StringProperty functions = new SimpleStringProperty("");
    final UnitDetailsDraft details = new UnitDetailsDraft();

    List<ObservableValue<?>> fields() {
        List<ObservableValue<?>> fields = new ArrayList<>(List.of(
                code,
                name,
                shortName,
                kind,
                parent,
                proposes,
                validFrom,
                validTo,
                letterheadParent,
                letterheadName,
                abbreviation,
                place,
                headPost,
                headName,
                profile,
                functions));
        fields.addAll(details.fields());
        return fields;
    }

    void show(Unit unit, @Nullable Unit above) {
        code.set(unit.code());
        name.set(unit.name());
        shortName.set(unit.shortName());
        kind.set(unit.kind());
        parent.set(above);
        proposes.set(unit.proposes());
        validFrom.set(partial(unit.validFrom()));
        validTo.set(partial(unit.validTo()));
        letterheadParent.set(unit.letterhead().parent());
        letterheadName.set(unit.letterhead().name());
        abbreviation.set(unit.letterhead().abbreviation());
        place.set(unit.letterhead().place());
        headPost.set(unit.headPost());
        headName.set(unit.headName());
        profile.set(unit.profile());
        functions.set(unit.functions());
        details.show(unit.details());
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
                whole(validFrom.get()),
                whole(validTo.get()),
                base.successorId(),
                details.over(base.details()));
    }

    /// Whether it would end before it began.
    boolean endsTooEarly() {
        LocalDate from = whole(validFrom.get());
        LocalDate to = whole(validTo.get());
        return from != null && to != null && to.isBefore(from);
    }

    private static @Nullable PartialDate partial(@Nullable LocalDate date) {
        return date == null ? null : PartialDate.of(date);
    }

    private static @Nullable LocalDate whole(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }
}

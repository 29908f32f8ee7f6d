package vn.sovang.ui.registry.person;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;

/// The fields of a person while they are being edited.
final class PersonDraft {
    final StringProperty fullName = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> birth = new SimpleObjectProperty<>();
    final StringProperty ethnicity = new SimpleStringProperty("");
    final StringProperty homePlace = new SimpleStringProperty("");
    final StringProperty residence = new SimpleStringProperty("");
    final StringProperty idNumber = new SimpleStringProperty("");
    final StringProperty qualification = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> partyDate = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PersonClass> statisticsClass = new SimpleObjectProperty<>();

    List<ObservableValue<?>> fields() {
        return List.of(
                fullName,
                sex,
                birth,
                ethnicity,
                homePlace,
                residence,
                idNumber,
                qualification,
                partyDate,
                statisticsClass);
    }

    void show(Person person) {
        LocalDate joined = person.partyDate();
        fullName.set(person.fullName());
        sex.set(person.sex());
        birth.set(person.birth());
        ethnicity.set(person.ethnicity());
        homePlace.set(person.homePlace());
        residence.set(person.residence());
        idNumber.set(person.idNumber());
        qualification.set(person.qualification());
        statisticsClass.set(person.statisticsClass());
        partyDate.set(joined == null ? null : PartialDate.of(joined));
    }

    Person over(Person base) {
        PartialDate joined = partyDate.get();
        return new Person(
                base.id(),
                fullName.get(),
                sex.get(),
                birth.get(),
                ethnicity.get(),
                homePlace.get(),
                residence.get(),
                idNumber.get(),
                qualification.get(),
                joined == null || joined.day() == 0 ? null : LocalDate.of(joined.year(), joined.month(), joined.day()),
                statisticsClass.get());
    }
}

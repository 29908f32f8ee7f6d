package vn.sovang.exchange.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.text.Nfc;

/// A listed person.
///
/// @param kind [SubjectKind#PERSON], unless the row is none of people and so is refused
/// @param sex null while unknown; never guessed from "Ông", "Bà" or the name
/// @param ethnicity as the registry writes it where it is known, else as listed
/// @param idNumber 9 or 12 digits, else as listed; empty while unknown. Never to be logged
/// @param department phòng, ban, tổ within the unit, empty when the list has no column of its own for it
/// @param unitName workplace as the list names it
/// @param personClass null when the list does not say it
public record PersonEntry(
        SubjectKind kind,
        String name,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String ethnicity,
        String homePlace,
        String residence,
        String idNumber,
        String qualification,
        @Nullable LocalDate partyDate,
        String post,
        String department,
        String unitName,
        @Nullable LocalDate postFrom,
        @Nullable PersonClass personClass,
        String note)
        implements ListEntry {
    public PersonEntry {
        name = Nfc.line(name);
        ethnicity = Nfc.line(ethnicity);
        homePlace = Nfc.line(homePlace);
        residence = Nfc.line(residence);
        idNumber = Nfc.line(idNumber);
        qualification = Nfc.line(qualification);
        post = Nfc.line(post);
        department = Nfc.line(department);
        unitName = Nfc.line(unitName);
        note = Nfc.line(note);
    }

    /// Phòng, ban, tổ and unit in one text.
    public String workplace() {
        return department.isEmpty() || unitName.isEmpty() ? department + unitName : department + ", " + unitName;
    }

    /// Without the ID number.
    @Override
    public String toString() {
        return "PersonEntry[" + name + ", " + birth + ", " + post + ", " + workplace() + "]";
    }
}

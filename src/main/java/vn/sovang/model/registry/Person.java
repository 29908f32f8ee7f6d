package vn.sovang.model.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.text.Nfc;

/// Cá nhân: a person of the registry.
///
/// @param sex null while unknown; never guessed
/// @param birth null while unknown; the year alone is allowed
/// @param statisticsClass null while unknown; never guessed from a post
/// @param idNumber số định danh; masked on screen, never in logs or file names
public record Person(
        long id,
        String fullName,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String ethnicity,
        String homePlace,
        String residence,
        String idNumber,
        String qualification,
        @Nullable LocalDate partyDate,
        @Nullable PersonClass statisticsClass) {
    public Person {
        fullName = Nfc.line(fullName);
        ethnicity = Nfc.line(ethnicity);
        homePlace = Nfc.line(homePlace);
        residence = Nfc.line(residence);
        idNumber = Nfc.line(idNumber);
        qualification = Nfc.line(qualification);
    }

    /// A new person of whom only what a list says is known.
    public static Person listed(String fullName, @Nullable Sex sex, @Nullable PartialDate birth, String ethnicity) {
        return new Person(0, fullName, sex, birth, ethnicity, "", "", "", "", null, null);
    }

    /// The same person under another id.
    public Person withId(long newId) {
        return new Person(
                newId,
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
}

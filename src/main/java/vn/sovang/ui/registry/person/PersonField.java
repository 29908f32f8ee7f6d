package vn.sovang.ui.registry.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Person;
import vn.sovang.text.OfficialDate;

/// What two entries of a person can differ in, each to be chosen by itself when they become one.
enum PersonField {
    FULL_NAME,
    SEX,
    BIRTH,
    ETHNICITY,
    ID_NUMBER,
    HOME_PLACE,
    RESIDENCE,
    QUALIFICATION,
    PARTY_DATE,
    STATISTICS_CLASS;

    String label() {
        return SameText.text("field." + name());
    }

    /// What an entry says, in words; empty while unknown.
    String words(Person person) {
        return switch (this) {
            case FULL_NAME -> person.fullName();
            case SEX -> person.sex() == null ? "" : person.sex().label();
            case BIRTH -> birth(person.birth());
            case ETHNICITY -> person.ethnicity();
            case ID_NUMBER -> person.idNumber();
            case HOME_PLACE -> person.homePlace();
            case RESIDENCE -> person.residence();
            case QUALIFICATION -> person.qualification();
            case PARTY_DATE -> day(person.partyDate());
            case STATISTICS_CLASS ->
                person.statisticsClass() == null ? "" : person.statisticsClass().label();
        };
    }

    boolean differs(Person one, Person other) {
        return !Objects.equals(value(one), value(other));
    }

    /// The first entry with some fields of the second.
    static Person merged(Person one, Person other, Set<PersonField> ofOther) {
        return new Person(
                one.id(),
                from(FULL_NAME, one, other, ofOther).fullName(),
                from(SEX, one, other, ofOther).sex(),
                from(BIRTH, one, other, ofOther).birth(),
                from(ETHNICITY, one, other, ofOther).ethnicity(),
                from(HOME_PLACE, one, other, ofOther).homePlace(),
                from(RESIDENCE, one, other, ofOther).residence(),
                from(ID_NUMBER, one, other, ofOther).idNumber(),
                from(QUALIFICATION, one, other, ofOther).qualification(),
                from(PARTY_DATE, one, other, ofOther).partyDate(),
                from(STATISTICS_CLASS, one, other, ofOther).statisticsClass());
    }

    private static Person from(PersonField field, Person one, Person other, Set<PersonField> ofOther) {
        return ofOther.contains(field) ? other : one;
    }

    private @Nullable Object value(Person person) {
        return switch (this) {
            case FULL_NAME -> person.fullName();
            case SEX -> person.sex();
            case BIRTH -> person.birth();
            case ETHNICITY -> person.ethnicity();
            case ID_NUMBER -> person.idNumber();
            case HOME_PLACE -> person.homePlace();
            case RESIDENCE -> person.residence();
            case QUALIFICATION -> person.qualification();
            case PARTY_DATE -> person.partyDate();
            case STATISTICS_CLASS -> person.statisticsClass();
        };
    }

    private static String birth(@Nullable PartialDate birth) {
        return birth == null ? "" : birth.display();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : OfficialDate.brief(day);
    }
}

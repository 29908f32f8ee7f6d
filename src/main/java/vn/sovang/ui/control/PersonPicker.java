package vn.sovang.ui.control;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Person;

/// Picks a person by any part of the name.
public final class PersonPicker extends Picker<Person> {
    /// A picker of people.
    public PersonPicker(String id, Lookup<Person> lookup) {
        super(id, lookup, Person::fullName, PersonPicker::detail);
    }

    private static String detail(Person person) {
        List<String> parts = new ArrayList<>();
        PartialDate birth = person.birth();
        if (birth != null) {
            parts.add(birth.display());
        }
        if (!person.ethnicity().isEmpty()) {
            parts.add(person.ethnicity());
        }
        if (!person.residence().isEmpty()) {
            parts.add(person.residence());
        }
        return String.join(" · ", parts);
    }
}

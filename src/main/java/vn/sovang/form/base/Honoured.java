package vn.sovang.form.base;

import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;

/// Người, tập thể đã được khen: whom a certificate or a history of awards is about.
public sealed interface Honoured {
    /// Name in running text.
    String name();

    /// A person of the registry.
    ///
    /// @param post chức vụ on the paper's day; may be empty
    /// @param unitName workplace or address; may be empty
    record OfPerson(Person person, String post, String unitName) implements Honoured {
        @Override
        public String name() {
            return person.fullName();
        }
    }

    /// A collective or household of the registry.
    record OfUnit(Unit unit) implements Honoured {
        @Override
        public String name() {
            return unit.name();
        }
    }
}

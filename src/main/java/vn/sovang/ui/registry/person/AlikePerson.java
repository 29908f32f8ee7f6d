package vn.sovang.ui.registry.person;

import vn.sovang.model.PartialDate;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.AlikePeople;

/// Whom the person in hand may be the same as, in words.
///
/// @param name with the year of birth, if known
/// @param reason such as "cùng tên, cùng năm sinh"
record AlikePerson(long id, String name, String reason) {
    static AlikePerson of(AlikePeople pair) {
        PersonSketch other = pair.other();
        PartialDate birth = other.birth();
        String name = birth == null ? other.fullName() : other.fullName() + ", " + birth.year();
        return new AlikePerson(other.id(), name, pair.likeness().reason());
    }

    String sentence() {
        return SameText.text("like", name, reason);
    }
}

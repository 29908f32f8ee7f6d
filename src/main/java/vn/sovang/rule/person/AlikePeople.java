package vn.sovang.rule.person;

import vn.sovang.model.round.PersonSketch;

/// Two who may be one person.
public record AlikePeople(PersonSketch one, PersonSketch other, PersonLikeness likeness) {}

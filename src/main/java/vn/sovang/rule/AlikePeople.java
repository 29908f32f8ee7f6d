package vn.sovang.rule;

import vn.sovang.model.PersonSketch;

/// Two who may be one person.
public record AlikePeople(PersonSketch one, PersonSketch other, PersonLikeness likeness) {}

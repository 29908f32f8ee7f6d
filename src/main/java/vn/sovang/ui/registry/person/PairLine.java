package vn.sovang.ui.registry.person;

import vn.sovang.model.PartialDate;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.AlikePeople;
import vn.sovang.rule.person.PersonLikeness;
import vn.sovang.text.Fold;
import vn.sovang.text.SortKey;

/// Two who may be one person, as the list shows them.
record PairLine(
        long one,
        long other,
        String names,
        String nameKey,
        String reason,
        String strength,
        String strengthKey,
        String folded) {
    static PairLine of(AlikePeople pair) {
        String names = called(pair.one()) + " – " + called(pair.other());
        PersonLikeness likeness = pair.likeness();
        return new PairLine(
                pair.one().id(),
                pair.other().id(),
                names,
                SortKey.ofPerson(pair.one().fullName()),
                likeness.reason(),
                likeness.strength().label(),
                Integer.toString(likeness.strength().ordinal()),
                Fold.of(names + " " + likeness.reason()));
    }

    /// What makes it the same pair after a reload.
    Object key() {
        return key(one, other);
    }

    static Object key(long one, long other) {
        return Math.min(one, other) + "–" + Math.max(one, other);
    }

    boolean has(long personId) {
        return one == personId || other == personId;
    }

    private static String called(PersonSketch person) {
        PartialDate birth = person.birth();
        return birth == null ? person.fullName() : person.fullName() + " (" + birth.year() + ")";
    }
}

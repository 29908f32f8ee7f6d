package vn.sovang.ui.registry.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.Round;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.OfficialDate;

/// Reads an entry with its posts, grants and nominations, to be put beside another.
public final class PersonSides {
    private final PersonStore people;
    private final UnitStore units;
    private final GrantStore grants;
    private final RecognisedInitiativeStore initiatives;
    private final NominationStore nominations;
    private final RoundStore rounds;
    private final Function<String, String> awards;

    /// @param awards name of an award of the catalogue by its code
    public PersonSides(Stores stores, Function<String, String> awards) {
        people = stores.people();
        units = stores.units();
        grants = stores.grants();
        initiatives = stores.initiatives();
        nominations = stores.nominations();
        rounds = stores.rounds();
        this.awards = awards;
    }

    /// The entry; empty when there is none of that id.
    Optional<PersonSide> read(long personId) {
        return people.find(personId).map(person -> {
            List<String> given = new ArrayList<>();
            grants.ofPerson(personId).forEach(held -> given.add(words(held)));
            initiatives.ofPerson(personId).forEach(one -> given.add(words(one)));
            return new PersonSide(
                    person,
                    people.postsOf(personId).stream().map(this::words).toList(),
                    given,
                    nominations.historyOfPerson(personId).stream()
                            .map(this::words)
                            .toList());
        });
    }

    private String words(Post post) {
        Long unitId = post.unitId();
        String unit =
                unitId == null ? "" : units.find(unitId).map(Unit::shortName).orElse("");
        String place = post.title().isEmpty() || unit.isEmpty() ? post.title() + unit : post.title() + ", " + unit;
        String from = post.from() == null ? "" : SameText.text("from", OfficialDate.brief(post.from()));
        String to = post.to() == null ? "" : SameText.text("to", OfficialDate.brief(post.to()));
        return place + from + to;
    }

    private static String words(HeldGrant held) {
        PastAward award = held.quoted();
        String decision = award.decisionNumber().isEmpty() ? "" : SameText.text("decision", award.decisionNumber());
        return (award.year() == 0 ? "" : award.year() + " · ") + award.awardName() + decision;
    }

    private static String words(RecognisedInitiative initiative) {
        Integer year = initiative.year();
        return (year == null ? "" : year + " · ") + SameText.text("initiative", initiative.name());
    }

    private String words(Nomination nomination) {
        String round = rounds.find(nomination.roundId()).map(Round::name).orElse("");
        return awards.apply(nomination.awardCode())
                + " · " + round + " ("
                + nomination.status().label() + ")";
    }
}

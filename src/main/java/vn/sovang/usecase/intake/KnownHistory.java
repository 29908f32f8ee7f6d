package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.InitiativeEntry;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.text.Fold;
import vn.sovang.text.Spelling;

/// What the registry's subjects were given already, so that a list taken in twice adds nothing twice.
final class KnownHistory {
    private final GrantStore grants;
    private final RecognisedInitiativeStore initiatives;
    private final Map<String, List<HeldGrant>> given = new HashMap<>();

    KnownHistory(Stores stores) {
        this.grants = stores.grants();
        this.initiatives = stores.initiatives();
    }

    /// Whether the subject has that award, of that year or by that decision.
    ///
    /// @param person null for a collective or a newcomer
    /// @param unit of a collective; ignored for people
    boolean hasGrant(@Nullable Person person, @Nullable Unit unit, GrantEntry entry, GrantEntry.GivenAward award) {
        return given(person, entry.kind().isPerson() ? null : unit).stream()
                .anyMatch(held -> sameAward(held.grant(), award) && sameOccasion(held, entry));
    }

    /// Whether the subject has that initiative.
    boolean hasInitiative(@Nullable Person person, @Nullable Unit unit, InitiativeEntry entry) {
        List<RecognisedInitiative> known = person != null
                ? initiatives.ofPerson(person.id())
                : unit != null && !entry.kind().isPerson() ? initiatives.ofUnit(unit.id()) : List.of();
        return known.stream().anyMatch(one -> Spelling.same(one.name(), entry.initiative()));
    }

    private List<HeldGrant> given(@Nullable Person person, @Nullable Unit unit) {
        if (person != null) {
            return given.computeIfAbsent("person " + person.id(), key -> grants.ofPerson(person.id()));
        }
        return unit == null ? List.of() : given.computeIfAbsent("unit " + unit.id(), key -> grants.ofUnit(unit.id()));
    }

    private static boolean sameAward(Grant grant, GrantEntry.GivenAward award) {
        return award.code() != null && grant.awardCode() != null
                ? award.code().equals(grant.awardCode())
                : Spelling.same(award.name(), grant.awardName());
    }

    private static boolean sameOccasion(HeldGrant held, GrantEntry entry) {
        Decision decision = held.decision();
        if (decision != null
                && !decision.number().isEmpty()
                && !entry.decisionNumber().isEmpty()) {
            boolean day = decision.date() == null
                    || entry.decisionDate() == null
                    || decision.date().equals(entry.decisionDate());
            return day && Fold.of(decision.number()).equals(Fold.of(entry.decisionNumber()));
        }
        return held.year() == year(entry);
    }

    private static int year(GrantEntry entry) {
        Integer year = entry.year();
        if (year != null) {
            return year;
        }
        return entry.decisionDate() == null ? 0 : entry.decisionDate().getYear();
    }
}

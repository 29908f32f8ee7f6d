package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.model.round.Nomination;
import vn.sovang.usecase.intake.ListMatcher.Matched;

/// The nominations that a round has already, so that a list taken in twice doubles none. What was taken back does not
/// count.
final class KnownNominations {
    private final Map<String, Nomination> bySubject = new HashMap<>();

    KnownNominations(List<Nomination> ofRound) {
        for (Nomination nomination : ofRound) {
            if (nomination.status().counts()) {
                bySubject.putIfAbsent(
                        key(nomination.personId(), nomination.unitId(), nomination.awardCode()), nomination);
            }
        }
    }

    /// The nomination of that subject for that award.
    Optional<Nomination> find(NominationEntry entry, Matched matched) {
        String award = entry.awardCode();
        ListedPeople.Found found = matched.person();
        Long person =
                found == null || found.person() == null ? null : found.person().id();
        Long unit = found != null || matched.known() == null
                ? null
                : matched.known().id();
        return award == null || (person == null && unit == null)
                ? Optional.empty()
                : Optional.ofNullable(bySubject.get(key(person, unit, award)));
    }

    private static String key(@Nullable Long person, @Nullable Long unit, String award) {
        return (person == null ? "u" + unit : "p" + person) + " " + award;
    }
}

package vn.sovang.rule.count;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;

/// Counts of nominations per award and subject group: the one source of every number in the papers, so that
/// submission, list and minutes never differ.
public final class Tally {
    private final Map<String, Count> counts;
    private final Count subjects;

    private Tally(Map<String, Count> counts, Count subjects) {
        this.counts = Collections.unmodifiableMap(counts);
        this.subjects = subjects;
    }

    /// Counts what is given, awards high to low. Whoever calls decides which nominations count.
    public static Tally of(Collection<Nomination> nominations, AwardCatalogue catalogue) {
        Map<String, Count> counts = new LinkedHashMap<>();
        nominations.stream()
                .sorted(ListOrder.byPosition(catalogue))
                .forEach(nomination -> counts.merge(nomination.awardCode(), one(nomination), Count::plus));
        Set<Object> seen = new HashSet<>();
        Count subjects = nominations.stream()
                .filter(nomination -> seen.add(subject(nomination)))
                .map(Tally::one)
                .reduce(Count.NONE, Count::plus);
        return new Tally(counts, subjects);
    }

    /// Codes of the awards counted, high to low.
    public List<String> awardCodes() {
        return List.copyOf(counts.keySet());
    }

    /// Counts of one award.
    public Count of(String awardCode) {
        return counts.getOrDefault(awardCode, Count.NONE);
    }

    /// Counts of all awards together.
    public Count total() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }

    /// How many different subjects are asked for: who is asked two awards, such as two titles of one year, counts once.
    /// Only what the registry knows to be one subject is taken for one.
    public Count subjects() {
        return subjects;
    }

    private static Object subject(Nomination nomination) {
        Long known = nomination.kind().isPerson() ? nomination.personId() : nomination.unitId();
        return known == null ? nomination : List.of(nomination.kind(), known);
    }

    private static Count one(Nomination nomination) {
        return switch (nomination.kind()) {
            case COLLECTIVE -> new Count(1, 0, 0);
            case HOUSEHOLD -> new Count(0, 1, 0);
            case PERSON -> new Count(0, 0, 1);
        };
    }
}

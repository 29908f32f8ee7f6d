package vn.sovang.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.model.Nomination;

/// Counts of nominations per award and subject group: the one source of every number in the papers, so that
/// submission, list and minutes never differ.
public final class Tally {
    private final Map<String, Count> counts;

    private Tally(Map<String, Count> counts) {
        this.counts = Collections.unmodifiableMap(counts);
    }

    /// Counts what is given, awards high to low. Whoever calls decides which nominations count.
    public static Tally of(Collection<Nomination> nominations, AwardCatalogue catalogue) {
        Map<String, Count> counts = new LinkedHashMap<>();
        nominations.stream()
                .sorted(ListOrder.byPosition(catalogue))
                .forEach(nomination -> counts.merge(nomination.awardCode(), one(nomination), Count::plus));
        return new Tally(counts);
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

    private static Count one(Nomination nomination) {
        return switch (nomination.kind()) {
            case COLLECTIVE -> new Count(1, 0, 0);
            case HOUSEHOLD -> new Count(0, 1, 0);
            case PERSON -> new Count(0, 0, 1);
        };
    }
}

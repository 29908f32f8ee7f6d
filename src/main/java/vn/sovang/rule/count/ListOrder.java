package vn.sovang.rule.count;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.model.Award;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.SortKey;

/// Order of nominations in papers: titles before commendations, high to low, collectives then households then people,
/// given before posthumous (Decree 152/2025, Điều 29 khoản 5), then as they came or by name.
public final class ListOrder {
    private ListOrder() {}

    /// Within a group as the list came.
    public static Comparator<Nomination> byPosition(AwardCatalogue catalogue) {
        return grouped(catalogue).thenComparingInt(Nomination::position).thenComparingLong(Nomination::id);
    }

    /// Within a group in Vietnamese order: people by given name, others by name.
    public static Comparator<Nomination> byName(AwardCatalogue catalogue) {
        return grouped(catalogue)
                .thenComparing(ListOrder::nameKey)
                .thenComparingInt(Nomination::position)
                .thenComparingLong(Nomination::id);
    }

    private static Comparator<Nomination> grouped(AwardCatalogue catalogue) {
        Map<String, Integer> places = new HashMap<>();
        for (Award award : catalogue.all()) {
            places.put(award.code(), places.size());
        }
        return Comparator.comparingInt(
                        (Nomination nomination) -> places.getOrDefault(nomination.awardCode(), Integer.MAX_VALUE))
                .thenComparing(Nomination::awardCode)
                .thenComparing(Nomination::kind)
                .thenComparing(Nomination::posthumous);
    }

    private static String nameKey(Nomination nomination) {
        return nomination.kind() == SubjectKind.PERSON
                ? SortKey.ofPerson(nomination.subjectName())
                : SortKey.of(nomination.subjectName());
    }
}

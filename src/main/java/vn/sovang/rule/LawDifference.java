package vn.sovang.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands for one thing on two days.
///
/// @param subject see the key; empty for all
/// @param before on the one day; null when nothing stood
/// @param after on the other; null when nothing stands
public record LawDifference(
        ProvisionKey key,
        String subject,
        @Nullable Provision before,
        @Nullable Provision after) {
    private record Thing(ProvisionKey key, String subject) {}

    /// All that stands on one of two days, key by key; what stands alike on both too.
    public static List<LawDifference> between(Law law, LocalDate one, LocalDate other) {
        Map<Thing, Provision> before = standing(law, one);
        Map<Thing, Provision> after = standing(law, other);
        Map<Thing, Provision> all = standing(law, one);
        all.putAll(after);
        List<LawDifference> differences = new ArrayList<>();
        for (Thing thing : all.keySet()) {
            differences.add(new LawDifference(thing.key, thing.subject, before.get(thing), after.get(thing)));
        }
        return differences;
    }

    private static Map<Thing, Provision> standing(Law law, LocalDate day) {
        Map<Thing, Provision> standing =
                new TreeMap<>(Comparator.comparing(Thing::key).thenComparing(Thing::subject));
        law.on(day).forEach(provision -> standing.put(new Thing(provision.key(), provision.subject()), provision));
        return standing;
    }

    /// Whether the value is another, began or ceased; the same value of another article is no difference.
    public boolean differs() {
        return before == null || after == null || !before.value().equals(after.value());
    }
}

package vn.sovang.usecase.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.round.FindingReason;
import vn.sovang.rule.evidence.EarlierReport;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.History;

/// What the rules look at besides the round itself.
///
/// @param people histories by person
/// @param units histories by unit
/// @param earlier reports of earlier rounds, read when first asked for
/// @param reasons why findings may stand
public record RoundHistory(
        Map<Long, History> people,
        Map<Long, History> units,
        Supplier<List<EarlierReport>> earlier,
        List<FindingReason> reasons) {
    public RoundHistory {
        people = Map.copyOf(people);
        units = Map.copyOf(units);
        reasons = List.copyOf(reasons);
    }

    /// Sorts what was read of a whole round by its owners, each list in the order it came.
    static RoundHistory of(
            List<HeldGrant> grants,
            List<RecognisedInitiative> initiatives,
            List<Conduct> conduct,
            List<Post> posts,
            Supplier<List<EarlierReport>> earlier,
            List<FindingReason> reasons) {
        return new RoundHistory(
                histories(
                        by(grants, held -> held.grant().personId()),
                        by(initiatives, RecognisedInitiative::personId),
                        by(conduct, Conduct::personId),
                        by(posts, Post::personId)),
                histories(
                        by(grants, held -> held.grant().unitId()),
                        by(initiatives, RecognisedInitiative::unitId),
                        by(conduct, Conduct::unitId),
                        Map.of()),
                earlier,
                reasons);
    }

    private static Map<Long, History> histories(
            Map<Long, List<HeldGrant>> grants,
            Map<Long, List<RecognisedInitiative>> initiatives,
            Map<Long, List<Conduct>> conduct,
            Map<Long, List<Post>> posts) {
        Set<Long> owners = new HashSet<>();
        for (Map<Long, ?> some : List.of(grants, initiatives, conduct, posts)) {
            owners.addAll(some.keySet());
        }
        Map<Long, History> histories = new HashMap<>();
        owners.forEach(owner -> histories.put(
                owner,
                new History(
                        grants.getOrDefault(owner, List.of()),
                        initiatives.getOrDefault(owner, List.of()),
                        conduct.getOrDefault(owner, List.of()),
                        posts.getOrDefault(owner, List.of()))));
        return histories;
    }

    private static <V> Map<Long, List<V>> by(List<V> values, Function<V, @Nullable Long> owner) {
        Map<Long, List<V>> by = new HashMap<>();
        for (V value : values) {
            Long id = owner.apply(value);
            if (id != null) {
                by.computeIfAbsent(id, key -> new ArrayList<>()).add(value);
            }
        }
        return by;
    }

    /// Reasons by finding.
    public Map<FindingKey, String> reasonsByFinding() {
        return reasons.stream()
                .collect(Collectors.toMap(
                        reason -> new FindingKey(
                                reason.rule(),
                                Objects.requireNonNullElse(reason.nominationId(), 0L),
                                Objects.requireNonNullElse(reason.unitId(), 0L)),
                        FindingReason::reason,
                        (one, other) -> other));
    }

    /// What a reason is kept for.
    public record FindingKey(String rule, long nominationId, long unitId) {
        public static FindingKey of(Finding finding) {
            return new FindingKey(finding.key(), finding.nominationId(), finding.unitId());
        }
    }
}

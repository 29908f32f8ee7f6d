package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.UnitMatch.Confidence;
import vn.sovang.model.Unit;
import vn.sovang.text.UnitName;

/// The registry's units by their names, prepared so that each of the many names of a list is looked up fast: full and
/// short names, names of before, codes.
public final class UnitIndex {
    private static final double TOO_CLOSE = 0.005;

    private final Map<String, Set<Unit>> byKey = new HashMap<>();
    private final Map<String, Set<Unit>> byCode = new HashMap<>();
    private final Map<String, List<String>> keysByWord = new HashMap<>();

    /// Prepares the units; closed ones too.
    public UnitIndex(List<Unit> units) {
        for (Unit unit : units) {
            add(unit);
        }
    }

    /// Takes in one more unit.
    public void add(Unit unit) {
        names(unit).map(UnitName::key).distinct().forEach(key -> {
            if (!byKey.containsKey(key)) {
                for (String word : new HashSet<>(List.of(key.split(" ")))) {
                    keysByWord
                            .computeIfAbsent(word, unused -> new ArrayList<>())
                            .add(key);
                }
            }
            byKey.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(unit);
        });
        if (!unit.code().isEmpty()) {
            byCode.computeIfAbsent(code(unit.code()), unused -> new LinkedHashSet<>())
                    .add(unit);
        }
    }

    /// The best match: an equal name after abbreviations, else one very probably meant.
    public UnitMatch best(String name) {
        Set<Unit> coded = byCode.getOrDefault(code(name), Set.of());
        if (coded.size() == 1) {
            return new UnitMatch(coded.iterator().next(), Confidence.EXACT);
        }
        Set<Unit> equal = byKey.getOrDefault(UnitName.key(name), Set.of());
        if (!equal.isEmpty()) {
            Unit only = only(equal);
            return only == null
                    ? new UnitMatch(equal.iterator().next(), Confidence.LIKELY)
                    : new UnitMatch(only, Confidence.EXACT);
        }
        return alike(UnitName.key(name));
    }

    private UnitMatch alike(String key) {
        Unit best = null;
        double bestScore = 0;
        double second = 0;
        for (String other : sharingWords(key)) {
            double score = UnitName.similarityOfKeys(key, other);
            for (Unit unit : byKey.getOrDefault(other, Set.of())) {
                if (unit.equals(best)) {
                    bestScore = Math.max(bestScore, score);
                } else if (score > bestScore) {
                    second = bestScore;
                    bestScore = score;
                    best = unit;
                } else {
                    second = Math.max(second, score);
                }
            }
        }
        boolean unsure = bestScore - second < TOO_CLOSE;
        return best == null || unsure || bestScore <= UnitName.LEAST_ALIKE
                ? new UnitMatch(null, Confidence.NONE)
                : new UnitMatch(best, Confidence.LIKELY);
    }

    /// Keys with at least half the words of the shorter one in common: no other can be alike.
    private List<String> sharingWords(String key) {
        Map<String, Integer> shared = new HashMap<>();
        Set<String> words = new HashSet<>(List.of(key.split(" ")));
        for (String word : words) {
            for (String other : keysByWord.getOrDefault(word, List.of())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() * 2
                        >= Math.min(words.size(), entry.getKey().split(" ").length))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Of several units of one name the only one that has not ended.
    private static @Nullable Unit only(Set<Unit> units) {
        if (units.size() == 1) {
            return units.iterator().next();
        }
        List<Unit> living =
                units.stream().filter(unit -> unit.validTo() == null).toList();
        return living.size() == 1 ? living.getFirst() : null;
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.details().formerNames().stream());
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}

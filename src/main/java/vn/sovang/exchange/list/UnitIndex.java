package vn.sovang.exchange.list;

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
import vn.sovang.exchange.list.UnitMatch.Confidence;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Spelling;
import vn.sovang.text.UnitName;

/// The registry's units by their names, prepared so that each of the many names of a list is looked up fast: full and
/// short names, names of before, codes. Only an equal spelling is certain; what is equal without marks is a question,
/// unless it was plainly typed without them.
public final class UnitIndex {
    private static final double TOO_CLOSE = 0.005;

    private final Map<String, Set<Unit>> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> spellingsByKey = new HashMap<>();
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
        names(unit).filter(name -> !name.isEmpty()).distinct().forEach(name -> {
            String key = UnitName.key(name);
            if (!spellingsByKey.containsKey(key)) {
                for (String word : new HashSet<>(List.of(key.split(" ")))) {
                    keysByWord
                            .computeIfAbsent(word, unused -> new ArrayList<>())
                            .add(key);
                }
            }
            String spelling = UnitName.spelling(name);
            spellingsByKey.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(spelling);
            bySpelling
                    .computeIfAbsent(spelling, unused -> new LinkedHashSet<>())
                    .add(unit);
        });
        if (!unit.code().isEmpty()) {
            byCode.computeIfAbsent(code(unit.code()), unused -> new LinkedHashSet<>())
                    .add(unit);
        }
    }

    /// The units of that name, with all its marks; closed ones only when no other has it.
    public List<Unit> named(String name) {
        return living(bySpelling.getOrDefault(UnitName.spelling(name), Set.of()));
    }

    /// The best match: an equal name after abbreviations, else one very probably meant.
    public UnitMatch best(String name) {
        Set<Unit> coded = byCode.getOrDefault(code(name), Set.of());
        if (coded.size() == 1) {
            return new UnitMatch(coded.iterator().next(), Confidence.EXACT);
        }
        List<Unit> equal = named(name);
        if (!equal.isEmpty()) {
            return equal.size() == 1
                    ? new UnitMatch(equal.getFirst(), Confidence.EXACT)
                    : new UnitMatch(equal.getFirst(), Confidence.LIKELY, equal.subList(1, equal.size()));
        }
        return butForMarks(name);
    }

    private UnitMatch butForMarks(String name) {
        String key = UnitName.key(name);
        Set<Unit> folded = new LinkedHashSet<>();
        spellingsByKey.getOrDefault(key, Set.of()).forEach(spelling -> folded.addAll(unitsOf(spelling)));
        List<Unit> equal = living(folded);
        if (equal.size() == 1
                && (Spelling.isBare(name) || Spelling.isBare(equal.getFirst().name()))) {
            return new UnitMatch(equal.getFirst(), Confidence.LIKELY);
        }
        if (!equal.isEmpty()) {
            return new UnitMatch(null, Confidence.NONE, equal);
        }
        Unit alike = Spelling.isBare(name) ? alike(key, key, false) : alike(key, UnitName.spelling(name), true);
        if (alike != null) {
            return new UnitMatch(alike, Confidence.LIKELY);
        }
        Unit withoutMarks = alike(key, key, false);
        return new UnitMatch(null, Confidence.NONE, withoutMarks == null ? List.of() : List.of(withoutMarks));
    }

    /// The one unit whose name is most alike, null when it is not alike enough or not the only one.
    ///
    /// @param marks whether marks count
    private @Nullable Unit alike(String key, String wanted, boolean marks) {
        Unit best = null;
        double bestScore = 0;
        double second = 0;
        for (String other : sharingWords(key)) {
            for (String spelling : spellingsByKey.getOrDefault(other, Set.of())) {
                double score = UnitName.similarityOfKeys(wanted, marks ? spelling : other);
                for (Unit unit : unitsOf(spelling)) {
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
        }
        boolean unsure = bestScore - second < TOO_CLOSE;
        return unsure || bestScore <= UnitName.LEAST_ALIKE ? null : best;
    }

    private Set<Unit> unitsOf(String spelling) {
        return bySpelling.getOrDefault(spelling, Set.of());
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

    /// Those that have not ended, or all when all have.
    private static List<Unit> living(Set<Unit> units) {
        List<Unit> living =
                units.stream().filter(unit -> unit.validTo() == null).toList();
        return living.isEmpty() ? List.copyOf(units) : living;
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.details().formerNames().stream());
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}

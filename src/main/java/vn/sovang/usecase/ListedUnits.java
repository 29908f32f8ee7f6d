package vn.sovang.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.UnitMatch;
import vn.sovang.model.Unit;
import vn.sovang.text.UnitName;

/// Finds the registry's units that a list's names mean; each name is looked up once.
final class ListedUnits {
    private final KnownUnits units;
    private final Map<String, Long> answers;
    private final Map<String, ListedUnit> known = new HashMap<>();

    /// @param answers what the clerk said of names before, by [UnitName#key(String)]
    ListedUnits(List<Unit> units, Map<String, Long> answers) {
        this(new KnownUnits(units), answers);
    }

    /// As [#ListedUnits(List, Map)], over units prepared before.
    ListedUnits(KnownUnits units, Map<String, Long> answers) {
        this.units = units;
        this.answers = Map.copyOf(answers);
    }

    ListedUnit of(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private ListedUnit find(String name) {
        Long answered = answers.get(UnitName.key(name));
        Unit meant = answered == null ? null : units.byId().get(answered);
        if (meant != null) {
            return new ListedUnit(meant, null, true);
        }
        UnitMatch match = units.best(name);
        if (match.confidence() == UnitMatch.Confidence.EXACT) {
            return new ListedUnit(match.unit(), null, true);
        }
        Unit container = units.container(name);
        if (container != null || match.unit() == null) {
            return new ListedUnit(null, container, true);
        }
        return new ListedUnit(match.unit(), null, false);
    }

    Map<String, ListedUnit> all() {
        return known;
    }
}

package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.list.UnitMatch;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.UnitName;

/// Finds the registry's units that a list's names mean; each name is looked up once.
final class ListedUnits {
    private final KnownUnits units;
    private final Map<String, Long> answers;
    private final Map<String, ListedUnit> known = new HashMap<>();

    /// @param answers what the clerk said of names before, by [UnitName#spelling(String)]
    ListedUnits(List<Unit> units, Map<String, Long> answers) {
        this(new KnownUnits(units), answers);
    }

    /// As [#ListedUnits(List, Map)], over units prepared before.
    ListedUnits(KnownUnits units, Map<String, Long> answers) {
        this.units = units;
        this.answers = Map.copyOf(answers);
    }

    /// The registry's units of exactly that name; what the clerk said it means stands alone.
    List<Unit> named(String name) {
        Long answered = answers.get(UnitName.spelling(name));
        Unit meant = answered == null ? null : units.byId().get(answered);
        return meant == null ? units.named(name) : List.of(meant);
    }

    ListedUnit of(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private ListedUnit find(String name) {
        Long answered = answers.get(UnitName.spelling(name));
        Unit meant = answered == null ? null : units.byId().get(answered);
        if (meant != null) {
            return ListedUnit.sure(meant);
        }
        UnitMatch match = units.best(name);
        if (match.confidence() == UnitMatch.Confidence.EXACT) {
            return ListedUnit.sure(match.unit());
        }
        Unit container = units.container(name);
        if (container != null || match.unit() == null) {
            return new ListedUnit(null, container, true, match.maybe());
        }
        return new ListedUnit(match.unit(), null, false, match.maybe());
    }

    Map<String, ListedUnit> all() {
        return known;
    }
}

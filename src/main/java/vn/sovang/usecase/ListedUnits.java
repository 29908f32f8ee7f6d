package vn.sovang.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.UnitMatch;
import vn.sovang.model.Unit;
import vn.sovang.text.UnitName;

/// Finds the registry's units that a list's names mean; each name is looked up once.
final class ListedUnits {
    private final List<Unit> units;
    private final Map<String, ListedUnit> known = new HashMap<>();

    ListedUnits(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    ListedUnit of(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private ListedUnit find(String name) {
        UnitMatch match = UnitMatch.best(name, units);
        if (match.confidence() == UnitMatch.Confidence.EXACT) {
            return new ListedUnit(match.unit(), null, true);
        }
        Unit container = container(name);
        if (container != null || match.unit() == null) {
            return new ListedUnit(null, container, true);
        }
        return new ListedUnit(match.unit(), null, false);
    }

    /// The ward or commune that the name ends with.
    private @Nullable Unit container(String name) {
        String words = " " + UnitName.expanded(name);
        Unit best = null;
        int longest = 0;
        for (Unit unit : units) {
            String place = UnitName.key(unit.shortName());
            boolean isPlace = place.startsWith("phuong ") || place.startsWith("xa ") || place.startsWith("thi tran ");
            if (isPlace && place.length() > longest && words.endsWith(" " + place)) {
                longest = place.length();
                best = unit;
            }
        }
        return best;
    }

    Map<String, ListedUnit> all() {
        return known;
    }
}

package vn.sovang.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.UnitIndex;
import vn.sovang.exchange.UnitMatch;
import vn.sovang.model.Unit;
import vn.sovang.text.UnitName;

/// Finds the registry's units that a list's names mean; each name is looked up once.
final class ListedUnits {
    private final UnitIndex index;
    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, Unit> places = new HashMap<>();
    private final Map<String, Long> answers;
    private final Map<String, ListedUnit> known = new HashMap<>();

    /// @param answers what the clerk said of names before, by [UnitName#key(String)]
    ListedUnits(List<Unit> units, Map<String, Long> answers) {
        this.index = new UnitIndex(units);
        this.answers = Map.copyOf(answers);
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
            String place = UnitName.key(unit.shortName());
            if (place.startsWith("phuong ") || place.startsWith("xa ") || place.startsWith("thi tran ")) {
                places.putIfAbsent(place, unit);
            }
        }
    }

    ListedUnit of(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private ListedUnit find(String name) {
        Long answered = answers.get(UnitName.key(name));
        Unit meant = answered == null ? null : byId.get(answered);
        if (meant != null) {
            return new ListedUnit(meant, null, true);
        }
        UnitMatch match = index.best(name);
        if (match.confidence() == UnitMatch.Confidence.EXACT) {
            return new ListedUnit(match.unit(), null, true);
        }
        Unit container = container(name);
        if (container != null || match.unit() == null) {
            return new ListedUnit(null, container, true);
        }
        return new ListedUnit(match.unit(), null, false);
    }

    /// The ward or commune that the name ends with: the longest such ending.
    private @Nullable Unit container(String name) {
        String words = UnitName.expanded(name);
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            Unit place = places.get(words.substring(blank + 1));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    Map<String, ListedUnit> all() {
        return known;
    }
}

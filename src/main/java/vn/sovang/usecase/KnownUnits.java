package vn.sovang.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.UnitIndex;
import vn.sovang.exchange.UnitMatch;
import vn.sovang.model.Unit;
import vn.sovang.text.UnitName;

/// The registry's units, prepared for the names of lists; each name is compared once, however often a list is looked
/// at.
final class KnownUnits {
    private final UnitIndex index;
    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, Unit> places = new HashMap<>();
    private final Map<String, UnitMatch> compared = new HashMap<>();

    KnownUnits(List<Unit> units) {
        this.index = new UnitIndex(units);
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
            String place = UnitName.key(unit.shortName());
            if (place.startsWith("phuong ") || place.startsWith("xa ") || place.startsWith("thi tran ")) {
                places.putIfAbsent(place, unit);
            }
        }
    }

    Map<Long, Unit> byId() {
        return byId;
    }

    UnitMatch best(String name) {
        return compared.computeIfAbsent(name, index::best);
    }

    /// The ward or commune that the name ends with: the longest such ending.
    @Nullable
    Unit container(String name) {
        String words = UnitName.expanded(name);
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            Unit place = places.get(words.substring(blank + 1));
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}

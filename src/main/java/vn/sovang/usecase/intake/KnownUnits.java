package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.UnitIndex;
import vn.sovang.exchange.list.UnitMatch;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Spelling;
import vn.sovang.text.UnitName;

/// The registry's units, prepared for the names of lists; each name is compared once, however often a list is looked
/// at.
final class KnownUnits {
    private static final List<String> PLACES = Stream.of("phường", "xã", "thị trấn")
            .map(place -> Spelling.of(place) + " ")
            .toList();

    private final UnitIndex index;
    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, List<Unit>> places = new HashMap<>();
    private final Map<String, UnitMatch> compared = new HashMap<>();

    KnownUnits(List<Unit> units) {
        this.index = new UnitIndex(units);
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
            String place = UnitName.spelling(unit.shortName());
            if (PLACES.stream().anyMatch(place::startsWith)) {
                places.computeIfAbsent(place, none -> new ArrayList<>()).add(unit);
            }
        }
    }

    Map<Long, Unit> byId() {
        return byId;
    }

    UnitMatch best(String name) {
        return compared.computeIfAbsent(name, index::best);
    }

    List<Unit> named(String name) {
        return index.named(name);
    }

    /// The ward or commune that the name ends with: the longest such ending; null when several have that name.
    @Nullable
    Unit container(String name) {
        String words = UnitName.spelling(name);
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            List<Unit> place = places.get(words.substring(blank + 1));
            if (place != null) {
                return place.size() == 1 ? place.getFirst() : null;
            }
        }
        return null;
    }
}

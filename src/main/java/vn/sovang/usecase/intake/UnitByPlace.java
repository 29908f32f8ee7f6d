package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.UnitName;

/// Finds the registry's unit that a row of a list of units speaks of. The name alone is not enough: every commune has
/// its Thôn 1, so the code and the unit above count too.
record UnitByPlace(ListedUnits units, Map<Long, Unit> byId) {
    ListedUnit of(UnitEntry entry) {
        ListedUnit coded = entry.code().isEmpty() ? null : units.of(entry.code());
        if (coded != null && coded.unit() != null && coded.sure()) {
            return coded;
        }
        List<Unit> named = units.named(entry.name());
        if (named.isEmpty()) {
            return butForMarks(entry.name(), units.of(entry.name()));
        }
        List<Unit> free = named.stream().filter(unit -> !otherCode(unit, entry)).toList();
        ListedUnit above = entry.parentName().isEmpty() ? null : units.of(entry.parentName());
        return among(named, free, above);
    }

    /// A list of units names each of its own: what is only alike is another unit until the clerk says otherwise. A name
    /// typed without any mark stays a guess.
    private static ListedUnit butForMarks(String name, ListedUnit found) {
        Unit guess = found.unit();
        if (guess == null || found.sure() || UnitName.key(name).equals(UnitName.key(guess.name()))) {
            return found;
        }
        List<Unit> maybe = new ArrayList<>(found.maybe());
        maybe.addFirst(guess);
        return new ListedUnit(null, null, true, maybe);
    }

    /// @param above the unit above as the list names it; null when it names none
    private static ListedUnit among(List<Unit> named, List<Unit> free, @Nullable ListedUnit above) {
        List<Unit> there = above == null ? free : under(above.unit(), free);
        return there.size() == 1 ? ListedUnit.sure(there.getFirst()) : new ListedUnit(null, null, true, named);
    }

    /// Those under that unit; else those that have no place yet.
    private static List<Unit> under(@Nullable Unit above, List<Unit> units) {
        List<Unit> there = above == null
                ? List.of()
                : units.stream()
                        .filter(unit -> Objects.equals(unit.parentId(), above.id()))
                        .toList();
        return there.isEmpty()
                ? units.stream()
                        .filter(unit -> unit.parentId() == null && (above == null || unit.id() != above.id()))
                        .toList()
                : there;
    }

    private static boolean otherCode(Unit unit, UnitEntry entry) {
        return !entry.code().isEmpty()
                && !unit.code().isEmpty()
                && !entry.code().equalsIgnoreCase(unit.code());
    }
}

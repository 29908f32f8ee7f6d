package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.text.UnitName;

/// The units a list brings, one for the rows that are of one: of one name, under one unit, with no two codes.
///
/// @param <U> what stands for a unit
final class UnitsOfList<U> {
    private final ListMatcher matcher;
    private final Map<String, List<Listed<U>>> byName = new HashMap<>();
    private final Map<String, List<U>> named = new HashMap<>();

    private record Listed<U>(int row, UnitEntry entry, U unit) {}

    UnitsOfList(ListMatcher matcher) {
        this.matcher = matcher;
    }

    /// The unit that an earlier row was about already, null when none was.
    @Nullable
    U before(ListRow row, UnitEntry entry) {
        for (Listed<U> one : byName.getOrDefault(UnitName.spelling(entry.name()), List.of())) {
            if (isOne(one.entry(), entry) && !matcher.areTwo(one.row(), row.number())) {
                return one.unit();
            }
        }
        return null;
    }

    void add(ListRow row, UnitEntry entry, U unit) {
        byName.computeIfAbsent(UnitName.spelling(entry.name()), name -> new ArrayList<>())
                .add(new Listed<>(row.number(), entry, unit));
        name(entry.name(), unit);
        name(entry.shortName(), unit);
    }

    /// The units of that name or short name.
    List<U> named(String name) {
        return named.getOrDefault(UnitName.spelling(name), List.of());
    }

    private void name(String name, U unit) {
        List<U> units = named.computeIfAbsent(UnitName.spelling(name), none -> new ArrayList<>());
        if (!name.isEmpty() && !units.contains(unit)) {
            units.add(unit);
        }
    }

    private static boolean isOne(UnitEntry one, UnitEntry other) {
        boolean twoCodes =
                !one.code().isEmpty() && !other.code().isEmpty() && !one.code().equalsIgnoreCase(other.code());
        return !twoCodes && UnitName.spelling(one.parentName()).equals(UnitName.spelling(other.parentName()));
    }
}

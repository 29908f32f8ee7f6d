package vn.sovang.usecase.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.model.registry.UnitChange.Former;

/// Units as they were before the changes of after a day, so that papers of that day name them so whenever printed.
///
/// @param later changes after the day, the earliest first
public record UnitsThen(List<UnitChange> later) {
    /// The units by id.
    public Map<Long, Unit> of(Collection<Unit> now) {
        Map<Long, Unit> then = new LinkedHashMap<>();
        now.forEach(unit -> then.put(unit.id(), then(unit)));
        return then;
    }

    /// The first change after the day has it as it was on the day.
    private Unit then(Unit unit) {
        for (UnitChange change : later) {
            Former former = change.former();
            if (former != null && change.goesOn(unit.id())) {
                return with(unit, former);
            }
        }
        return unit;
    }

    private static Unit with(Unit unit, Former former) {
        return unit.renamed(
                former.name(), former.shortName(), former.letterhead(), former.headPost(), former.headName());
    }
}

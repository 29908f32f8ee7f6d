package vn.sovang.usecase.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;

/// What a list's unit name means for the registry, and through whom a nomination of a new unit goes up.
///
/// @param unit the unit itself; null when the registry lacks it and taking the list in will add it
/// @param container the known place in which a new unit lies ("Tổ 5, phường Phùng Chí Kiên"); null when none was found
/// @param sure false when the name was only alike and the clerk should look
/// @param maybe other units that the clerk may say it is; nothing is done with them without an answer
public record ListedUnit(@Nullable Unit unit, @Nullable Unit container, boolean sure, List<Unit> maybe) {
    public ListedUnit {
        maybe = List.copyOf(maybe);
    }

    /// A unit of the registry that is surely meant; null for one that the registry surely lacks.
    static ListedUnit sure(@Nullable Unit unit) {
        return new ListedUnit(unit, null, true, List.of());
    }

    /// Whether taking the list in adds a unit.
    public boolean isNew() {
        return unit == null;
    }
}

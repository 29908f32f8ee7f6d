package vn.sovang.usecase;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.Unit;

/// What a list's unit name means for the registry, and through whom a nomination of a new unit goes up.
///
/// @param unit the unit itself; null when the registry lacks it and taking the list in will add it
/// @param container the known place in which a new unit lies ("Tổ 5, phường Phùng Chí Kiên"); null when none was found
/// @param sure false when the name was only alike and the clerk should look
public record ListedUnit(@Nullable Unit unit, @Nullable Unit container, boolean sure) {
    /// Whether taking the list in adds a unit.
    public boolean isNew() {
        return unit == null;
    }
}

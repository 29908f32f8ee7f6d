package vn.sovang.ui.control;

import vn.sovang.model.registry.Unit;

/// Picks a unit by any part of its name.
public final class UnitPicker extends Picker<Unit> {
    /// A picker of units.
    public UnitPicker(String id, Lookup<Unit> lookup) {
        super(id, lookup, unit -> unit.shortName().isEmpty() ? unit.name() : unit.shortName(), unit -> unit.kind()
                .label());
    }
}

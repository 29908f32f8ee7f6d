package vn.sovang.ui.registry.unit;

import java.util.List;
import vn.sovang.model.registry.UnitChange;

/// What the clerk can ask of the screen Tập thể.
interface UnitActions {
    /// Begins a unit.
    void startNew();

    /// Takes a unit in hand.
    void take(long unitId);

    /// Puts units into the bin.
    void bin(List<UnitRow> rows);

    /// Opens the page that merges, splits, renames or closes the unit in hand.
    void beginChange(UnitChange.Kind kind);

    /// Opens the list of clusters.
    void editClusters();
}

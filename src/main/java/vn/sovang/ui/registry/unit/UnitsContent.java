package vn.sovang.ui.registry.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;

/// The registry's units as read at once, with all that the tree needs computed; made off the FX thread.
///
/// @param units by id
/// @param rows in Vietnamese order
/// @param households how many of them
record UnitsContent(Map<Long, Unit> units, List<UnitRow> rows, List<Cluster> clusters, int households) {
    /// No units.
    static final UnitsContent NONE = new UnitsContent(Map.of(), List.of(), List.of(), 0);

    UnitsContent {
        units = Map.copyOf(units);
        rows = List.copyOf(rows);
        clusters = List.copyOf(clusters);
    }

    /// @param today tells which units have ended
    static UnitsContent of(List<Unit> all, List<Cluster> clusters, LocalDate today) {
        return new UnitsContent(
                all.stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                UnitRow.of(all, today),
                clusters,
                (int) all.stream()
                        .filter(unit -> unit.kind() == UnitKind.HOUSEHOLD)
                        .count());
    }
}

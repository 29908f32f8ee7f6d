package vn.sovang.ui.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.model.Unit;
import vn.sovang.text.Fold;
import vn.sovang.text.SortKey;

/// A unit as the table shows it, computed once when loaded.
///
/// @param name short name, set in by its depth in the tree
/// @param treeKey orders units as a tree: each under the unit above it
/// @param folded what the filter searches
record UnitRow(
        long id,
        String name,
        String treeKey,
        String kind,
        String parent,
        String parentKey,
        String head,
        String headKey,
        boolean proposes,
        boolean closed,
        String folded) {
    private static final String INDENT = "     ";

    /// The units as a tree from the top; a unit whose parent is unknown stands at the top.
    static List<UnitRow> tree(List<Unit> units) {
        Map<Long, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<Long, String> keys = new HashMap<>();
        units.forEach(unit -> keys.put(unit.id(), SortKey.of(unit.shortName())));
        return units.stream()
                .map(unit -> of(unit, byId, keys))
                .sorted(Comparator.comparing(UnitRow::treeKey))
                .toList();
    }

    private static UnitRow of(Unit unit, Map<Long, Unit> byId, Map<Long, String> keys) {
        List<Unit> path = path(unit, byId);
        String treeKey = path.stream().map(step -> keys.get(step.id())).collect(Collectors.joining("/"));
        Unit parent = path.size() < 2 ? null : path.get(path.size() - 2);
        String parentName = parent == null ? "" : parent.shortName();
        return new UnitRow(
                unit.id(),
                INDENT.repeat(path.size() - 1) + unit.shortName(),
                treeKey,
                unit.kind().label(),
                parentName,
                SortKey.of(parentName),
                unit.headName(),
                SortKey.ofPerson(unit.headName()),
                unit.proposes(),
                unit.validTo() != null,
                Fold.of(unit.name() + " " + unit.shortName() + " " + unit.code() + " " + unit.headName()));
    }

    private static List<Unit> path(Unit unit, Map<Long, Unit> byId) {
        List<Unit> path = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Unit step = unit; step != null && seen.add(step.id()); ) {
            path.addFirst(step);
            Long parentId = step.parentId();
            step = parentId == null ? null : byId.get(parentId);
        }
        return path;
    }
}

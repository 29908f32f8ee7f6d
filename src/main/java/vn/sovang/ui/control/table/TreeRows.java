package vn.sovang.ui.control.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Rows under rows: those whose branch is open, sorted among their neighbours. A filter shows what passes with the rows
/// above it, all opened, and leaves what the clerk opened as it was. Knows no toolkit.
final class TreeRows<R> implements TableContent<R> {
    private final Function<R, Object> key;
    private final Function<R, @Nullable Object> above;
    private final Set<Object> open = new HashSet<>();
    private Map<Object, R> rows = Map.of();
    private Map<Object, List<R>> below = Map.of();
    private Map<Object, R> parents = Map.of();
    private List<R> top = List.of();
    private @Nullable Predicate<R> filter;
    private Predicate<R> present = row -> true;
    private @Nullable Comparator<R> order;
    private Map<Object, Spot> spots = Map.of();

    /// Where a row stands.
    ///
    /// @param depth 0 at the top
    /// @param branch whether rows below it could be shown
    /// @param open whether they are
    /// @param way whether it is there only as the way to others
    record Spot(int depth, boolean branch, boolean open, boolean way) {
        static final Spot ALONE = new Spot(0, false, false, false);
    }

    /// @param above key of the row above, null at the top; an unknown one counts as none
    TreeRows(Function<R, Object> key, Function<R, @Nullable Object> above) {
        this.key = key;
        this.above = above;
    }

    /// Takes the rows in the order they have among their neighbours.
    void setRows(List<R> newRows) {
        Map<Object, R> byKey = LinkedHashMap.newLinkedHashMap(newRows.size());
        newRows.forEach(row -> byKey.put(key.apply(row), row));
        rows = byKey;
        top = new ArrayList<>();
        below = new HashMap<>();
        parents = new HashMap<>();
        for (R row : newRows) {
            Object id = above.apply(row);
            R parent = id == null || loops(row) ? null : byKey.get(id);
            if (parent == null || id == null) {
                top.add(row);
            } else {
                parents.put(key.apply(row), parent);
                below.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
            }
        }
    }

    /// Leaves out rows for good, but for those on the way to one that is present.
    void setPresent(Predicate<R> newPresent) {
        present = newPresent;
    }

    /// Shows everything again, as far as it is open.
    void clearFilter() {
        filter = null;
    }

    /// Whether a filter is on.
    boolean filtered() {
        return filter != null;
    }

    @Override
    public void setFilter(Predicate<R> newFilter) {
        filter = newFilter;
    }

    @Override
    public void setOrder(@Nullable Comparator<R> newOrder) {
        order = newOrder;
    }

    /// Opens or shuts the branch below a row.
    void setOpen(R row, boolean opened) {
        if (opened) {
            open.add(key.apply(row));
        } else {
            open.remove(key.apply(row));
        }
    }

    /// Opens every branch that begins above that depth; 0 shuts all.
    void openTo(int depth) {
        open.clear();
        openTo(top, depth);
    }

    private void openTo(List<R> neighbours, int depth) {
        if (depth > 0) {
            for (R row : neighbours) {
                List<R> children = below.get(key.apply(row));
                if (children != null) {
                    open.add(key.apply(row));
                    openTo(children, depth - 1);
                }
            }
        }
    }

    /// Opens the way to a row; false when there is no such row or it is left out.
    boolean reveal(Object wanted) {
        R row = rows.get(wanted);
        if (row == null) {
            return false;
        }
        for (Optional<R> step = aboveOf(row); step.isPresent(); step = aboveOf(step.get())) {
            setOpen(step.get(), true);
        }
        return present.test(row);
    }

    /// The row above; empty at the top.
    Optional<R> aboveOf(R row) {
        return Optional.ofNullable(parents.get(key.apply(row)));
    }

    /// Where a row stood when the lines were last made.
    Spot spot(R row) {
        return Objects.requireNonNullElse(spots.get(key.apply(row)), Spot.ALONE);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public Object keyOf(R row) {
        return key.apply(row);
    }

    @Override
    public List<TableLine<R>> lines() {
        Set<Object> hits = new HashSet<>();
        Set<Object> kept = new HashSet<>();
        Predicate<R> wanted = filter;
        for (R row : rows.values()) {
            if (present.test(row) && (wanted == null || wanted.test(row))) {
                hits.add(key.apply(row));
                Optional<R> step = Optional.of(row);
                while (step.isPresent() && kept.add(key.apply(step.get()))) {
                    step = aboveOf(step.get());
                }
            }
        }
        List<TableLine<R>> lines = new ArrayList<>();
        spots = new HashMap<>();
        add(top, 0, hits, kept, lines);
        return lines;
    }

    private void add(List<R> neighbours, int depth, Set<Object> hits, Set<Object> kept, List<TableLine<R>> lines) {
        List<R> sorted =
                order == null ? neighbours : neighbours.stream().sorted(order).toList();
        for (R row : sorted) {
            Object id = key.apply(row);
            if (!kept.contains(id)) {
                continue;
            }
            List<R> children = below.getOrDefault(id, List.of());
            boolean branch = children.stream().anyMatch(child -> kept.contains(key.apply(child)));
            boolean opened = branch && (filter != null || open.contains(id));
            spots.put(id, new Spot(depth, branch, opened, !hits.contains(id)));
            lines.add(new TableLine.Item<>(row));
            if (opened) {
                add(children, depth + 1, hits, kept, lines);
            }
        }
    }

    private boolean loops(R row) {
        Set<Object> seen = new HashSet<>();
        Object step = key.apply(row);
        while (step != null && seen.add(step)) {
            R next = rows.get(step);
            step = next == null ? null : above.apply(next);
        }
        return step != null && step.equals(key.apply(row));
    }
}

package vn.sovang.ui.control.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a [DataTable] shows of its rows: filtered, sorted within each group, with the headings of groups that have
/// rows left. Knows no toolkit.
final class TableRows<R> implements TableContent<R> {
    private final Function<R, Object> key;
    private List<RowGroup<R>> groups = List.of();
    private Predicate<R> filter = row -> true;
    private @Nullable Comparator<R> order;

    TableRows(Function<R, Object> key) {
        this.key = key;
    }

    void setGroups(List<RowGroup<R>> newGroups) {
        groups = List.copyOf(newGroups);
    }

    @Override
    public void setFilter(Predicate<R> newFilter) {
        filter = newFilter;
    }

    @Override
    public void setOrder(@Nullable Comparator<R> newOrder) {
        order = newOrder;
    }

    @Override
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.rows().isEmpty());
    }

    @Override
    public List<TableLine<R>> lines() {
        List<TableLine<R>> lines = new ArrayList<>();
        for (RowGroup<R> group : groups) {
            List<R> rows = new ArrayList<>();
            for (R row : group.rows()) {
                if (filter.test(row)) {
                    rows.add(row);
                }
            }
            if (order != null) {
                rows.sort(order);
            }
            if (!group.title().isEmpty() && !rows.isEmpty()) {
                lines.add(new TableLine.Heading<>(group.title()));
            }
            rows.forEach(row -> lines.add(new TableLine.Item<>(row)));
        }
        return lines;
    }

    @Override
    public Object keyOf(R row) {
        return key.apply(row);
    }
}

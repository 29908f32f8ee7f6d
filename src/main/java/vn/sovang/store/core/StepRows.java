package vn.sovang.store.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.RowChange;
import vn.sovang.model.Step;

/// Reads what steps kept. A row written several times within a step is told once: as it was before the first and
/// after the last writing.
final class StepRows {
    private StepRows() {}

    private record Place(long stepId, String table, long rowId) {}

    /// One row of a step while it is put together.
    private static final class Told {
        final Step step;
        final @Nullable Map<String, String> before;

        @Nullable
        Map<String, String> after;

        Told(Step step, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
            this.step = step;
            this.before = before;
            this.after = after;
        }
    }

    /// In the order of the first writing of each row.
    ///
    /// @param condition SQL over step_row
    /// @param values binds the condition's parameters
    static List<RowChange> read(Handle handle, String condition, UnaryOperator<Query> values) {
        Map<Place, Told> told = new LinkedHashMap<>();
        Map<List<Long>, Map<String, String>> before = sides(handle, "before", condition, values);
        Map<List<Long>, Map<String, String>> after = sides(handle, "after", condition, values);
        values.apply(handle.createQuery("""
                        SELECT step.*, ordinal, table_name, row_id
                        FROM step_row JOIN step ON step.id = step_id
                        WHERE %s ORDER BY step_id, ordinal
                        """.formatted(condition)))
                .map((row, context) -> {
                    Step step = StepStore.STEP.map(row, context);
                    List<Long> key = List.of(step.id(), row.getLong("ordinal"));
                    Place place = new Place(step.id(), row.getString("table_name"), row.getLong("row_id"));
                    Told known = told.get(place);
                    if (known == null) {
                        told.put(place, new Told(step, before.get(key), after.get(key)));
                    } else {
                        known.after = after.get(key);
                    }
                    return place;
                })
                .list();
        return told.entrySet().stream()
                .filter(one -> !Objects.equals(one.getValue().before, one.getValue().after))
                .map(one -> new RowChange(
                        one.getValue().step,
                        one.getKey().table(),
                        one.getKey().rowId(),
                        one.getValue().before,
                        one.getValue().after))
                .toList();
    }

    /// The columns of each row on one side, by step and ordinal; none for rows that were not there.
    private static Map<List<Long>, Map<String, String>> sides(
            Handle handle, String side, String condition, UnaryOperator<Query> values) {
        Map<List<Long>, Map<String, String>> sides = new LinkedHashMap<>();
        values.apply(handle.createQuery("""
                        SELECT step_id, ordinal, cell.key AS name, cell.atom AS atom
                        FROM step_row, json_each(step_row.%s) AS cell
                        WHERE %s AND cell.atom IS NOT NULL
                        """.formatted(side, condition)))
                .map((row, context) -> sides.computeIfAbsent(
                                List.of(row.getLong("step_id"), row.getLong("ordinal")), key -> new LinkedHashMap<>())
                        .put(row.getString("name"), row.getString("atom")))
                .list();
        return sides;
    }
}

package vn.sovang.usecase.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListedRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkippedRows;

/// A list as it would be taken in; nothing of it is stored.
///
/// @param roundId the round it is for, null when it is only looked at
/// @param file as it was opened, to be read again with other columns
/// @param units what each listed unit name means, by the name
/// @param same pairs of rows of which the clerk said that they are one subject
/// @param registry what it is compared with
/// @param plans what storing each row would do, by row number
/// @param answers whom a row is about, by row number, as the clerk said: an id of the registry, or
///     [RegistryPreview#NEWCOMER]
public record Preview(
        @Nullable Long roundId,
        ListFile file,
        ListReading reading,
        Map<String, ListedUnit> units,
        Set<RowPair> same,
        KnownRegistry registry,
        Map<Integer, RowPlan> plans,
        Map<Integer, Long> answers) {
    public Preview {
        units = Map.copyOf(units);
        same = Set.copyOf(same);
        plans = Map.copyOf(plans);
        answers = Map.copyOf(answers);
    }

    /// What storing the row would do.
    public RowPlan plan(ListedRow row) {
        return java.util.Objects.requireNonNull(plans.get(row.number()), "every row has its plan");
    }

    /// How many rows would do that.
    public int count(RowPlan.Action action) {
        return (int)
                plans.values().stream().filter(plan -> plan.action() == action).count();
    }

    /// The understood rows, wrong ones too, in the order of the file.
    public List<ListedRow> rows() {
        return reading.rows();
    }

    /// The rows of the file that are no subject, with why.
    public List<SkippedRows> skipped() {
        return reading.skipped();
    }

    /// How many rows are in that state.
    public int count(RowState state) {
        return reading.count(state);
    }

    /// How many rows would be stored.
    public int ready() {
        return reading.ready().size();
    }

    /// What the row's unit name means; for a collective its own name, for a person the workplace.
    public ListedUnit unit(ListedRow row) {
        return units.getOrDefault(unitName(row), ListedUnit.sure(null));
    }

    static String unitName(ListedRow row) {
        return row.kind().isPerson() ? row.values().unitName() : row.values().name();
    }
}

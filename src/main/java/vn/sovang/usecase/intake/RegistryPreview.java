package vn.sovang.usecase.intake;

import java.util.Map;
import vn.sovang.exchange.list.RegistryReading;
import vn.sovang.exchange.list.RegistryRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.ListFile;

/// A list for the registry as it would be taken in; nothing of it is stored.
///
/// @param file as it was opened, to be read again with other columns
/// @param registry what it is compared with
/// @param reading with what comparing it with the registry found
/// @param plans by row number
/// @param answers whom a row is about, by row number, as the clerk said: an id of the registry, or [#NEWCOMER]
/// @param listWins whether the list's values replace those of the registry that differ
public record RegistryPreview(
        ListFile file,
        KnownRegistry registry,
        RegistryReading reading,
        Map<Integer, RowPlan> plans,
        Map<Integer, Long> answers,
        boolean listWins) {
    /// The answer that a row is about nobody of the registry.
    public static final long NEWCOMER = 0;

    public RegistryPreview {
        plans = Map.copyOf(plans);
        answers = Map.copyOf(answers);
    }

    /// How many rows are in that state.
    public int count(RowState state) {
        return reading.count(state);
    }

    /// How many rows would do that.
    public int count(RowPlan.Action action) {
        return (int)
                plans.values().stream().filter(plan -> plan.action() == action).count();
    }

    /// The action of each row, by number, in the words of the command line.
    public Map<Integer, String> planned() {
        Map<Integer, String> actions = new java.util.HashMap<>();
        plans.forEach((row, plan) -> actions.put(row, plan.action().name()));
        return actions;
    }

    /// How many rows would be stored.
    public int ready() {
        return reading.ready().size();
    }

    /// What storing the row would do.
    public RowPlan plan(RegistryRow row) {
        return java.util.Objects.requireNonNull(plans.get(row.number()), "every row has its plan");
    }
}

package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkippedRows;

/// A list as it would be taken in; nothing of it is stored.
///
/// @param roundId the round that nominations are for, null when they are only looked at and for other lists
/// @param file as it was opened, to be read again with other columns
/// @param registry what it is compared with
/// @param reading with what comparing it with the registry found
/// @param plans what storing each row would do, by row number
/// @param answers whom a row is about, by row number, as the clerk said: an id of the registry, or [#NEWCOMER]
/// @param same pairs of rows of which the clerk said that they are one subject
/// @param listWins whether the list's values replace those of the registry that differ
public record ListPreview(
        @Nullable Long roundId,
        ListFile file,
        KnownRegistry registry,
        ListReading reading,
        Map<Integer, RowPlan> plans,
        Map<Integer, Long> answers,
        Set<RowPair> same,
        boolean listWins) {
    /// The answer that a row is about nobody of the registry.
    public static final long NEWCOMER = 0;

    public ListPreview {
        plans = Map.copyOf(plans);
        answers = Map.copyOf(answers);
        same = Set.copyOf(same);
    }

    ListPreview with(ListReading read) {
        return new ListPreview(roundId, file, registry, read, plans, answers, same, listWins);
    }

    ListPreview with(Map<Integer, Long> said, Set<RowPair> one) {
        return new ListPreview(roundId, file, registry, reading, plans, said, one, listWins);
    }

    ListPreview with(KnownRegistry now, boolean wins) {
        return new ListPreview(roundId, file, now, reading, plans, answers, same, wins);
    }

    ListPreview planned(ListReading read, Map<Integer, RowPlan> now) {
        return new ListPreview(roundId, file, registry, read, now, answers, same, listWins);
    }

    /// The understood rows, wrong ones too, in the order of the file.
    public List<ListRow> rows() {
        return reading.rows();
    }

    /// The rows of the file that say nothing to take in, with why.
    public List<SkippedRows> skipped() {
        return reading.skipped();
    }

    /// How many rows are in that state.
    public int count(RowState state) {
        return (int) rows().stream().filter(row -> state(row) == state).count();
    }

    /// What of the row is still open: that it may be another row's subject is not, once the clerk said so.
    public List<ListFinding> open(ListRow row) {
        return row.findings().stream()
                .filter(finding ->
                        finding.otherRow() == 0 || !same.contains(RowPair.of(row.number(), finding.otherRow())))
                .toList();
    }

    /// The row of which the clerk said that it is about the same subject.
    public OptionalInt sameAs(ListRow row) {
        return same.stream()
                .filter(pair -> pair.first() == row.number() || pair.second() == row.number())
                .mapToInt(pair -> pair.first() + pair.second() - row.number())
                .findFirst();
    }

    /// What is to be done with the row.
    public RowState state(ListRow row) {
        RowState alone = row.state();
        return alone == RowState.CHECK && open(row).isEmpty() ? RowState.FIXED : alone;
    }

    /// How many rows would do that.
    public int count(RowPlan.Action action) {
        return (int)
                plans.values().stream().filter(plan -> plan.action() == action).count();
    }

    /// The action of each row, by number, in the words of the command line.
    public Map<Integer, String> planned() {
        Map<Integer, String> actions = new HashMap<>();
        plans.forEach((row, plan) -> actions.put(row, plan.action().name()));
        return actions;
    }

    /// How many rows would be stored.
    public int ready() {
        return reading.ready().size();
    }

    /// What storing the row would do.
    public RowPlan plan(ListRow row) {
        return Objects.requireNonNull(plans.get(row.number()), "every row has its plan");
    }
}

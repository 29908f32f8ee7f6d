package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.ui.control.table.RowGroup;

/// What the screen Đợt xét shows: the nominations in their groups, by state, and the chosen one.
final class RoundModel {
    private final RoundRows maker = new RoundRows();
    private final ReadOnlyObjectWrapper<List<RowGroup<NominationRow>>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<StateFilter> filter = new SimpleObjectProperty<>(StateFilter.ALL);
    private final ReadOnlyObjectWrapper<@Nullable NominationRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RoundContent> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper toLookAt = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<RuleCheck> ruleCheck = new SimpleObjectProperty<>(RuleCheck.RUNNING);
    private List<NominationRow> rows = List.of();
    /// The chosen nomination while it is shown against the filter, else 0.
    private long lingering;

    RoundModel() {
        filter.subscribe(() -> arrange(0));
    }

    /// Makes the keys of what was read before it is shown; may run on any thread. Ten thousand cold ones took 0.8 s.
    RoundContent prepared(RoundContent read) {
        maker.rows(read);
        return read;
    }

    /// Shows what was read; keeps the chosen nomination chosen.
    void show(RoundContent read) {
        rows = maker.rows(read);
        content.set(read);
        toLookAt.set(rows.stream().mapToInt(NominationRow::toLookAt).sum());
        // What is being written stays in sight until another is chosen, though the filter asks for what lacks it.
        NominationRow chosen = selected.get();
        arrange(chosen == null ? 0 : chosen.id());
    }

    /// Takes an edited or new nomination in at once; saving it follows.
    void replace(Nomination changed) {
        RoundContent known = content.get();
        if (known != null) {
            show(known.with(changed));
        }
    }

    /// How far the check by the rules is: that nothing was found means something only once it is done.
    ObjectProperty<RuleCheck> ruleCheckProperty() {
        return ruleCheck;
    }

    /// Takes in what the rules find; the round may have changed meanwhile and is then checked again.
    void showRules(List<Finding> found) {
        RoundContent known = content.get();
        if (known != null) {
            ruleCheck.set(RuleCheck.DONE);
            show(known.withRules(found));
        }
    }

    /// Takes an edited report in at once; saving it follows.
    void replace(AchievementReport report) {
        RoundContent known = content.get();
        if (known != null) {
            show(known.with(report));
        }
    }

    /// The rows that the state filter lets through: I. Tập thể, II. Cá nhân.
    ReadOnlyObjectProperty<List<RowGroup<NominationRow>>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    ObjectProperty<StateFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<@Nullable NominationRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    @Nullable
    NominationRow selected() {
        return selected.get();
    }

    ReadOnlyObjectProperty<@Nullable RoundContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// What was read of the round, null before that.
    @Nullable
    RoundContent content() {
        return content.get();
    }

    /// OpenPoints of all nominations that count.
    ReadOnlyIntegerProperty toLookAtProperty() {
        return toLookAt.getReadOnlyProperty();
    }

    /// Chooses a nomination, 0 for none; one that the state filter hides brings the whole list back first.
    void select(long nominationId) {
        Optional<NominationRow> wanted = row(nominationId);
        if (wanted.isPresent() && !filter.get().shows(wanted.get())) {
            filter.set(isBinned(wanted.get()) ? StateFilter.BIN : StateFilter.ALL);
        }
        selected.set(wanted.orElse(null));
        if (lingering != 0 && lingering != nominationId) {
            arrange(0);
        }
    }

    /// The nomination after the chosen one (or before it, at the end): what to choose when the chosen one goes; 0
    /// when there is none.
    long neighbour() {
        NominationRow chosen = selected.get();
        List<NominationRow> visible = new ArrayList<>();
        groups.get().forEach(group -> visible.addAll(group.rows()));
        int at = chosen == null ? -1 : visible.indexOf(chosen);
        if (at < 0 || visible.size() < 2) {
            return 0;
        }
        return visible.get(at + 1 < visible.size() ? at + 1 : at - 1).id();
    }

    /// "8 tập thể, 44 cá nhân": what the round holds, the bin left out.
    String counts() {
        return RoundText.text("round.counts", counted(false), counted(true));
    }

    /// "10 / 52 đề nghị": place of the chosen one.
    String place() {
        NominationRow chosen = selected.get();
        long all = counted(false) + counted(true);
        return chosen == null || chosen.number() == 0
                ? RoundText.text("round.all", all)
                : RoundText.text("round.place", chosen.number(), all);
    }

    /// Whether there is no nomination at all, not even in the bin.
    boolean isEmpty() {
        return rows.isEmpty();
    }

    private long counted(boolean people) {
        return rows.stream()
                .filter(StateFilter.ALL::shows)
                .filter(row -> row.isPerson() == people)
                .count();
    }

    private Optional<NominationRow> row(long nominationId) {
        return rows.stream().filter(row -> row.id() == nominationId).findFirst();
    }

    /// @param kept the nomination that is shown although it no longer passes the filter; 0 for none
    private void arrange(long kept) {
        NominationRow chosen = selected.get();
        StateFilter state = filter.get();
        Predicate<NominationRow> passes =
                row -> state.shows(row) || row.id() == kept && isBinned(row) == (state == StateFilter.BIN);
        lingering = row(kept).filter(row -> !state.shows(row)).filter(passes).isPresent() ? kept : 0;
        List<RowGroup<NominationRow>> arranged = new ArrayList<>();
        for (boolean people : new boolean[] {false, true}) {
            List<NominationRow> group = rows.stream()
                    .filter(row -> row.isPerson() == people)
                    .filter(passes)
                    .toList();
            String heading = people ? "group.people" : "group.collectives";
            arranged.add(new RowGroup<>(RoundText.text(heading, group.size()), group));
        }
        groups.set(List.copyOf(arranged));
        selected.set(chosen == null ? null : row(chosen.id()).filter(passes).orElse(null));
    }

    private static boolean isBinned(NominationRow row) {
        return row.nomination().status() == NominationStatus.WITHDRAWN;
    }
}

package vn.sovang.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.usecase.dossier.DossierPlan;
import vn.sovang.usecase.dossier.PaperChange;
import vn.sovang.usecase.dossier.PlannedFolder;
import vn.sovang.usecase.press.BorrowedGlyph;
import vn.sovang.usecase.press.PrintResult;
import vn.sovang.usecase.press.PrintState;

/// What Hồ sơ shows: the checklist by body and unit, what is still open, the paper chosen, the last print.
final class DossierModel {
    private final ReadOnlyObjectWrapper<@Nullable DossierPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RowGroup<DossierRow>>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable DossierRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PrintResult> printed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringProperty progress = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaperChange>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BorrowedGlyph>> borrowed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper worded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();

    DossierModel() {
        onlyOpen.subscribe(this::arrange);
        working.subscribe(this::arrange);
    }

    /// Shows a plan; the chosen paper stays chosen, else the first is.
    void show(DossierPlan read) {
        plan.set(read);
        long open = read.incomplete();
        headline.set(open == 0 ? DossierText.text("headline.ready") : DossierText.text("headline.open", open));
        counts.set(DossierText.text("counts", read.collectives(), read.people()));
        arrange();
    }

    private void arrange() {
        DossierPlan shown = plan.get();
        if (shown == null) {
            return;
        }
        List<RowGroup<DossierRow>> arranged = new ArrayList<>();
        for (PlannedFolder folder : shown.folders()) {
            if (folder.bound() == working.get()) {
                continue;
            }
            List<DossierRow> rows = folder.papers().stream()
                    .filter(paper -> !onlyOpen.get() || !paper.complete() || paper.printed() == PrintState.STALE)
                    .map(paper -> DossierRow.of(folder, paper))
                    .toList();
            String title = folder.counts().isEmpty()
                    ? folder.title()
                    : DossierText.text("group", folder.title(), folder.counts());
            if (!rows.isEmpty()) {
                arranged.add(new RowGroup<>(title, rows));
            }
        }
        groups.set(List.copyOf(arranged));
        DossierRow chosen = selected.get();
        List<DossierRow> all =
                arranged.stream().flatMap(group -> group.rows().stream()).toList();
        selected.set(all.stream()
                .filter(row -> chosen != null && row.key().equals(chosen.key()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    void select(DossierRow row) {
        selected.set(row);
    }

    void printed(@Nullable PrintResult result) {
        printed.set(result);
    }

    /// Takes how the chosen paper differs from its last print; empty when it does not.
    void changes(List<PaperChange> found) {
        changes.set(List.copyOf(found));
    }

    /// Takes the letters of the chosen paper that another font draws.
    void borrowed(List<BorrowedGlyph> found) {
        borrowed.set(List.copyOf(found));
    }

    /// Takes whether the chosen paper has words to change.
    void worded(boolean has) {
        worded.set(has);
    }

    /// Differences of the chosen paper from its last print.
    ReadOnlyObjectProperty<List<PaperChange>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Letters of the chosen paper that another font than its own draws.
    ReadOnlyObjectProperty<List<BorrowedGlyph>> borrowedProperty() {
        return borrowed.getReadOnlyProperty();
    }

    /// Whether the chosen paper has words to change.
    ReadOnlyBooleanProperty wordedProperty() {
        return worded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DossierPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Papers under the body or unit whose folder they go into.
    ReadOnlyObjectProperty<List<RowGroup<DossierRow>>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DossierRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What was last printed since the screen was opened.
    ReadOnlyObjectProperty<@Nullable PrintResult> printedProperty() {
        return printed.getReadOnlyProperty();
    }

    /// "Còn 4 việc trước khi gửi".
    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /// What the papers count, in one sentence.
    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Why something could not be done, or empty.
    StringProperty refusalProperty() {
        return refusal;
    }

    /// How far printing is, or empty.
    StringProperty progressProperty() {
        return progress;
    }

    /// Whether the working papers are shown in the place of the dossier's.
    BooleanProperty workingProperty() {
        return working;
    }

    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }
}

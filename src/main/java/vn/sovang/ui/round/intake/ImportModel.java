package vn.sovang.ui.round.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.ui.round.RoundText;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListPreview;

/// What Nạp danh sách shows: the preview of a list in its groups, how many rows are in which state, what the button
/// would store, and the run once it is stored.
final class ImportModel {
    private final ReadOnlyObjectWrapper<@Nullable ListPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Imported> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RowGroup<ImportRow>>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ImportRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remembered = new ReadOnlyStringWrapper("");
    private final BooleanProperty choosingColumns = new SimpleBooleanProperty();
    private final BooleanProperty onlyAsking = new SimpleBooleanProperty();
    private List<ImportRow> rows = List.of();

    ImportModel() {
        onlyAsking.subscribe(this::arrange);
    }

    /// Shows a preview; the chosen row stays chosen.
    void show(ListPreview read) {
        List<ImportRow> all = new ArrayList<>();
        for (ListRow row : read.rows()) {
            all.add(ImportRow.of(row, read));
        }
        for (SkippedRows row : read.skipped()) {
            all.add(ImportRow.of(row));
        }
        rows = all;
        refusal.set("");
        preview.set(read);
        arrange();
    }

    /// Says why a file could not be read.
    void refuse(String sentence) {
        refusal.set(sentence);
    }

    /// Says what was remembered for the next lists, until another list comes.
    void remember(String sentence) {
        refusal.set("");
        remembered.set(sentence);
    }

    /// The list is in the store now.
    void stored(Imported stored) {
        run.set(stored);
    }

    /// Puts everything away, for another file.
    void clear() {
        rows = List.of();
        preview.set(null);
        run.set(null);
        refusal.set("");
        remembered.set("");
        choosingColumns.set(false);
        onlyAsking.set(false);
        arrange();
    }

    private void arrange() {
        ImportRow chosen = selected.get();
        Map<String, List<ImportRow>> byGroup = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            if (!onlyAsking.get() || row.asks()) {
                ListRow listed = row.listed();
                String group = listed == null ? RoundText.text("import.skipped-group") : listed.group();
                byGroup.computeIfAbsent(group, title -> new ArrayList<>()).add(row);
            }
        }
        groups.set(byGroup.entrySet().stream()
                .map(entry -> new RowGroup<>(entry.getKey(), entry.getValue()))
                .toList());
        selected.set(chosen == null ? null : row(chosen.number()).orElse(null));
    }

    /// The rows under the headings of the file, those passed over at the end.
    ReadOnlyObjectProperty<List<RowGroup<ImportRow>>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// What was remembered for the next lists, or empty.
    ReadOnlyStringProperty rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }

    /// Whether the columns of the file stand in the place of its rows.
    BooleanProperty choosingColumnsProperty() {
        return choosingColumns;
    }

    BooleanProperty onlyAskingProperty() {
        return onlyAsking;
    }

    ReadOnlyObjectProperty<@Nullable ImportRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(@Nullable ImportRow row) {
        selected.set(row);
    }

    ReadOnlyObjectProperty<@Nullable ListPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// The run that stored the list, null before.
    ReadOnlyObjectProperty<@Nullable Imported> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// Why the file could not be read or stored, or empty.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// The row of that number in the file.
    Optional<ImportRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// The next row after the chosen one that asks something, from the top again at the end.
    Optional<ImportRow> nextAsking() {
        ImportRow chosen = selected.get();
        int from = chosen == null ? 0 : chosen.number();
        return rows.stream()
                .filter(row -> row.asks() && row.number() > from)
                .findFirst()
                .or(() -> rows.stream().filter(ImportRow::asks).findFirst());
    }

    /// How many rows are in that state, answered duplicates not counted as open.
    int count(RowState state) {
        return (int) rows.stream().filter(row -> row.is(state)).count();
    }

    /// How many rows the button stores.
    int ready() {
        ListPreview shown = preview.get();
        return shown == null || run.get() != null ? 0 : shown.ready();
    }
}

package vn.sovang.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.RowState;
import vn.sovang.model.ListKind;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListPreview;

/// What Nạp danh sách shows: the page in view, the preview of a list in its groups, what the button would store, what
/// was said last, and the run once it is stored.
final class IntakeModel {
    /// What stands in the middle of the screen.
    enum Page {
        LIST,
        COLUMNS,
        RUNS
    }

    /// A preview with its rows' words, prepared off the FX thread.
    record Shown(ListPreview preview, List<IntakeRow> rows) {
        static Shown of(ListPreview preview) {
            return new Shown(preview, IntakeRow.all(preview));
        }
    }

    /// Something to be said above the list.
    ///
    /// @param folder to be shown on request, null when there is none
    record Said(String sentence, Tone tone, @Nullable Path folder) {}

    private final ObjectProperty<ListKind> kind = new SimpleObjectProperty<>(ListKind.UNITS);
    private final ObjectProperty<@Nullable Long> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.LIST);
    private final ReadOnlyObjectWrapper<@Nullable ListPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Imported> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RowGroup<IntakeRow>>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable IntakeRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty onlyAsking = new SimpleBooleanProperty();
    private List<IntakeRow> rows = List.of();

    IntakeModel() {
        onlyAsking.subscribe(this::arrange);
    }

    /// Shows a preview; the chosen row stays chosen.
    void show(Shown shown) {
        rows = shown.rows();
        preview.set(shown.preview());
        arrange();
    }

    /// Says a sentence above the list until the next one.
    void say(String sentence, Tone tone) {
        said.set(new Said(sentence, tone, null));
    }

    /// An empty list was written to a file of that folder.
    void written(String sentence, Path folder) {
        said.set(new Said(sentence, Tone.GOOD, folder));
    }

    void sayNothing() {
        said.set(null);
    }

    /// The list is in the store now.
    void stored(Imported stored) {
        run.set(stored);
        sayNothing();
    }

    /// Puts the list away, for another one.
    void clear() {
        rows = List.of();
        run.set(null);
        preview.set(null);
        sayNothing();
        onlyAsking.set(false);
        selected.set(null);
        page.set(Page.LIST);
        arrange();
    }

    private void arrange() {
        IntakeRow chosen = selected.get();
        Map<String, List<IntakeRow>> byGroup = new LinkedHashMap<>();
        for (IntakeRow row : rows) {
            if (!onlyAsking.get() || row.asks()) {
                byGroup.computeIfAbsent(row.group(), title -> new ArrayList<>()).add(row);
            }
        }
        groups.set(byGroup.entrySet().stream()
                .map(entry -> new RowGroup<>(entry.getKey(), entry.getValue()))
                .toList());
        // A row just mended may no longer ask anything and stays in hand all the same.
        selected.set(chosen == null ? null : row(chosen.number()).orElse(null));
    }

    /// The row of that number.
    Optional<IntakeRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// The first row of the list.
    Optional<IntakeRow> firstRow() {
        return rows.stream().findFirst();
    }

    /// The next row after the chosen one that asks something, from the top again at the end.
    Optional<IntakeRow> nextAsking() {
        IntakeRow chosen = selected.get();
        int from = chosen == null ? 0 : chosen.number();
        return rows.stream()
                .filter(row -> row.asks() && row.number() > from)
                .findFirst()
                .or(() -> rows.stream().filter(IntakeRow::asks).findFirst());
    }

    int count(RowState state) {
        ListPreview shown = preview.get();
        return shown == null ? 0 : shown.count(state);
    }

    /// How many rows the button stores.
    int ready() {
        ListPreview shown = preview.get();
        return shown == null || run.get() != null ? 0 : shown.ready();
    }

    ObjectProperty<ListKind> kindProperty() {
        return kind;
    }

    /// The round that nominations go into, null for a list of the registry.
    ObjectProperty<@Nullable Long> roundProperty() {
        return round;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    /// The rows under the headings of the file, those passed over at the end.
    ReadOnlyObjectProperty<List<RowGroup<IntakeRow>>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    BooleanProperty onlyAskingProperty() {
        return onlyAsking;
    }

    ReadOnlyObjectProperty<@Nullable IntakeRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(@Nullable IntakeRow row) {
        selected.set(row);
    }

    ReadOnlyObjectProperty<@Nullable ListPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// The run that stored the list, null before.
    ReadOnlyObjectProperty<@Nullable Imported> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

package vn.sovang.ui.round.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.ImportRun;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.table.ColumnChoice;
import vn.sovang.ui.control.table.PastedTable;
import vn.sovang.ui.round.RoundText;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListPreview;

/// Nạp danh sách: reads a list, has it mended and checked anew, stores it when the clerk says so, takes it back.
public final class ImportController implements Screen, ImportActions {
    private static final FileAsker.Kind LISTS = new FileAsker.Kind(
            RoundText.text("import.file-kind"),
            List.of("xlsx", "xls", "docx", "csv", "tsv", "txt", "xlsm", "htm", "html"));

    private final Tasks tasks;
    private final Navigator navigator;
    private final Status status;
    private final FileAsker files;
    private final UnitStore units;
    private final ImportList imports;
    private final ImportModel model = new ImportModel();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ImportView view;
    private long roundId;

    /// The preview that the next change starts from; only the store's thread touches it, so that two quick changes
    /// build on one another.
    private volatile @Nullable ListPreview latest;

    private long order;

    /// Takes lists into rounds of one store.
    ///
    /// @param units to pick from
    public ImportController(
            Tasks tasks,
            Navigator navigator,
            Status status,
            FileAsker files,
            AwardCatalogue catalogue,
            Stores stores,
            ImportList imports) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.status = status;
        this.files = files;
        this.units = stores.units();
        this.imports = imports;
        ListedRowModel row = new ListedRowModel(catalogue.all(), this::mend);
        view = new ImportView(model, this, new ListedRowView(model, row, this));
        model.selectedProperty().subscribe(chosen -> row.show(chosen == null ? null : chosen.listed()));
    }

    /// Chooses the round the next list goes into.
    public ImportController into(long round) {
        roundId = round;
        return this;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        order++;
        model.clear();
        heading.set("");
        status.countsProperty().set(RoundText.text("import.not-stored"));
    }

    @Override
    public void deactivate() {
        order++;
        model.clear();
    }

    @Override
    public String title() {
        return RoundText.text("import.title");
    }

    @Override
    public String subtitle() {
        return heading.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(heading);
    }

    @Override
    public void choose() {
        files.open(RoundText.text("import.ask-file"), LISTS).ifPresent(this::read);
    }

    @Override
    public void read(Path file) {
        model.clear();
        preview(() -> imports.preview(file, roundId));
    }

    @Override
    public void paste() {
        PastedTable.ofClipboard()
                .ifPresentOrElse(
                        pasted -> {
                            model.clear();
                            preview(() -> imports.previewPasted(pasted.text(), pasted.html(), roundId));
                        },
                        () -> model.refuse(RoundText.text("import.nothing-pasted")));
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN), this::paste);
    }

    @Override
    public void remap(ColumnChoice.Chosen<ListColumn> chosen) {
        model.choosingColumnsProperty().set(false);
        preview(() -> imports.remap(base(), new ColumnMapping(chosen.key(), chosen.columns())));
        ListPreview shown = model.previewProperty().get();
        String sender = shown == null ? "" : shown.reading().sender();
        model.remember(
                sender.isEmpty()
                        ? RoundText.text("import.columns-kept-all")
                        : RoundText.text("import.columns-kept", sender));
    }

    @Override
    public void unitIs(String name, Unit unit) {
        preview(() -> imports.unitIs(base(), name, unit.id()));
        model.remember(RoundText.text("import.unit-kept", name, unit.name()));
    }

    @Override
    public Lookup<Unit> units() {
        return (words, limit, found) ->
                tasks.store(RoundText.text("import.reading"), () -> units.search(words, limit), found);
    }

    private void mend(int row, ListColumn column, String text) {
        if (model.runProperty().get() != null) {
            return; // It is in the store now and is changed in the round.
        }
        preview(() -> imports.mend(base(), row, column, text));
    }

    @Override
    public void answer(int row, long subject) {
        preview(() -> imports.answer(base(), row, subject));
        later();
    }

    @Override
    public void same(int row, int other) {
        preview(() -> imports.same(base(), RowPair.of(row, other)));
        later();
    }

    @Override
    public void distinct(int row, int other) {
        preview(() -> imports.distinct(base(), RowPair.of(row, other)));
        later();
    }

    private ListPreview base() {
        ListPreview base = latest;
        if (base == null) {
            throw new IllegalStateException("no list has been read");
        }
        return base;
    }

    /// Shows the result only while nothing newer was asked for.
    private void preview(Callable<ListPreview> work) {
        long mine = ++order;
        tasks.store(
                RoundText.text("import.reading"),
                () -> {
                    ListPreview made = work.call();
                    latest = made;
                    return made;
                },
                made -> {
                    if (mine == order) {
                        show(made);
                    }
                },
                this::refuse);
    }

    private void show(ListPreview made) {
        boolean first = model.previewProperty().get() == null;
        model.show(made);
        heading.set(RoundText.text(
                "import.subtitle",
                made.reading().fileName(),
                made.reading().layout().headerRow(),
                made.rows().size()));
        if (first) {
            later();
        }
    }

    private void refuse(Refusal refusal) {
        model.refuse(refusal.sentence());
    }

    @Override
    public void later() {
        model.nextAsking().ifPresent(model::select);
    }

    @Override
    public void store() {
        tasks.store(RoundText.text("import.storing"), () -> imports.apply(base()), this::stored, this::refuse);
    }

    private void stored(Imported imported) {
        model.stored(imported);
        model.select(null);
        status.countsProperty().set(imported.words());
    }

    @Override
    public void undo() {
        Imported imported = model.runProperty().get();
        if (imported == null) {
            return;
        }
        ImportRun run = imported.run();
        tasks.store(
                RoundText.text("import.undoing"),
                () -> {
                    imports.undo(run.id());
                    return run;
                },
                undone -> {
                    model.clear();
                    heading.set("");
                    status.countsProperty().set(RoundText.text("import.undone"));
                },
                this::refuse);
    }

    @Override
    public void leave() {
        navigator.open(new Place.RoundPlace(roundId, 0));
    }
}

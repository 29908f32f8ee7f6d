package vn.sovang.ui.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.Award;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.ColumnChoice;
import vn.sovang.ui.control.table.PastedTable;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListPreview;

/// Nạp danh sách into the registry or into a round: reads a list of units, people, nominations, awards or initiatives,
/// has it mended and compared anew, stores it when the clerk says so, takes it back.
public final class IntakeController implements Screen, IntakeActions {
    private static final FileAsker.Kind LISTS = new FileAsker.Kind(
            IntakeText.text("file-kind"), List.of("xlsx", "xls", "docx", "csv", "tsv", "txt", "xlsm", "htm", "html"));
    private final IntakeJobs jobs;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Status status;
    private final FileAsker files;
    private final Consumer<Path> folders;
    private final ZoneId zone;
    private final IntakeModel model = new IntakeModel();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final IntakeTemplates templates;
    private final IntakeView view;
    private final IntakeSession session;

    /// The row that the clerk just answered a question of, 0 when none was: once it asks nothing more, the next is
    // shown.
    private int answered;

    /// @param folders shows a folder in the system's own window
    public IntakeController(
            IntakeJobs jobs,
            Tasks tasks,
            Navigator navigator,
            Status status,
            FileAsker files,
            Consumer<Path> folders,
            ZoneId zone) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.navigator = navigator;
        this.status = status;
        this.files = files;
        this.folders = folders;
        this.zone = zone;
        templates = new IntakeTemplates(jobs.templates(), files, tasks, model);
        session = new IntakeSession(tasks, this::show, this::refuse);
        view = new IntakeView(model, this);
    }

    /// Chooses what the next list is about; a list of another kind that lies open is put away.
    public IntakeController of(ListKind kind) {
        return turnTo(kind, null);
    }

    /// Chooses the round that the next nominations go into; a list for another round that lies open is put away.
    public IntakeController into(long round) {
        return turnTo(ListKind.NOMINATIONS, round);
    }

    private IntakeController turnTo(ListKind kind, @Nullable Long round) {
        if (model.kindProperty().get() != kind
                || !Objects.equals(model.roundProperty().get(), round)) {
            putAway();
            model.kindProperty().set(kind);
            model.roundProperty().set(round);
        }
        return this;
    }

    private void putAway() {
        session.end();
        heading.set("");
        model.clear();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        status.countsProperty().set(IntakeText.text("not-stored"));
        if (model.runProperty().get() != null) {
            putAway();
        } else if (model.previewProperty().get() != null) {
            // The registry may have changed in the meantime.
            session.change(() -> jobs.imports().again(session.base()));
        }
    }

    @Override
    public void deactivate() {
        // A list half mended stays as it is until the clerk comes back.
    }

    @Override
    public String title() {
        return IntakeText.text("title");
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
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN), this::paste,
                new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), this::choose);
    }

    @Override
    public void kind(ListKind kind) {
        IntakeSession.Source same = session.source();
        if (model.kindProperty().get() == kind) {
            return;
        }
        model.kindProperty().set(kind);
        if (same != null && model.runProperty().get() == null) {
            open(same);
        }
    }

    @Override
    public void choose() {
        files.open(IntakeText.text("ask-file"), LISTS).ifPresent(this::read);
    }

    @Override
    public void read(Path file) {
        Long round = model.roundProperty().get();
        open(kind -> jobs.imports().preview(TableFiles.open(file), kind, round));
    }

    @Override
    public void paste() {
        Long round = model.roundProperty().get();
        PastedTable.ofClipboard()
                .ifPresentOrElse(
                        pasted -> open(kind -> jobs.imports()
                                .preview(TableFiles.ofClipboard(pasted.text(), pasted.html()), kind, round)),
                        () -> model.say(IntakeText.text("nothing-pasted"), Tone.WARN));
    }

    private void open(IntakeSession.Source from) {
        putAway();
        session.open(from, model.kindProperty().get());
    }

    @Override
    public void mend(int row, ListColumn column, String text) {
        if (model.runProperty().get() == null) {
            session.change(() -> jobs.imports().mend(session.base(), row, column, text));
        }
    }

    @Override
    public void answer(int row, long subject) {
        answered = row;
        session.change(() -> jobs.imports().answer(session.base(), row, subject));
    }

    @Override
    public void same(int row, int other) {
        answered = row;
        session.change(() -> jobs.imports().same(session.base(), RowPair.of(row, other)));
    }

    @Override
    public void distinct(int row, int other) {
        answered = row;
        session.change(() -> jobs.imports().distinct(session.base(), RowPair.of(row, other)));
    }

    @Override
    public void unitIs(String name, Unit unit) {
        session.change(() -> jobs.imports().unitIs(session.base(), name, unit.id()));
        model.say(IntakeText.text("unit.remembered", name, unit.name()), Tone.GOOD);
    }

    @Override
    public void listWins(boolean wins) {
        session.change(() -> jobs.imports().listWins(session.base(), wins));
    }

    @Override
    public void remap(ColumnChoice.Chosen<ListColumn> chosen) {
        ColumnMapping mapping = new ColumnMapping(chosen.key(), chosen.columns());
        ListPreview shown = Objects.requireNonNull(model.previewProperty().get());
        String sender = shown.reading().sender();
        model.pageProperty().set(IntakeModel.Page.LIST);
        model.say(
                sender.isEmpty() ? IntakeText.text("columns.kept-all") : IntakeText.text("columns.kept", sender),
                Tone.GOOD);
        session.change(() -> jobs.imports().remap(session.base(), mapping));
    }

    private void show(IntakeModel.Shown shown) {
        boolean first = model.previewProperty().get() == null;
        model.show(shown);
        heading.set(IntakeText.text(
                "subtitle",
                shown.preview().reading().fileName(),
                shown.preview().reading().layouts().getFirst().headerRow(),
                shown.preview().reading().rows().size()));
        if (first) {
            model.nextAsking().or(model::firstRow).ifPresent(model::select);
            view.focusTable();
        } else if (model.row(answered).filter(row -> !row.asks()).isPresent()) {
            next();
        }
        answered = 0;
    }

    private void refuse(Refusal refusal) {
        model.say(refusal.sentence(), Tone.BAD);
    }

    @Override
    public void next() {
        model.nextAsking().ifPresent(model::select);
    }

    @Override
    public void store() {
        tasks.store(
                IntakeText.text("storing"),
                () -> jobs.imports().apply(session.base()),
                imported -> {
                    model.stored(imported);
                    status.countsProperty().set(imported.words());
                },
                this::refuse);
    }

    @Override
    public void undo(ImportRun run) {
        tasks.store(
                IntakeText.text("undoing"),
                () -> {
                    jobs.runs().undo(run.id());
                    return run;
                },
                this::undone,
                this::refuse);
    }

    private void undone(ImportRun run) {
        boolean onRuns = model.pageProperty().get() == IntakeModel.Page.RUNS;
        Imported stored = model.runProperty().get();
        if (stored != null && stored.run().id() == run.id()) {
            putAway();
        }
        model.say(IntakeText.text("undone", run.sourceName()), Tone.GOOD);
        status.countsProperty().set(IntakeText.text("undone", run.sourceName()));
        if (onRuns) {
            showRuns();
        }
    }

    @Override
    public void leave() {
        Long round = model.roundProperty().get();
        navigator.open(
                round != null
                        ? new Place.RoundPlace(round, 0)
                        : switch (model.kindProperty().get()) {
                            case UNITS -> new Place.Units(0);
                            case HISTORY -> new Place.Decisions(0);
                            case NOMINATIONS, PEOPLE, INITIATIVES -> new Place.People(0);
                        });
    }

    @Override
    public void template(ListKind kind) {
        templates.write(kind);
    }

    @Override
    public void openFolder(Path folder) {
        folders.accept(folder);
    }

    @Override
    public void showRuns() {
        tasks.store(
                IntakeText.text("runs.reading"),
                () -> jobs.runs().latest().stream()
                        .map(run -> IntakeRunLine.of(run, zone))
                        .toList(),
                lines -> {
                    view.showRuns(lines);
                    model.pageProperty().set(IntakeModel.Page.RUNS);
                });
    }

    @Override
    public List<Award> awards(SubjectKind kind) {
        return jobs.catalogue().all().stream()
                .filter(award -> award.subjects().contains(kind))
                .toList();
    }

    @Override
    public Lookup<Unit> units() {
        return (words, limit, found) ->
                tasks.store(IntakeText.text("reading"), () -> jobs.units().search(words, limit), found);
    }
}

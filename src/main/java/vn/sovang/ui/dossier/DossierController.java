package vn.sovang.ui.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.concurrent.WorkerStateEvent;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.Round;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.ui.control.paper.PaperPrinter;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.usecase.dossier.DossierPlan;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.NumberPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.dossier.PrintOrder;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PrintResult;
import vn.sovang.usecase.press.Progress;

/// Hồ sơ: reads what would be printed, shows each paper, prints the whole.
public final class DossierController implements Screen {
    private final Tasks tasks;
    private final Navigator navigator;
    private final Status status;
    private final FileAsker files;
    private final PrinterDesk printers;
    private final Consumer<Path> folders;
    private final Function<Round, Path> target;
    private final RoundStore rounds;
    private final PrintDossier printing;
    private final NumberPaper numbering;
    private final DossierModel model = new DossierModel();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final DossierView view;
    private final ChosenPaper chosen;
    private @Nullable Round round;
    private long roundId;

    private record Read(Round round, DossierPlan plan) {}

    /// @param folders opens a folder in the system's file window
    /// @param target where a round's dossier is written
    public DossierController(
            Tasks tasks,
            Navigator navigator,
            Status status,
            FileAsker files,
            PaperPrinter printer,
            Consumer<Path> folders,
            Function<Round, Path> target,
            Stores stores,
            PrintDossier printing,
            NumberPaper numbering,
            EditWording wording) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.status = status;
        this.files = files;
        this.folders = folders;
        this.target = target;
        this.rounds = stores.rounds();
        this.printing = printing;
        this.numbering = numbering;
        PagePreview preview =
                new PagePreview((work, done) -> tasks.layout(DossierText.text("dossier.drawing"), work, done));
        view = new DossierView(model, new Actions(), preview);
        printers = new PrinterDesk(printer, model, status, view);
        chosen = new ChosenPaper(tasks, status, printing, numbering, wording, model, preview, view, this::readAgain);
        model.selectedProperty().subscribe(row -> chosen.show(roundId, row));
    }

    /// Chooses the round to show on the next [#activate()]; 0 for the newest.
    public DossierController of(long chosen) {
        roundId = chosen;
        return this;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        model.printed(null);
        view.showChecklist();
        readAgain();
    }

    private void readAgain() {
        model.refusalProperty().set("");
        tasks.read(DossierText.text("dossier.reading"), this::read, this::show, this::refuse);
    }

    @Override
    public void deactivate() {
        chosen.forget();
    }

    @Override
    public String title() {
        return DossierText.text("dossier.title");
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
                new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
                this::print,
                new KeyCodeCombination(KeyCode.F2),
                chosen::editWords,
                new KeyCodeCombination(KeyCode.ESCAPE),
                view::leavePane);
    }

    private Optional<Read> read() throws Refusal {
        Optional<Round> found = rounds.findOrNewest(roundId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Read(found.get(), printing.plan(found.get().id())));
    }

    private void show(Optional<Read> read) {
        if (read.isEmpty()) {
            heading.set(DossierText.text("dossier.no-round"));
            return;
        }
        Round found = read.get().round();
        round = found;
        roundId = found.id();
        heading.set(found.name());
        model.show(read.get().plan());
        chosen.show(roundId, model.selectedProperty().get());
    }

    private void refuse(Refusal refusal) {
        model.refusalProperty().set(refusal.sentence());
    }

    private void print() {
        Round printed = round;
        if (printed == null || !model.progressProperty().get().isEmpty()) {
            return;
        }
        model.refusalProperty().set("");
        model.printed(null);
        model.progressProperty().set(DossierText.text("dossier.printing"));
        Task<PrintResult> task = tasks.store(
                DossierText.text("dossier.printing"),
                () -> printing.print(printed.id(), target.apply(printed), PrintOrder.dossier(), new Shown()),
                result -> {
                    model.progressProperty().set("");
                    readAgain();
                    model.printed(result);
                },
                refusal -> {
                    model.progressProperty().set("");
                    refuse(refusal);
                });
        task.addEventHandler(WorkerStateEvent.WORKER_STATE_CANCELLED, event -> {
            model.progressProperty().set("");
            model.refusalProperty().set(DossierText.text("dossier.stopped"));
        });
    }

    private void keepNumber(DossierRow row, String number, @Nullable LocalDate day) {
        long of = roundId;
        model.refusalProperty().set("");
        tasks.store(
                DossierText.text("number.keeping"),
                () -> {
                    numbering.record(of, row.paper(), number, day);
                    return read();
                },
                read -> {
                    status.saved();
                    show(read);
                },
                this::refuse);
    }

    /// Shows how far printing is; stops when the shell cancels the task.
    private final class Shown implements Progress {
        @Override
        public void at(int done, int total) {
            Platform.runLater(() -> {
                if (!model.progressProperty().get().isEmpty()) {
                    model.progressProperty().set(DossierText.text("dossier.progress", done, total));
                }
            });
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }

    private final class Actions implements DossierActions {
        @Override
        public void print() {
            DossierController.this.print();
        }

        @Override
        public void openFolder() {
            PrintResult result = model.printedProperty().get();
            if (result != null) {
                folders.accept(result.folder());
            }
        }

        @Override
        public void printOnPaper() {
            PrintResult result = model.printedProperty().get();
            if (result != null) {
                model.onlyOpenProperty().set(false);
                List<RowGroup<DossierRow>> all = model.groupsProperty().get();
                tasks.store(
                        DossierText.text("printer.reading"),
                        () -> PrinterDesk.sheets(result.folder(), all),
                        printers::send,
                        DossierController.this::refuse);
            }
        }

        @Override
        public void printChosen() {
            DossierRow row = model.selectedProperty().get();
            byte[] pdf = chosen.pdf();
            if (row != null && pdf != null) {
                printers.send(List.of(new PaperPrinter.Sheets(row.title(), pdf, row.times())));
            }
        }

        @Override
        public void saveChosen(PaperFormat format) {
            DossierRow row = model.selectedProperty().get();
            if (row == null) {
                return;
            }
            long of = roundId;
            FileAsker.Kind kind = new FileAsker.Kind(DossierText.text("file." + format), List.of(format.ending()));
            files.saveTo(DossierText.text("file.ask"), row.paper().fileName(format), kind)
                    .ifPresent(file -> tasks.store(
                            DossierText.text("file.ask"),
                            () -> {
                                printing.save(of, row.paper(), file);
                                return file;
                            },
                            saved -> {
                                status.countsProperty().set(DossierText.text("file.saved", saved.getFileName()));
                                readAgain();
                            },
                            DossierController.this::refuse));
        }

        @Override
        public void editWords() {
            chosen.editWords();
        }

        @Override
        public void showChanges() {
            chosen.showChanges();
        }

        @Override
        public void number(String number, @Nullable PartialDate day) {
            DossierRow row = chosen.filled();
            if (row != null) {
                keepNumber(row, number, day == null ? null : LocalDate.of(day.year(), day.month(), day.day()));
            }
        }

        @Override
        public void mend(DossierRow row) {
            if (row.paper().kind() == PaperKind.SUBMISSION) {
                model.select(row);
                view.numbers().begin();
                return;
            }
            Long nomination = row.paper().nominationId();
            navigator.open(
                    row.paper().kind() == PaperKind.REPORT && nomination != null
                            ? new Place.RoundPlace(roundId, nomination)
                            : new Place.Meetings(roundId));
        }
    }
}

package vn.sovang.ui.decision;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.text.Numbers;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.WholeDay;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.PrintRegister;

/// Quỹ khen thưởng: the fund book, entry by entry, with its balance.
public final class FundController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final FileAsker files;
    private final KeepFund fund;
    private final PrintRegister printing;
    private final Clock clock;
    private final FundModel model = new FundModel();
    private final FundView view;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");

    /// Keeps the fund of one store.
    public FundController(
            Tasks tasks, Status status, FileAsker files, KeepFund fund, PrintRegister printing, Clock clock) {
        this.tasks = tasks;
        this.status = status;
        this.files = files;
        this.fund = fund;
        this.printing = printing;
        this.clock = clock;
        view = new FundView(model, new FundActions() {
            @Override
            public void startNew() {
                FundController.this.startNew();
            }

            @Override
            public void take(FundRow row) {
                model.take(row.entry(), LocalDate.now(clock));
            }

            @Override
            public void save() {
                FundController.this.save();
            }

            @Override
            public void remove() {
                FundController.this.remove();
            }

            @Override
            public void print() {
                FundController.this.print();
            }
        });
        model.take(null, LocalDate.now(clock));
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.read(DecisionText.text("fund.reading"), fund::ledger, this::show);
    }

    @Override
    public void deactivate() {
        // An entry is stored when the clerk says so; what was typed stays in its fields.
    }

    @Override
    public String title() {
        return DecisionText.text("fund.title");
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
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew);
        keys.put(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), this::save);
        return keys;
    }

    private void show(FundLedger read) {
        heading.set(DecisionText.text("fund.subtitle", Numbers.grouped(read.balance())));
        model.show(read);
    }

    private void startNew() {
        view.clearSelection();
        model.take(null, LocalDate.now(clock));
        view.focusAmount();
    }

    private void save() {
        Optional<FundEntry> typed = model.typed();
        if (typed.isEmpty()) {
            if (WholeDay.of(model.date.get()) == null) {
                status.say(DecisionText.text("fund.noDay"));
            }
            return;
        }
        FundEntry entry = typed.get();
        tasks.store(
                DecisionText.text("round.saving"),
                () -> entry.id() == 0 ? fund.add(entry) : fund.change(entry),
                saved -> {
                    status.saved();
                    status.sayUndoable(DecisionText.text(
                            "fund.saved",
                            saved.kind().label().toLowerCase(java.util.Locale.ROOT),
                            Numbers.grouped(saved.amount())));
                    startNew();
                    activate();
                });
    }

    private void remove() {
        FundEntry entry = model.currentProperty().get();
        if (entry == null) {
            return;
        }
        tasks.store(
                DecisionText.text("round.saving"),
                () -> {
                    fund.remove(entry.id());
                    return entry;
                },
                removed -> {
                    status.sayUndoable(DecisionText.text("fund.removed"));
                    startNew();
                    activate();
                });
    }

    private void print() {
        FundEntry entry = model.currentProperty().get();
        FundLedger ledger = model.ledgerProperty().get();
        if (ledger.years().isEmpty()) {
            return;
        }
        int year =
                entry == null ? ledger.years().getLast().year() : entry.date().getYear();
        files.saveTo(
                        DecisionText.text("fund.print"),
                        DecisionText.text("fund.file"),
                        new FileAsker.Kind(DecisionText.text("fund.fileKind"), List.of("pdf")))
                .ifPresent(file -> tasks.store(
                        DecisionText.text("fund.print"),
                        () -> {
                            printing.fund(year, file);
                            return file;
                        },
                        (Path written) -> status.say(DecisionText.text("fund.printed", written))));
    }
}

package vn.sovang.ui.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import vn.sovang.model.EntryKind;
import vn.sovang.model.ListKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.ui.EntrySaving;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.bin.BinWords;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.history.Subject;
import vn.sovang.ui.registry.history.SubjectPanel;

/// Quyết định: the decisions of the registry, what each says and whom it honoured.
public final class DecisionsController implements Screen {
    private static final Wording TEXT = Messages.of("registry.history");

    private final HistoryWork work;
    private final DecisionsModel model = new DecisionsModel();
    private final SubjectPanel panel;
    private final DecisionsView view;
    private final EntrySaving<Decision> saving;
    private Subscription query = Subscription.EMPTY;
    private long wanted;
    /// What was taken in hand last, shown or still being read; 0 for nothing known.
    private long taken;
    private Object turn = new Object();
    private int asked;

    /// A screen over the history's stores and jobs.
    public DecisionsController(HistoryWork work) {
        this.work = work;
        DecisionDetail detail = new DecisionDetail(
                model,
                line -> line.place().ifPresent(work.navigator()::open),
                line -> bin(EntryKind.GRANT, List.of(line.grant().id())),
                decision -> work.navigator().open(new Place.Revocation(decision.id())));
        panel = SubjectPanel.ofDecision(work, detail);
        view = new DecisionsView(
                model,
                detail,
                panel,
                this::startNew,
                this::take,
                lines -> bin(
                        EntryKind.DECISION, lines.stream().map(DecisionLine::id).toList()));
        view.tool(Buttons.plain("decision-register", TEXT.text("decision.register"), () -> work.navigator()
                .open(new Place.AwardRegister())));
        view.tool(IntakeButton.of("decision-intake", ListKind.HISTORY, work.navigator()));
        saving = new EntrySaving<>(
                work.tasks(),
                TEXT.text("saving"),
                new EntrySaving.Table<>(Decision::id, Decision::withId, work.actions()::save, work.actions()::save),
                this::saved);
        model.onEdited(decision ->
                saving.save(Objects.requireNonNull(model.currentProperty().get()), decision));
    }

    /// Takes this decision in hand on activation; 0 leaves the one before.
    public DecisionsController at(long decisionId) {
        wanted = decisionId;
        return this;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        long shown = wanted != 0 ? wanted : taken;
        wanted = 0;
        if (shown != 0) {
            read(shown);
            panel.refresh();
        }
        query = view.queryProperty().subscribe(this::list);
    }

    @Override
    public void deactivate() {
        query.unsubscribe();
        panel.leave();
    }

    @Override
    public String title() {
        return TEXT.text("decisions.title");
    }

    @Override
    public String subtitle() {
        return model.subtitleProperty().get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(model.subtitleProperty());
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>(panel.shortcuts());
        keys.put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew);
        keys.put(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter);
        keys.put(new KeyCodeCombination(KeyCode.F2), () -> {
            panel.open(0);
            view.focusNumber();
        });
        return keys;
    }

    private record Taken(Decision decision, List<GrantedLine> granted) {}

    private void list(String words) {
        int turn = ++asked;
        work.tasks().read(TEXT.text("decisions.loading"), () -> lines(words), lines -> {
            if (turn == asked) {
                model.list(lines);
            }
        });
    }

    private List<DecisionLine> lines(String words) {
        Map<Long, Integer> grants = work.stores().grants().countsByDecision();
        return work.stores().decisions().search(words, Integer.MAX_VALUE).stream()
                .map(decision -> DecisionLine.of(decision, grants.getOrDefault(decision.id(), 0)))
                .toList();
    }

    private void take(long decisionId) {
        Decision now = model.currentProperty().get();
        turn = new Object();
        taken = decisionId;
        if (now == null || now.id() != decisionId) {
            read(decisionId);
        }
    }

    /// Shows the decision unless something else was taken in hand before the store answered.
    private void read(long decisionId) {
        Object mine = new Object();
        turn = mine;
        taken = decisionId;
        work.tasks()
                .read(
                        TEXT.text("decisions.loading"),
                        () -> work.stores()
                                .decisions()
                                .find(decisionId)
                                .map(decision -> new Taken(
                                        decision,
                                        work.stores().grants().ofDecision(decisionId).stream()
                                                .map(GrantedLine::of)
                                                .toList())),
                        found -> {
                            if (turn != mine) {
                                return;
                            }
                            found.ifPresentOrElse(
                                    taken -> model.show(taken.decision(), taken.granted()), this::showNone);
                            panel.show(found.map(taken -> Subject.of(taken.decision()))
                                    .orElse(null));
                        });
    }

    private void showNone() {
        taken = 0;
        model.showNone();
    }

    private void startNew() {
        turn = new Object();
        taken = 0;
        model.startNew();
        panel.show(null);
        view.focusNumber();
    }

    private void saved(Decision base, Decision decision) {
        model.stored(base, decision);
        Decision now = model.currentProperty().get();
        if (now != null && now.id() == decision.id()) {
            taken = decision.id();
            panel.show(Subject.of(decision));
        }
        done();
    }

    private void bin(EntryKind kind, List<Long> ids) {
        work.tasks().store(TEXT.text("saving"), () -> work.actions().binAll(kind, ids), effects -> {
            Decision now = model.currentProperty().get();
            if (now != null
                    && kind == EntryKind.DECISION
                    && effects.done().stream().anyMatch(one -> one.id() == now.id())) {
                model.showNone();
                panel.show(null);
            } else if (now != null && now.id() != 0) {
                read(now.id());
            }
            done();
            BinWords.sayPut(work.status(), effects);
        });
    }

    private void done() {
        work.status().saved();
        list(view.queryProperty().get());
    }
}

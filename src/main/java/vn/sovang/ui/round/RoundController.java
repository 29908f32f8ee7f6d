package vn.sovang.ui.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.Fold;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.round.EditNominations;

/// Đợt xét: reads a round and shows it; what the clerk does to it is the [RoundWorkflow].
public final class RoundController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final RoundStore rounds;
    private final NominationStore nominations;
    private final UnitStore units;
    private final AwardCatalogue catalogue;
    private final CheckRound check;
    private final EditConduct conduct;
    private final RoundModel model = new RoundModel();
    private final NominationModel nomination;
    private final ReportModel report;
    private final RoundWorkflow workflow;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final RoundView view;
    private List<FoldedUnit> senders = List.of();
    private final LongFunction<Map<Long, String>> setResults;
    private long roundId;
    private long wanted;
    private @Nullable RoundContent checked;
    private boolean checking;

    private record FoldedUnit(Unit unit, String folded) {}

    /// Shows rounds of one store.
    public RoundController(
            Tasks tasks,
            Navigator navigator,
            Status status,
            Stores stores,
            AwardCatalogue catalogue,
            EditNominations editing,
            CheckRound check,
            EditConduct conduct,
            LongFunction<Map<Long, String>> setResults) {
        this.tasks = tasks;
        this.status = status;
        this.rounds = stores.rounds();
        this.nominations = stores.nominations();
        this.units = stores.units();
        this.catalogue = catalogue;
        this.check = check;
        this.conduct = conduct;
        this.setResults = setResults;
        DraftModel draft = new DraftModel();
        workflow = new RoundWorkflow(tasks, navigator, status, editing, model, draft, this::showDraft);
        nomination = new NominationModel(workflow::save);
        report = new ReportModel(workflow::save);
        NominationView record = new NominationView(model, nomination, report, workflow, this::keepReason);
        DraftView form = new DraftView(
                draft, workflow, catalogue::all, (query, limit, found) -> found.accept(sendersLike(query, limit)));
        view = new RoundView(model, workflow, record, form);
        model.contentProperty().subscribe(content -> {
            showCounts();
            checkSoon(content);
        });
        model.selectedProperty().subscribe(this::onSelected);
    }

    /// Chooses what to show on the next [#activate()].
    ///
    /// @param roundId 0 for the newest round
    /// @param nominationId 0 for none in particular
    public RoundController at(long roundId, long nominationId) {
        this.roundId = roundId;
        this.wanted = nominationId;
        return this;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        view.showDraft(false);
        tasks.read(RoundText.text("round.reading"), this::read, read -> {
            view.showRound(read.isPresent());
            show(read);
        });
    }

    @Override
    public void deactivate() {
        // What stands in a field is saved when the field loses the focus, which it does as the screen goes.
    }

    @Override
    public String title() {
        RoundContent content = model.content();
        return content == null ? RoundText.text("round.title") : content.round().name();
    }

    @Override
    public String subtitle() {
        return subtitle.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(heading);
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), workflow::beginDraft);
    }

    private Optional<RoundContent> read() {
        Optional<Round> round = rounds.findOrNewest(roundId);
        return round.map(found -> model.prepared(new RoundContent(
                        found,
                        nominations.ofRound(found.id()),
                        nominations.reports(found.id()),
                        units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                        catalogue.all())
                .withSet(setResults.apply(found.id()))));
    }

    private void show(Optional<RoundContent> read) {
        if (read.isEmpty()) {
            subtitle.set(RoundText.text("round.none"));
            heading.set(subtitle.get());
            return;
        }
        RoundContent content = read.get();
        roundId = content.round().id();
        senders = content.units().values().stream()
                .filter(Unit::proposes)
                .map(unit -> new FoldedUnit(unit, Fold.of(unit.name() + " " + unit.shortName() + " " + unit.code())))
                .toList();
        model.ruleCheckProperty().set(RuleCheck.RUNNING);
        model.show(content);
        long first = model.groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .mapToLong(NominationRow::id)
                .findFirst()
                .orElse(0);
        // What the clerk has chosen, before or while the round was read, stays chosen.
        if (wanted != 0 || model.selected() == null) {
            model.select(wanted != 0 ? wanted : first);
        }
        wanted = 0;
        // A report taken back leaves its row as it was, and nobody would be told.
        onSelected(model.selected());
    }

    /// Checks the round after what changed it has been put in line for the store; once for several changes.
    private void checkSoon(@Nullable RoundContent content) {
        RoundContent before = checked;
        boolean same = content == null
                || (before != null
                        && before.nominations() == content.nominations()
                        && before.reports() == content.reports());
        if (same || checking) {
            return;
        }
        checking = true;
        Platform.runLater(this::check);
    }

    private void check() {
        checking = false;
        RoundContent now = model.content();
        checked = now;
        if (now != null) {
            long id = now.round().id();
            tasks.watched(
                    failure -> model.ruleCheckProperty().set(RuleCheck.FAILED),
                    () -> tasks.store(RoundText.text("rules.checking"), () -> check.check(id), found -> {
                        RoundContent shown = model.content();
                        if (shown != null && shown.round().id() == id) {
                            model.showRules(found);
                        }
                    }));
        }
    }

    private void keepReason(Finding finding, String reason) {
        tasks.store(
                RoundText.text("round.saving"),
                () -> {
                    conduct.reason(roundId, finding, reason);
                    return true;
                },
                done -> {
                    status.saved();
                    check();
                });
    }

    private List<Unit> sendersLike(String query, int limit) {
        return senders.stream()
                .filter(sender -> Fold.matches(sender.folded(), query))
                .limit(limit)
                .map(FoldedUnit::unit)
                .toList();
    }

    private void onSelected(@Nullable NominationRow row) {
        RoundContent content = model.content();
        if (row == null || content == null) {
            return;
        }
        nomination.show(row.nomination(), content);
        report.show(content.report(row.id()), content.round().mode());
        status.countsProperty().set(model.place());
    }

    private void showCounts() {
        RoundContent content = model.content();
        if (content == null) {
            return;
        }
        subtitle.set(RoundText.text("round.subtitle", model.counts()));
        heading.set(content.round().name() + subtitle.get());
        status.countsProperty().set(model.place());
    }

    private void showDraft(boolean drafting) {
        view.showDraft(drafting);
    }
}

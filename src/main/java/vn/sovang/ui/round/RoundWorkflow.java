package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.person.SameName;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.work.Effects;

/// What the clerk does to a round: each change shows at once, is saved behind, each as a step.
final class RoundWorkflow implements RoundActions {
    private final Tasks tasks;
    private final Navigator navigator;
    private final Status status;
    private final EditNominations editing;
    private final RoundModel model;
    private final DraftModel draft;
    private final Consumer<Boolean> showDraft;

    /// @param showDraft shows the form of a new nomination, or puts it away
    RoundWorkflow(
            Tasks tasks,
            Navigator navigator,
            Status status,
            EditNominations editing,
            RoundModel model,
            DraftModel draft,
            Consumer<Boolean> showDraft) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.status = status;
        this.editing = editing;
        this.model = model;
        this.draft = draft;
        this.showDraft = showDraft;
    }

    /// Saves an edited nomination.
    void save(Nomination now) {
        RoundContent content = model.content();
        Nomination before =
                content == null ? null : content.nomination(now.id()).orElse(null);
        boolean chosen =
                before != null && (!before.awardCode().equals(now.awardCode()) || before.status() != now.status());
        change(List.of(now), done -> {
            if (chosen) {
                status.sayUndoable(RoundText.text("undo.changed", now.subjectName()));
            }
        });
    }

    /// Saves an edited report.
    void save(AchievementReport now) {
        model.replace(now);
        store(() -> {
            editing.saveReport(now);
            return now;
        });
    }

    /// Shows changed nominations at once and saves them all, or none of them and says why.
    private void change(List<Nomination> changed, Consumer<List<Nomination>> done) {
        RoundContent content = model.content();
        List<Nomination> before = changed.stream()
                .flatMap(each -> content == null ? Stream.empty() : content.nomination(each.id()).stream())
                .toList();
        changed.forEach(model::replace);
        tasks.store(
                RoundText.text("round.saving"),
                () -> editing.changeAll(changed),
                saved -> {
                    status.saved();
                    done.accept(saved);
                },
                refused -> {
                    before.forEach(model::replace);
                    status.say(refused.sentence());
                });
    }

    private <T> void store(Callable<T> work) {
        tasks.store(RoundText.text("round.saving"), work, saved -> status.saved());
    }

    @Override
    public void newRound() {
        navigator.open(new Place.NewRound());
    }

    @Override
    public void importList() {
        navigator.open(new Place.ImportList(roundId()));
    }

    @Override
    public void beginDraft() {
        if (model.content() != null) {
            draft.clear();
            showDraft.accept(true);
        }
    }

    @Override
    public void finishDraft() {
        RoundContent content = model.content();
        if (content != null) {
            draft.finished(roundId(), content.nominations()).ifPresent(this::add);
        }
    }

    private void add(Nomination finished) {
        tasks.store(RoundText.text("round.saving"), () -> editing.add(finished), added -> {
            status.saved();
            model.replace(added);
            status.sayUndoable(RoundText.text("undo.added", added.subjectName()));
            showDraft.accept(false);
            model.select(added.id());
        });
    }

    @Override
    public void dropDraft() {
        showDraft.accept(false);
    }

    @Override
    public void withdraw(List<NominationRow> rows) {
        List<Nomination> going = rows.stream().map(NominationRow::nomination).toList();
        if (going.isEmpty()) {
            return;
        }
        long next = model.neighbour();
        setBinned(going, true);
        if (going.stream().anyMatch(each -> !each.status().decided())) {
            model.select(next);
        }
    }

    @Override
    public void restore(List<NominationRow> rows) {
        List<Nomination> coming = rows.stream().map(NominationRow::nomination).toList();
        if (!coming.isEmpty()) {
            setBinned(coming, false);
        }
    }

    /// Shows at once what will become of those still open, then keeps and tells what the store answered.
    private void setBinned(List<Nomination> some, boolean binned) {
        NominationStatus now = binned ? NominationStatus.WITHDRAWN : NominationStatus.PROPOSED;
        some.stream().filter(each -> !each.status().decided()).forEach(each -> model.replace(each.withStatus(now)));
        List<Long> ids = some.stream().map(Nomination::id).toList();
        tasks.store(
                RoundText.text("round.saving"),
                () -> binned ? editing.withdraw(ids) : editing.restore(ids),
                effects -> {
                    status.saved();
                    Set<Long> kept =
                            effects.kept().stream().map(Effects.Kept::id).collect(Collectors.toSet());
                    some.stream().filter(each -> kept.contains(each.id())).forEach(model::replace);
                    String sentence = effects.sentence(binned ? "bỏ" : "lấy lại", "đề nghị", Nomination::subjectName);
                    if (effects.done().isEmpty()) {
                        status.say(sentence);
                    } else {
                        status.sayUndoable(sentence);
                    }
                });
    }

    @Override
    public void merge(NominationRow row, OpenPoint duplicate) {
        RoundContent content = model.content();
        Nomination other =
                content == null ? null : content.nomination(duplicate.otherId()).orElse(null);
        if (other == null) {
            return;
        }
        Nomination kept = row.nomination();
        if (duplicate.kind() == OpenPoint.Kind.DUPLICATE) {
            tie(kept, other);
            return;
        }
        String text = RoundText.text("undo.merged", number(other), row.number());
        change(SameName.merged(kept, other), done -> {
            model.select(kept.id());
            status.sayUndoable(text);
        });
    }

    /// Two nominations of one subject both stay: which of them goes is another question.
    private void tie(Nomination kept, Nomination other) {
        tasks.store(RoundText.text("round.saving"), () -> editing.tie(kept.id(), other.id()), tied -> {
            status.saved();
            tied.forEach(model::replace);
            model.select(kept.id());
            status.sayUndoable(RoundText.text("undo.tied", kept.subjectName()));
        });
    }

    private int number(Nomination wantedOne) {
        return model.groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.id() == wantedOne.id())
                .mapToInt(NominationRow::number)
                .findFirst()
                .orElse(wantedOne.position());
    }

    @Override
    public void keepApart(NominationRow row, OpenPoint duplicate) {
        RoundContent content = model.content();
        if (content == null) {
            return;
        }
        List<Nomination> before = new ArrayList<>(List.of(row.nomination()));
        content.nomination(duplicate.otherId()).ifPresent(before::add);
        change(before.stream().map(SameName::noted).toList(), done -> status.sayUndoable(RoundText.text("undo.apart")));
    }

    @Override
    public void checkReady() {
        navigator.open(new Place.Ready(roundId()));
    }

    private long roundId() {
        RoundContent content = model.content();
        return content == null ? 0 : content.round().id();
    }
}

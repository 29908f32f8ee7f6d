package vn.sovang.ui.round;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.rule.SameName;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.EditNominations;

/// What the clerk does to a round: each change shows at once, is saved behind, and can be taken back.
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
        if (before != null && (!before.awardCode().equals(now.awardCode()) || before.status() != now.status())) {
            model.undo()
                    .push(RoundText.text("undo.changed", now.subjectName()), () -> change(List.of(before), done -> {}));
        }
        change(List.of(now), done -> {});
    }

    /// Saves an edited report.
    void save(AchievementReport now) {
        model.replace(now);
        store(() -> {
            editing.saveReport(now);
            return now;
        });
    }

    /// Shows changed nominations at once and saves them.
    private void change(List<Nomination> changed, Consumer<List<Nomination>> done) {
        changed.forEach(model::replace);
        tasks.store(
                RoundText.text("round.saving"),
                () -> {
                    for (Nomination each : changed) {
                        editing.change(each);
                    }
                    return changed;
                },
                saved -> {
                    status.savedAt(LocalTime.now());
                    done.accept(saved);
                });
    }

    private <T> void store(Callable<T> work) {
        tasks.store(RoundText.text("round.saving"), work, saved -> status.savedAt(LocalTime.now()));
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
            status.savedAt(LocalTime.now());
            model.replace(added);
            model.undo().push(RoundText.text("undo.added", added.subjectName()), () -> setBinned(List.of(added), true));
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
        model.select(next);
        String text = going.size() == 1
                ? RoundText.text("undo.withdrawn", going.getFirst().subjectName())
                : RoundText.text("undo.withdrawn-many", going.size());
        model.undo().push(text, () -> putBack(going));
    }

    @Override
    public void restore(List<NominationRow> rows) {
        List<Nomination> coming = rows.stream().map(NominationRow::nomination).toList();
        if (!coming.isEmpty()) {
            setBinned(coming, false);
            model.undo().push(RoundText.text("undo.restored", coming.size()), () -> setBinned(coming, true));
        }
    }

    private void putBack(List<Nomination> as) {
        change(as, done -> model.select(as.getFirst().id()));
    }

    /// What has been decided stays where it is.
    private void setBinned(List<Nomination> some, boolean binned) {
        List<Nomination> which =
                some.stream().filter(each -> !each.status().decided()).toList();
        NominationStatus now = binned ? NominationStatus.WITHDRAWN : NominationStatus.PROPOSED;
        which.forEach(each -> model.replace(each.withStatus(now)));
        store(() -> {
            for (Nomination each : which) {
                if (binned) {
                    editing.withdraw(each.id());
                } else {
                    editing.restore(each.id());
                }
            }
            return which;
        });
    }

    @Override
    public void merge(NominationRow row, Finding duplicate) {
        RoundContent content = model.content();
        Nomination other =
                content == null ? null : content.nomination(duplicate.otherId()).orElse(null);
        if (other == null) {
            return;
        }
        Nomination kept = row.nomination();
        List<Nomination> before = List.of(kept, other);
        if (duplicate.kind() == Finding.Kind.DUPLICATE) {
            tie(kept, other, before);
            return;
        }
        String text = RoundText.text("undo.merged", number(other), row.number());
        change(SameName.merged(kept, other), done -> model.select(kept.id()));
        model.undo().push(text, () -> putBack(before));
    }

    /// Two nominations of one subject both stay: which of them goes is another question.
    private void tie(Nomination kept, Nomination other, List<Nomination> before) {
        tasks.store(RoundText.text("round.saving"), () -> editing.tie(kept.id(), other.id()), tied -> {
            status.savedAt(LocalTime.now());
            tied.forEach(model::replace);
            model.select(kept.id());
            model.undo()
                    .push(
                            RoundText.text("undo.tied", kept.subjectName()),
                            () -> change(before, done -> model.select(kept.id())));
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
    public void keepApart(NominationRow row, Finding duplicate) {
        RoundContent content = model.content();
        if (content == null) {
            return;
        }
        List<Nomination> before = new ArrayList<>(List.of(row.nomination()));
        content.nomination(duplicate.otherId()).ifPresent(before::add);
        change(before.stream().map(SameName::noted).toList(), done -> {});
        model.undo().push(RoundText.text("undo.apart"), () -> putBack(before));
    }

    @Override
    public void undo() {
        model.undo().pop().ifPresent(step -> step.back().run());
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

package vn.sovang.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.UndoStep;

/// Hoàn tác, làm lại: takes steps back, does them again, and says which (decision 0025).
///
/// By key only a step of the screen in view, done since it came into view, and only while the clerk sees which: the
/// last thing done takes one press, another is named first and taken back by a second press within a few seconds.
/// Whatever else the clerk does, and leaving the screen, makes the next press name it again. All others are taken
/// back from the list in Thùng rác.
public final class TakeBack {
    /// How long a step that was named waits for the second press.
    static final Duration PATIENCE = Duration.ofSeconds(8);
    /// How long the last thing done is taken back by one press.
    static final Duration FRESH = Duration.ofMinutes(2);

    private final UndoStep steps;
    private final Tasks tasks;
    private final Status status;
    private final Runnable onUndone;
    private final Deque<Step> undone = new ArrayDeque<>();
    /// The latest step when the screen came into view; it and those before are of other screens. Read and written on
    /// the store's thread, so that what the screen before still had to store is before it.
    private volatile long before;

    private long named;
    private Instant namedAt = Instant.EPOCH;
    private Instant acted = Instant.EPOCH;

    /// @param onUndone shows anew what is in view
    public TakeBack(UndoStep steps, Tasks tasks, Status status, Runnable onUndone) {
        this.steps = steps;
        this.tasks = tasks;
        this.status = status;
        this.onUndone = onUndone;
    }

    /// What is said of it.
    ///
    /// @param next the step that the key takes back next, null for none
    /// @param done the step that was taken back or done again, null when nothing was
    private record Answer(
            String sentence, @Nullable Step next, @Nullable Step done) {}

    /// Another screen came into view: nothing done before it is taken back by key.
    public void arrived() {
        forget();
        undone.clear();
        tasks.store(
                Messages.text("undo.task"),
                () -> {
                    before = latestId();
                    return before;
                },
                mark -> {});
    }

    /// The clerk did something else: a step that was named must be named again.
    public void acted() {
        forget();
        acted = now();
    }

    /// Ctrl+Z: takes back the last thing done on this screen, or names what it would be.
    public void latest() {
        long known = namedAt.plus(PATIENCE).isBefore(now()) ? 0 : named;
        Instant since = acted;
        tasks.store(Messages.text("undo.task"), () -> takeLatest(known, since), this::undone, this::refused);
    }

    /// The button beside what was just said: takes back the step that was meant, when it still is the latest.
    ///
    /// @param stepId 0 when none had been done
    void offered(long stepId) {
        tasks.store(Messages.text("undo.task"), () -> takeLatest(stepId, Instant.MAX), this::undone, this::refused);
    }

    /// Takes back a step the clerk chose from a list.
    public void step(long stepId) {
        tasks.store(Messages.text("undo.task"), () -> take(stepId), this::undone, this::refused);
    }

    /// Ctrl+Y: does again what was taken back last, as long as the screen stays in view.
    public void again() {
        Step last = undone.peek();
        if (last == null) {
            status.say(Messages.text("redo.none"));
            return;
        }
        tasks.store(
                Messages.text("redo.task"),
                () -> {
                    Step again = steps.redo(last.id());
                    return new Answer(Messages.text("redo.done", UndoStep.named(again)), again, again);
                },
                this::redone,
                this::refused);
    }

    /// Asks the store for the latest step that stands: what a message said just now is about.
    void askLatest(java.util.function.LongConsumer answer) {
        tasks.store(Messages.text("undo.task"), this::latestId, answer::accept);
    }

    private long latestId() {
        return steps.latest().map(Step::id).orElse(0L);
    }

    private Answer takeLatest(long known, Instant since) throws Refusal {
        Optional<Step> latest = steps.latest();
        if (latest.isEmpty()) {
            return new Answer(Messages.text("undo.none"), null, null);
        }
        Step step = latest.get();
        if (step.id() <= before) {
            return new Answer(Messages.text("undo.elsewhere", UndoStep.named(step), time(step)), null, null);
        }
        return step.id() == known || isLastThingDone(step, since)
                ? take(step.id())
                : new Answer(Messages.text("undo.name", UndoStep.named(step)), step, null);
    }

    private boolean isLastThingDone(Step step, Instant since) {
        return !step.at().isBefore(since) && !step.at().plus(FRESH).isBefore(now());
    }

    private Answer take(long stepId) throws Refusal {
        Step taken = steps.undo(stepId);
        Optional<Step> next = steps.latest().filter(step -> step.id() > before && step.id() < stepId);
        String sentence = UndoStep.sentence(taken) + " "
                + next.map(step -> Messages.text("undo.next", UndoStep.named(step)))
                        .orElse(Messages.text("undo.redo"));
        return new Answer(sentence, next.orElse(null), taken);
    }

    private void undone(Answer answer) {
        if (answer.done() != null) {
            undone.push(answer.done());
            onUndone.run();
        }
        say(answer);
    }

    private void redone(Answer answer) {
        undone.poll();
        onUndone.run();
        say(answer);
    }

    private void say(Answer answer) {
        Step next = answer.next();
        named = next == null ? 0 : next.id();
        namedAt = now();
        if (next == null) {
            status.say(answer.sentence());
        } else {
            status.sayUndoable(answer.sentence());
        }
    }

    private void refused(Refusal refusal) {
        forget();
        status.say(refusal.sentence());
    }

    private void forget() {
        named = 0;
    }

    private Instant now() {
        // Steps keep milliseconds.
        return steps.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String time(Step step) {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), steps.clock().getZone());
        return Messages.text("undo.time", OfficialDate.time(at.toLocalTime()), OfficialDate.brief(at.toLocalDate()));
    }
}

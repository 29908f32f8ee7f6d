package vn.sovang.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.UndoStep;

/// Hoàn tác: takes back steps and says which. One of before the window was opened is told first and taken back when it
/// is asked for again: the clerk may have forgotten it.
public final class TakeBack {
    private final UndoStep steps;
    private final Tasks tasks;
    private final Status status;
    private final Instant since;
    private final Runnable onUndone;
    private long told;

    /// @param since when the window was opened
    /// @param onUndone shows anew what is in view
    public TakeBack(UndoStep steps, Tasks tasks, Status status, Instant since, Runnable onUndone) {
        this.steps = steps;
        this.tasks = tasks;
        this.status = status;
        this.since = since;
        this.onUndone = onUndone;
    }

    private record Answer(String sentence, long told, boolean undone) {}

    /// Takes back the latest step that stands.
    public void latest() {
        long known = told;
        tasks.store(Messages.text("undo.task"), () -> takeLatest(known), this::show, this::refused);
    }

    /// Takes back a step the clerk chose from a list.
    public void step(long stepId) {
        tasks.store(Messages.text("undo.task"), () -> take(stepId), this::show, this::refused);
    }

    private Answer takeLatest(long known) throws Refusal {
        Optional<Step> latest = steps.latest();
        if (latest.isEmpty()) {
            return new Answer(Messages.text("undo.none"), 0, false);
        }
        Step step = latest.get();
        if (step.at().isBefore(since) && step.id() != known) {
            LocalDateTime at = LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault());
            String about = step.about().isEmpty() ? "" : " (" + step.about() + ")";
            return new Answer(
                    Messages.text(
                            "undo.earlier",
                            step.action(),
                            about,
                            OfficialDate.time(at.toLocalTime()),
                            OfficialDate.brief(at.toLocalDate())),
                    step.id(),
                    false);
        }
        return take(step.id());
    }

    private Answer take(long stepId) throws Refusal {
        return new Answer(UndoStep.sentence(steps.undo(stepId)), 0, true);
    }

    private void show(Answer answer) {
        told = answer.told();
        if (told == 0) {
            status.say(answer.sentence());
        } else {
            status.sayUndoable(answer.sentence());
        }
        if (answer.undone()) {
            onUndone.run();
        }
    }

    private void refused(Refusal refusal) {
        told = 0;
        status.say(refusal.sentence());
    }
}

package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Movement;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.work.Effects;

/// Reads and stores for one tab, off the FX thread; what is stored is read again and shown.
final class FollowWork {
    private final FollowJobs jobs;
    private final Tasks tasks;
    private final Status status;
    private final Consumer<MovementStandings> shown;
    private @Nullable Movement movement;

    /// @param shown told what was read of the movement in hand, on the FX thread
    FollowWork(FollowJobs jobs, Tasks tasks, Status status, Consumer<MovementStandings> shown) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.status = status;
        this.shown = shown;
    }

    FollowJobs jobs() {
        return jobs;
    }

    Status status() {
        return status;
    }

    Tasks tasks() {
        return tasks;
    }

    LocalDate today() {
        return LocalDate.now(jobs.clock());
    }

    /// The movement in hand, null for none.
    @Nullable
    Movement movement() {
        return movement;
    }

    /// Takes a movement in hand and reads it; null takes none.
    void take(@Nullable Movement taken) {
        movement = taken;
        reload();
    }

    void reload() {
        Movement asked = movement;
        if (asked == null) {
            return;
        }
        LocalDate today = today();
        tasks.read(FollowText.text("reading"), () -> jobs.facts().of(asked.id(), today), read -> {
            if (movement != null && movement.id() == asked.id()) {
                shown.accept(read);
            }
        });
    }

    /// Runs a job on several that a step can take back, says whom it was done to and whom not, and reads again.
    ///
    /// @param sentence of how many it was done to
    <T> void saveAll(Callable<Effects<T>> job, IntFunction<String> sentence) {
        tasks.store(FollowText.text("saving"), job, effects -> {
            if (effects.done().isEmpty()) {
                status.say(effects.keptSentence().strip());
            } else {
                status.saved();
                status.sayUndoable(sentence.apply(effects.done().size()) + effects.keptSentence());
            }
            reload();
        });
    }

    /// Runs a job that a step can take back, says how many it changed, and reads again.
    void saveCounted(Callable<Integer> job, IntFunction<String> sentence) {
        tasks.store(FollowText.text("saving"), job, changed -> {
            status.saved();
            if (changed > 0) {
                status.sayUndoable(sentence.apply(changed));
            } else {
                status.say(sentence.apply(0));
            }
            reload();
        });
    }

    /// Runs a job that a step can take back, says what was done, and reads again.
    void save(Callable<?> job, String said) {
        save(job, said, () -> {});
    }

    /// As [#save(Callable, String)].
    ///
    /// @param after what else to do when it was stored, on the FX thread
    void save(Callable<?> job, String said, Runnable after) {
        tasks.store(
                FollowText.text("saving"),
                () -> {
                    job.call();
                    return true;
                },
                done -> {
                    status.saved();
                    if (!said.isEmpty()) {
                        status.sayUndoable(said);
                    }
                    after.run();
                    reload();
                });
    }
}

package vn.sovang.ui.registry.bin;

import java.time.Instant;
import java.time.ZoneId;
import vn.sovang.model.Step;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// A step as the list of what was done shows it.
///
/// @param order orders as the steps were done
record StepLine(
        long id,
        String order,
        String when,
        String action,
        String about,
        String actor,
        boolean standing,
        Chip.Value state,
        String folded) {
    static StepLine of(Step step, ZoneId zone) {
        Instant undone = step.undoneAt();
        return new StepLine(
                step.id(),
                "%012d".formatted(step.id()),
                OfficialDate.moment(step.at(), zone),
                step.action(),
                step.about(),
                step.actor(),
                undone == null,
                new Chip.Value(undone == null ? "" : BinText.text("steps.undone"), Tone.PLAIN),
                Fold.of(step.action() + " " + step.about() + " " + step.actor()));
    }
}

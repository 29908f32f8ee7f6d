package vn.sovang.ui.intake;

import java.time.ZoneId;
import vn.sovang.model.ImportRun;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// A list taken in, as the list of runs shows it.
record IntakeRunLine(
        ImportRun run,
        String order,
        String kind,
        String file,
        String when,
        int rows,
        boolean standing,
        Chip.Value state) {
    static IntakeRunLine of(ImportRun run, ZoneId zone) {
        boolean standing = run.undoneAt() == null;
        return new IntakeRunLine(
                run,
                "%012d".formatted(run.id()),
                run.kind().label(),
                run.sourceName(),
                OfficialDate.moment(run.importedAt(), zone),
                run.rows(),
                standing,
                new Chip.Value(
                        IntakeText.text(standing ? "runs.stands" : "runs.undone"), standing ? Tone.GOOD : Tone.PLAIN));
    }
}

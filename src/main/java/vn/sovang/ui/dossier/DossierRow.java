package vn.sovang.ui.dossier;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.dossier.PlannedFolder;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.press.PrintState;

/// A line of the checklist; its texts are made once, when the plan is read.
///
/// @param key what keeps the line chosen over a reload
/// @param copies "01 bản chính"; empty when the plan asks for none
/// @param lacking everything that is missing, in words
record DossierRow(
        String key,
        PlannedFolder folder,
        PlannedPaper paper,
        String title,
        String copies,
        Chip.Value state,
        String lacking,
        String folded) {

    static DossierRow of(PlannedFolder folder, PlannedPaper paper) {
        return new DossierRow(
                folder.name() + "/" + paper.stem(),
                folder,
                paper,
                paper.title(),
                paper.copies(),
                state(folder, paper),
                paper.lacks().stream().map(PlannedPaper.Lack::text).collect(Collectors.joining("; ")),
                Fold.of(folder.title() + " " + paper.title()));
    }

    private static Chip.Value state(PlannedFolder folder, PlannedPaper paper) {
        boolean stale = paper.printed() == PrintState.STALE;
        if (paper.complete()) {
            return stale
                    ? new Chip.Value(DossierText.text("state.stale"), Tone.WARN)
                    : new Chip.Value(
                            DossierText.text(folder.bound() ? "state.complete" : "state.ready"),
                            folder.bound() ? Tone.GOOD : Tone.PLAIN);
        }
        String first = paper.lacks().getFirst().text();
        String words = stale
                ? DossierText.text("state.stale-and", first)
                : first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        if (paper.lacks().size() > 1) {
            words = DossierText.text("state.more", words, paper.lacks().size() - 1);
        }
        // A number comes from văn thư after signing; everything else is the clerk's own to mend.
        return new Chip.Value(words, paper.kind() == PaperKind.SUBMISSION ? Tone.WARN : Tone.BAD);
    }

    /// Whether its last print no longer says what it would say now.
    boolean stale() {
        return paper.printed() == PrintState.STALE;
    }

    /// How often it is printed: the number its copies begin with, else once.
    int times() {
        String digits = copies.replaceAll("\\D.*", "");
        return digits.isEmpty() ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}

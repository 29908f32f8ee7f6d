package vn.sovang.ui.movement;

import java.util.List;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.due.Deadline;

/// A term as the table shows it, computed once when loaded.
///
/// @param next its next day that is open, with how it stands
record TermRow(MovementTerm term, String nameKey, String rule, Chip.Value next, String nextKey) {
    /// @param due the occurrences of the term, in order
    static TermRow of(MovementTerm term, List<Deadline> due) {
        Deadline open = due.stream().filter(one -> !one.done()).findFirst().orElse(null);
        return new TermRow(
                term,
                SortKey.of(term.name()),
                term.rule().display(),
                open == null
                        ? new Chip.Value("", Tone.PLAIN)
                        : new Chip.Value(OfficialDate.brief(open.due().day()), open.late() ? Tone.BAD : Tone.PLAIN),
                open == null ? "" : open.due().day().toString());
    }

    long id() {
        return term.id();
    }

    String name() {
        return term.name();
    }

    String kind() {
        return term.kind().label();
    }
}

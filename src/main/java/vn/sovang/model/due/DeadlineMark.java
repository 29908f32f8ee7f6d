package vn.sovang.model.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Hạn đã làm: one occurrence of what falls due, done.
///
/// @param named the day its rule names, which tells occurrences apart
/// @param doneOn when it was done
/// @param paperId the paper printed here that did it, null for none
/// @param document the paper in words, such as "Báo cáo số 12/BC-UBND"; may be empty
/// @param note may be empty
public record DeadlineMark(
        long id,
        DueSource source,
        LocalDate named,
        LocalDate doneOn,
        @Nullable Long paperId,
        String document,
        String note) {
    public DeadlineMark {
        document = Nfc.line(document);
        note = Nfc.lines(note);
    }

    /// The same mark under another id.
    public DeadlineMark withId(long newId) {
        return new DeadlineMark(newId, source, named, doneOn, paperId, document, note);
    }
}

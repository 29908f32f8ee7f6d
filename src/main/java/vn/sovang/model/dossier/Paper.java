package vn.sovang.model.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Văn bản đã lập: what is known of a paper beside its content.
///
/// @param number entered after văn thư gave it; empty until then
/// @param date day of issue, null while unknown
/// @param fingerprint SHA-256 of what it said when it was last printed; empty before the first print
/// @param file where it was last written, relative to the folder chosen; empty before the first print
public record Paper(
        long id,
        long roundId,
        PaperPlace place,
        String number,
        @Nullable LocalDate date,
        String fingerprint,
        String file,
        @Nullable Instant printedAt) {
    public Paper {
        number = Nfc.line(number);
    }

    /// A paper of which nothing has been recorded.
    public static Paper blank(long roundId, PaperPlace place) {
        return new Paper(0, roundId, place, "", null, "", "", null);
    }

    /// The same paper with number and day.
    public Paper numbered(String newNumber, @Nullable LocalDate newDate) {
        return new Paper(id, roundId, place, newNumber, newDate, fingerprint, file, printedAt);
    }

    /// The same paper, printed.
    public Paper printed(String newFingerprint, String newFile, Instant at) {
        return new Paper(id, roundId, place, number, date, newFingerprint, newFile, at);
    }
}

package vn.sovang.model.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Thành phần hồ sơ đã có trong tay: signed here, or handed in on paper or as a scan.
///
/// @param original bản chính, else bản sao
/// @param copies how many, 1 and up
/// @param signed whether it bears signature and seal; a copy shows those of its original
/// @param outside whether somebody else made it, so that the program does not know what it says
/// @param day day it was handed in or signed, null while unknown
/// @param fingerprint what it said when it was signed; empty when never printed here
/// @param statedCollectives collectives a paper from outside names, null where nobody has counted
/// @param statedPeople people a paper from outside names, null where nobody has counted
public record ReceivedItem(
        long id,
        long roundId,
        ItemPlace place,
        boolean original,
        int copies,
        boolean signed,
        boolean outside,
        @Nullable LocalDate day,
        String fingerprint,
        @Nullable Integer statedCollectives,
        @Nullable Integer statedPeople,
        String note) {
    public ReceivedItem {
        if (copies < 1) {
            throw new IllegalArgumentException("copies: " + copies);
        }
        note = Nfc.line(note);
    }

    /// The same item under another id.
    public ReceivedItem withId(long newId) {
        return new ReceivedItem(
                newId,
                roundId,
                place,
                original,
                copies,
                signed,
                outside,
                day,
                fingerprint,
                statedCollectives,
                statedPeople,
                note);
    }
}

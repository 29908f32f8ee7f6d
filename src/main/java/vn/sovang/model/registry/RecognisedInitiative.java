package vn.sovang.model.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Sáng kiến, đề tài được công nhận, in the registry.
///
/// @param personId author; null for a collective's
/// @param year of recognition; null while unknown
/// @param share the author's part, such as "đồng tác giả"; may be empty
/// @param number of the certificate or decision; may be empty
/// @param body organ that recognised it
/// @param scope phạm vi ảnh hưởng; null while unknown
public record RecognisedInitiative(
        long id,
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable Integer year,
        String name,
        String share,
        String number,
        @Nullable LocalDate date,
        String body,
        @Nullable InitiativeScope scope) {
    public RecognisedInitiative {
        name = Nfc.line(name);
        share = Nfc.line(share);
        number = Nfc.line(number);
        body = Nfc.line(body);
    }

    /// The same initiative under another id.
    public RecognisedInitiative withId(long newId) {
        return new RecognisedInitiative(newId, personId, unitId, year, name, share, number, date, body, scope);
    }
}

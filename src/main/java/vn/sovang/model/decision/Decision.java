package vn.sovang.model.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.text.Nfc;

/// Quyết định khen thưởng.
///
/// @param number such as "2005/QĐ-UBND"; may be empty while unknown
/// @param authority organ or post that decided, such as "Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn"
/// @param about trích yếu; may be empty
/// @param mode loại hình khen thưởng; null while unknown
/// @param achievedFrom first day of the achievement, as the decision names it; null when it names none
/// @param achievedTo last day of the achievement; null when the decision names none
/// @param revokedById the decision that revoked (hủy bỏ) this one; null while it stands
public record Decision(
        long id,
        String number,
        @Nullable LocalDate date,
        String authority,
        String about,
        @Nullable RecognitionMode mode,
        @Nullable LocalDate achievedFrom,
        @Nullable LocalDate achievedTo,
        @Nullable Long revokedById) {
    public Decision {
        number = Nfc.line(number);
        authority = Nfc.line(authority);
        about = Nfc.line(about);
    }

    /// A decision of which only the head is known.
    public Decision(long id, String number, @Nullable LocalDate date, String authority, String about) {
        this(id, number, date, authority, about, null, null, null, null);
    }

    /// The same decision under another id.
    public Decision withId(long newId) {
        return new Decision(newId, number, date, authority, about, mode, achievedFrom, achievedTo, revokedById);
    }

    /// The same decision with another head.
    public Decision withHead(String newNumber, @Nullable LocalDate newDate, String newAuthority, String newAbout) {
        return new Decision(
                id, newNumber, newDate, newAuthority, newAbout, mode, achievedFrom, achievedTo, revokedById);
    }

    /// The same decision, revoked by another or standing again.
    public Decision revokedBy(@Nullable Long newRevokedById) {
        return new Decision(id, number, date, authority, about, mode, achievedFrom, achievedTo, newRevokedById);
    }

    /// The day from which later achievements count (NĐ 152/2025/NĐ-CP, Điều 33 khoản 7): the end of the achievement it
    /// names, else its own day; null while neither is known.
    public @Nullable LocalDate countedUntil() {
        return achievedTo == null ? date : achievedTo;
    }
}

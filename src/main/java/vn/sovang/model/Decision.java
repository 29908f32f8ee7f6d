package vn.sovang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Quyết định khen thưởng.
///
/// @param number such as "2005/QĐ-UBND"; may be empty while unknown
/// @param authority organ or post that decided, such as "Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn"
/// @param about trích yếu; may be empty
public record Decision(long id, String number, @Nullable LocalDate date, String authority, String about) {
    public Decision {
        number = Nfc.line(number);
        authority = Nfc.line(authority);
        about = Nfc.line(about);
    }

    /// The same decision under another id.
    public Decision withId(long newId) {
        return new Decision(newId, number, date, authority, about);
    }
}

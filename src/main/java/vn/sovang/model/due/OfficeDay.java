package vn.sovang.model.due;

import java.time.LocalDate;
import vn.sovang.text.Nfc;

/// Ngày nghỉ, ngày làm bù của riêng cơ quan: a day the office treats otherwise than the nation's calendar has it.
///
/// @param working whether people work on it, else it is off
/// @param name why, such as "Nghỉ Tết theo Thông báo số 12/TB-UBND"; may be empty
public record OfficeDay(long id, LocalDate day, boolean working, String name) {
    public OfficeDay {
        name = Nfc.line(name);
    }

    /// The same day under another id.
    public OfficeDay withId(long newId) {
        return new OfficeDay(newId, day, working, name);
    }

    /// What the day is, in words.
    public String display() {
        return name.isEmpty() ? (working ? "cơ quan làm việc" : "cơ quan nghỉ") : name;
    }
}

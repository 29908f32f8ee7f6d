package vn.sovang.model.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Đợt, giai đoạn of a movement.
///
/// @param from first day, null where the plan names none
/// @param to last day, null while open
/// @param text what is done in it; may be empty
public record Stage(
        String name, @Nullable LocalDate from, @Nullable LocalDate to, String text) {
    public Stage {
        name = Nfc.line(name);
        text = Nfc.line(text);
    }

    /// Whether the day lies in it; an end without a day is open.
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

package vn.sovang.model.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Nghỉ thai sản, which counts as time at work (NĐ 152/2025/NĐ-CP, Điều 4 khoản 5).
///
/// @param to last day; null while it lasts
public record MaternityLeave(
        long id,
        @Nullable Long personId,
        LocalDate from,
        @Nullable LocalDate to,
        String document) implements Conduct {
    public MaternityLeave {
        document = Nfc.line(document);
    }

    @Override
    public @Nullable Long unitId() {
        return null;
    }

    /// Whether some day of the year lies in it.
    public boolean touches(int year) {
        return from.getYear() <= year && (to == null || to.getYear() >= year);
    }

    @Override
    public MaternityLeave withId(long newId) {
        return new MaternityLeave(newId, personId, from, to, document);
    }
}

package vn.sovang.model.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Chức vụ, nơi công tác of a person during a time.
public record Post(
        long id,
        long personId,
        @Nullable Long unitId,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Post {
        title = Nfc.line(title);
    }
}

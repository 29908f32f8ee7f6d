package vn.sovang.model.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Thời gian thực hiện: from a day to a day, both open where nobody has set them.
///
/// @param start first day, null when none is named
/// @param end last day, null while open
public record Validity(@Nullable LocalDate start, @Nullable LocalDate end) {
    /// Always.
    public static final Validity OPEN = new Validity(null, null);

    /// Whether the day lies in it.
    public boolean covers(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}

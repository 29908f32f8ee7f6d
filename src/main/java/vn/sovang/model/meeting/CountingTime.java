package vn.sovang.model.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Giờ kiểm phiếu: when the tellers of a secret ballot counted, on the day of the meeting; null while unknown.
public record CountingTime(
        @Nullable LocalTime from, @Nullable LocalTime to) {
    /// Nobody has entered it: left to write by hand.
    public static final CountingTime OPEN = new CountingTime(null, null);
}

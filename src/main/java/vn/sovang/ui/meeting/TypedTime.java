package vn.sovang.ui.meeting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as clerks type it: "14:00", "14h", "8 giờ 30", "1400".
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hg.]|giờ|h)?\\s*(\\d{2})?(?:\\s*phút)?");

    private TypedTime() {}

    static Optional<LocalTime> read(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = matcher.group(2);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether it is a time or nothing.
    static boolean isRight(String typed) {
        return typed.isBlank() || read(typed).isPresent();
    }

    static String of(@Nullable LocalTime time) {
        return time == null ? "" : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}

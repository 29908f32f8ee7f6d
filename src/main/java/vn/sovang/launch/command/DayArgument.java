package vn.sovang.launch.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import vn.sovang.model.Refusal;

/// A day as a command's words give it: 2026-07-01 or 1/7/2026.
public final class DayArgument {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private DayArgument() {}

    /// @throws Refusal when it is no day
    public static LocalDate of(String typed) throws Refusal {
        for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY_FIRST)) {
            try {
                return LocalDate.parse(typed.strip(), form);
            } catch (DateTimeParseException e) {
                // The other form, or none.
            }
        }
        throw new Refusal("\"%s\" không phải một ngày. Hãy ghi như 2026-07-01 hoặc 1/7/2026.".formatted(typed));
    }
}

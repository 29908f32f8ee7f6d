package vn.sovang.exchange.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Stage;

/// What a line such as "Đợt 1 (từ ngày 01/7/2026 đến ngày 30/9/2026): ra quân" says of a stage.
public final class PlannedStage {
    private static final Pattern NAME = Pattern.compile(
            "(?:Dot|Giai doan)\\s+(?:thu\\s+)?(?:\\d{1,2}|[IVX]{1,4}|mot|hai|ba|bon|nhat|nhi)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "\\(?\\s*(?:bat dau )?tu\\s+(?:het\\s+)?" + Days.DAY + "(?:\\s*,?\\s+den\\s+(?:het\\s+)?" + Days.DAY
                    + ")?\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    private PlannedStage() {}

    /// The stage; none when the line does not begin with the name of one.
    public static Optional<Stage> of(String line) {
        Matcher name = Bare.matcher(NAME, line);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.substring(name.end());
        Matcher time = Bare.matcher(TIME, rest);
        LocalDate from = null;
        LocalDate to = null;
        if (time.find()) {
            from = day(Days.iso(time.group(1), time.group(2), time.group(3)));
            to = time.group(4) == null ? null : day(Days.iso(time.group(4), time.group(5), time.group(6)));
            if (from != null) {
                rest = rest.substring(0, time.start()) + " " + rest.substring(time.end());
            }
        }
        return Optional.of(
                new Stage(line.substring(0, name.end()), from, to, rest.replaceAll("^[:;,.\\s-]+|[:;,.\\s]+$", "")));
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}

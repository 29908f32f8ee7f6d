package vn.sovang.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Stage;

/// What a line such as "Đợt 1 (từ ngày 01/7/2026 đến ngày 30/9/2026): ra quân" says of a
/// stage, and stages as typed rows: "Đợt 1 | 01/5/2026 | 31/8/2026 | trồng cây".
public final class PlannedStage {
    private static final Pattern NAME = Pattern.compile(
            "(?:Dot|Giai doan)\\s+(?:thu\\s+)?(?:\\d{1,2}|[IVX]{1,4}|mot|hai|ba|bon|nhat|nhi)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "\\(?\\s*(?:bat dau )?tu\\s+(?:het\\s+)?" + PlanDays.DAY + "(?:\\s*,?\\s+den\\s+(?:het\\s+)?" + PlanDays.DAY
                    + ")?\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    private PlannedStage() {}

    /// The stage; none when the line does not begin with the name of one.
    public static Optional<Stage> of(String line) {
        Matcher name = BareText.matcher(NAME, line);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.substring(name.end());
        Matcher time = BareText.matcher(TIME, rest);
        LocalDate from = null;
        LocalDate to = null;
        if (time.find()) {
            from = day(PlanDays.iso(time.group(1), time.group(2), time.group(3)));
            to = time.group(4) == null ? null : day(PlanDays.iso(time.group(4), time.group(5), time.group(6)));
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

    /// As typed rows.
    public static String rows(List<Stage> stages) {
        return stages.stream()
                .map(stage -> TypedRows.line(
                        stage.name(), TypedRows.day(stage.from()), TypedRows.day(stage.to()), stage.text()))
                .collect(Collectors.joining("\n"));
    }

    /// The stages of typed rows.
    ///
    /// @throws Refusal naming the first row that cannot be read, and how to write it
    public static List<Stage> ofRows(String text) throws Refusal {
        return TypedRows.read(text, 4, cells -> {
            LocalDate from = TypedRows.day(cells.get(1));
            LocalDate to = TypedRows.day(cells.get(2));
            if (from != null && to != null && to.isBefore(from)) {
                throw new Refusal("ngày kết thúc ở trước ngày bắt đầu.");
            }
            return new Stage(cells.getFirst(), from, to, cells.get(3));
        });
    }
}

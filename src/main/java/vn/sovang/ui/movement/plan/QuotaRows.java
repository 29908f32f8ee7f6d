package vn.sovang.ui.movement.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.text.Fold;
import vn.sovang.ui.movement.MovementText;

/// Quotas as typed rows: "Mỗi xã, phường | 2 trường hợp", "Phòng, ban | 1-2 tập thể; 3-5 cá nhân",
/// "Đơn vị sự nghiệp | đến 10% tập thể; đến 5% cá nhân".
public final class QuotaRows {
    private static final Pattern LIMIT = Pattern.compile(
            "(?:(?<upto>đến|tối đa|không quá|≤)\\s*)?(?<least>\\d{1,6})\\s*(?:[-–]\\s*(?<most>\\d{1,6}))?"
                    + "\\s*(?<percent>%)?\\s*(?<what>\\p{L}.*)");
    private static final String CASES = "trường hợp";

    private QuotaRows() {}

    public static String text(List<Quota> quotas) {
        return quotas.stream()
                .map(quota -> TypedRows.line(
                        quota.units(),
                        quota.limits().stream().map(QuotaRows::words).collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
    }

    public static List<Quota> read(String text) throws Refusal {
        return TypedRows.read(text, 2, cells -> {
            List<QuotaLimit> limits = new ArrayList<>();
            for (String typed :
                    Arrays.stream(cells.get(1).split(";")).map(String::strip).toList()) {
                if (!typed.isEmpty()) {
                    limits.add(limit(typed));
                }
            }
            return new Quota(cells.getFirst(), limits);
        });
    }

    private static String words(QuotaLimit limit) {
        SubjectKind kind = limit.kind();
        String amount = limit.least() == limit.most()
                ? String.valueOf(limit.most())
                : limit.least() == 0 ? "đến " + limit.most() : limit.least() + "-" + limit.most();
        return amount + (limit.percent() ? "% " : " ") + (kind == null ? CASES : kind.label());
    }

    private static QuotaLimit limit(String typed) throws Refusal {
        Matcher matcher = LIMIT.matcher(typed);
        if (!matcher.matches()) {
            throw new Refusal(MovementText.text("quotas.shape", typed));
        }
        int first = Integer.parseInt(matcher.group("least"));
        String second = matcher.group("most");
        int most = second == null ? first : Integer.parseInt(second);
        int least = matcher.group("upto") == null ? first : 0;
        if (most < least) {
            throw new Refusal(MovementText.text("quotas.crossed", typed));
        }
        return new QuotaLimit(kind(matcher.group("what"), typed), least, most, matcher.group("percent") != null);
    }

    private static @Nullable SubjectKind kind(String what, String typed) throws Refusal {
        String folded = Fold.of(what);
        if (folded.startsWith(Fold.of(CASES))) {
            return null;
        }
        for (SubjectKind kind : SubjectKind.values()) {
            if (folded.equals(Fold.of(kind.label()))) {
                return kind;
            }
        }
        throw new Refusal(MovementText.text("quotas.shape", typed));
    }
}

package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.text.Fold;

/// What a line of a plan such as "Mỗi xã, phường: không quá 02 tập thể và 05 cá nhân" allows, and quotas as typed rows:
/// "Mỗi xã, phường | 2 trường hợp", "Phòng, ban | 1-2 tập thể; 3-5 cá nhân",
/// "Đơn vị sự nghiệp | đến 10% tập thể; đến 5% cá nhân".
public final class PlannedQuota {
    private static final String AT_MOST = "khong qua|khong vuot qua|toi da|nhieu nhat";
    private static final Pattern LIMIT = Pattern.compile("(?:(" + AT_MOST + ")\\s+)?(?:tu\\s+)?(\\d{1,3})"
            + "(?:\\s*(?:-|den)\\s*(\\d{1,3}))?\\s*(%)?\\s*(?:\\([^)]*\\)\\s*)?(?:tren\\s+)?(?:tong\\s+)?(?:so\\s+)?"
            + "(?:luong\\s+)?(tap the|ca nhan|ho gia dinh|truong hop)");
    private static final Pattern MOST = Pattern.compile("\\b(?:" + AT_MOST + ")\\s+\\d");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:,|va|\\+|,\\s*va)?\\s*");
    private static final Pattern VERB = Pattern.compile(
            "(?:\\s+|^)(?:duoc|de nghi|lua chon|chon|binh chon|xet chon|co" + "|la|khen thuong|gioi thieu|xet|khong)$");
    private static final Pattern VAGUE = Pattern.compile("\\b(?:trong|khoang|hon|gan|tren|duoi)\\s*$");
    private static final Pattern EITHER =
            Pattern.compile("\\(\\s*(?:tap the\\s*(?:hoac|,|/)\\s*ca nhan|ca nhan\\s*(?:hoac|,|/)\\s*tap the)\\s*\\)");
    private static final Pattern TYPED_LIMIT = Pattern.compile(
            "(?:(?<upto>đến|tối đa|không quá|≤)\\s*)?(?<least>\\d{1,6})\\s*(?:[-–]\\s*(?<most>\\d{1,6}))?"
                    + "\\s*(?<percent>%)?\\s*(?<what>\\p{L}.*)");
    private static final String CASES = "trường hợp";

    private PlannedQuota() {}

    /// Whether the line has a limit at all.
    static boolean isIn(String line) {
        return LIMIT.matcher(bare(line)).find();
    }

    /// Whether the line has a limit that is called one.
    static boolean isSaidIn(String line) {
        return isIn(line) && MOST.matcher(bare(line)).find();
    }

    /// The quotas of a line, one for each group of units; none when it cannot be read whole. Units that are not named
    /// are empty.
    ///
    /// @param group whom the line is said of, where it does not tell itself; may be empty
    public static List<Quota> of(String group, String line) {
        List<Quota> quotas = new ArrayList<>();
        for (String clause : line.split(";")) {
            if (clause.isBlank()) {
                continue;
            }
            Quota quota = clause(group, clause.strip());
            if (quota == null) {
                return List.of();
            }
            quotas.add(quota);
        }
        return quotas;
    }

    private static @Nullable Quota clause(String group, String clause) {
        String bare = bare(clause);
        Matcher limit = LIMIT.matcher(bare);
        List<QuotaLimit> limits = new ArrayList<>();
        int first = -1;
        int end = 0;
        boolean most = false;
        while (limit.find()) {
            if (first < 0) {
                first = limit.start();
            } else if (!JOINED.matcher(bare.substring(end, limit.start())).matches()) {
                return null;
            }
            // "không quá 02 tập thể và 05 cá nhân" limits both.
            most = most || limit.group(1) != null;
            QuotaLimit one = limit(limit, most);
            if (one == null) {
                return null;
            }
            limits.add(one);
            end = limit.end();
        }
        if (first < 0 || VAGUE.matcher(bare.substring(0, first)).find()) {
            return null;
        }
        return new Quota(units(group, clause.substring(0, first), clause.substring(end)), limits);
    }

    private static @Nullable QuotaLimit limit(Matcher found, boolean most) {
        int number = Integer.parseInt(found.group(2));
        boolean percent = found.group(4) != null;
        boolean range = found.group(3) != null;
        int upper = range ? Integer.parseInt(found.group(3)) : number;
        if (upper < number || percent && upper > 100) {
            return null;
        }
        return new QuotaLimit(kind(found.group(5)), range ? number : most ? 0 : number, upper, percent);
    }

    private static @Nullable SubjectKind kind(String bare) {
        return switch (bare) {
            case "tap the" -> SubjectKind.COLLECTIVE;
            case "ho gia dinh" -> SubjectKind.HOUSEHOLD;
            case "ca nhan" -> SubjectKind.PERSON;
            default -> null;
        };
    }

    /// What is said after the limits narrows whom they are for and is kept.
    private static String units(String group, String before, String after) {
        String tail = after.replaceAll("[.,:\\s]+$", "").strip();
        Matcher either = EITHER.matcher(bare(tail));
        if (either.find()) {
            tail = (tail.substring(0, either.start()) + tail.substring(either.end())).strip();
        }
        String units = before.replaceAll("[:,\\s-]+$", "");
        Matcher verb = VERB.matcher(bare(units));
        while (verb.find()) {
            units = units.substring(0, verb.start()).replaceAll("[:,\\s-]+$", "");
            verb = VERB.matcher(bare(units));
        }
        if (tail.startsWith("/")) {
            return units.isEmpty()
                    ? tail.substring(1).strip()
                    : units + " (" + tail.substring(1).strip() + ")";
        }
        String whom = units.isEmpty() ? group : units;
        return tail.isEmpty() || whom.isEmpty() ? (whom.isEmpty() ? tail : whom) : whom + " (" + tail + ")";
    }

    private static String bare(String text) {
        return BareText.of(text).toLowerCase(Locale.ROOT);
    }

    /// As typed rows.
    public static String rows(List<Quota> quotas) {
        return quotas.stream()
                .map(quota -> TypedRows.line(
                        quota.units(),
                        quota.limits().stream().map(PlannedQuota::words).collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
    }

    /// The quotas of typed rows.
    ///
    /// @throws Refusal naming the first row that cannot be read, and how to write it
    public static List<Quota> ofRows(String text) throws Refusal {
        return TypedRows.read(text, 2, cells -> {
            List<QuotaLimit> limits = new ArrayList<>();
            for (String typed :
                    Arrays.stream(cells.get(1).split(";")).map(String::strip).toList()) {
                if (!typed.isEmpty()) {
                    limits.add(typedLimit(typed));
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

    private static QuotaLimit typedLimit(String typed) throws Refusal {
        Matcher matcher = TYPED_LIMIT.matcher(typed);
        if (!matcher.matches()) {
            throw unclear(typed);
        }
        int first = Integer.parseInt(matcher.group("least"));
        String second = matcher.group("most");
        int most = second == null ? first : Integer.parseInt(second);
        int least = matcher.group("upto") == null ? first : 0;
        if (most < least) {
            throw new Refusal("số sau nhỏ hơn số trước ở “%s”.".formatted(typed));
        }
        return new QuotaLimit(typedKind(matcher.group("what"), typed), least, most, matcher.group("percent") != null);
    }

    private static @Nullable SubjectKind typedKind(String what, String typed) throws Refusal {
        String folded = Fold.of(what);
        if (folded.startsWith(Fold.of(CASES))) {
            return null;
        }
        for (SubjectKind kind : SubjectKind.values()) {
            if (folded.equals(Fold.of(kind.label()))) {
                return kind;
            }
        }
        throw unclear(typed);
    }

    private static Refusal unclear(String typed) {
        return new Refusal("không hiểu “%s”; gõ như “2 trường hợp”, “1-2 tập thể; 3-5 cá nhân”, “đến 10%% tập thể”."
                .formatted(typed));
    }
}

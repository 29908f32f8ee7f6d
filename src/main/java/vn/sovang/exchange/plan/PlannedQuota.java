package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;

/// What a line such as "Mỗi xã, phường: không quá 02 tập thể và 05 cá nhân" allows.
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
        return Bare.of(text).toLowerCase(Locale.ROOT);
    }
}

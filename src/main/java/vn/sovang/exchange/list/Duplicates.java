package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Severity;
import vn.sovang.rule.person.PersonLikeness;
import vn.sovang.text.Fold;
import vn.sovang.text.Spelling;
import vn.sovang.text.UnitName;

/// Points at rows that are probably one person, or one collective.
final class Duplicates {
    /// Of thousands of one name each row is compared with so many after it.
    private static final int NEIGHBOURS = 50;

    private Duplicates() {}

    /// Findings by row number; each of the two rows names the other.
    static Map<Integer, List<ListFinding>> find(
            List<ListedSubject> rows, Set<RowPair> distinct, IntFunction<String> place) {
        Map<String, List<ListedSubject>> byName = new HashMap<>();
        for (ListedSubject row : rows) {
            byName.computeIfAbsent(key(row), unused -> new ArrayList<>()).add(row);
        }
        Map<Integer, List<ListFinding>> out = new HashMap<>();
        for (List<ListedSubject> same : byName.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < Math.min(same.size(), i + 1 + NEIGHBOURS); j++) {
                    compare(same.get(i), same.get(j), distinct, place, out);
                }
            }
        }
        return out;
    }

    private static String key(ListedSubject row) {
        String name = row.isPerson() ? "p " + Fold.of(row.name()) : "u " + UnitName.key(row.name());
        return name + "\n" + row.matter();
    }

    private static void compare(
            ListedSubject one,
            ListedSubject other,
            Set<RowPair> distinct,
            IntFunction<String> place,
            Map<Integer, List<ListFinding>> out) {
        String why = reason(one, other);
        if (why == null || distinct.contains(RowPair.of(one.number(), other.number()))) {
            return;
        }
        point(one, other, why, place, out);
        point(other, one, why, place, out);
    }

    private static @Nullable String reason(ListedSubject one, ListedSubject other) {
        boolean severalAwards = !one.award().equals(other.award()) && one.isSurely(other);
        boolean day =
                one.birth() != null && one.birth().day() > 0 && one.birth().equals(other.birth());
        String name = name(one, other, day);
        if (one.name().isEmpty() || severalAwards || name == null) {
            return null;
        }
        boolean twoSexes = one.sex() != null && other.sex() != null && one.sex() != other.sex();
        if (!one.isPerson()) {
            return name;
        }
        if (twoSexes || PersonLikeness.areTwoNumbers(one.idNumber(), other.idNumber())) {
            return null;
        }
        PartialDate birth = one.birth();
        PartialDate otherBirth = other.birth();
        if (birth != null && otherBirth != null && !agree(birth, otherBirth)) {
            return null;
        }
        List<String> reasons = new ArrayList<>(List.of(name));
        if (birth != null && otherBirth != null) {
            reasons.add(day ? "cùng ngày sinh" : "cùng năm sinh");
        }
        boolean unit = UnitName.alike(one.unitName(), other.unitName());
        boolean post = !one.post().isEmpty() && spelling(one.post()).equals(spelling(other.post()));
        if (unit) {
            reasons.add("cùng đơn vị");
        }
        if (post) {
            reasons.add("cùng chức vụ");
        }
        return unit || post || day ? String.join(", ", reasons) : null;
    }

    /// Null for two names: marks count, but where one was typed without any or the day of birth is one.
    private static @Nullable String name(ListedSubject one, ListedSubject other, boolean day) {
        boolean same = one.isPerson()
                ? Spelling.same(one.name(), other.name())
                : UnitName.spelling(one.name()).equals(UnitName.spelling(other.name()));
        if (same) {
            return "cùng tên";
        }
        return day || Spelling.isBare(one.name()) || Spelling.isBare(other.name()) ? "tên chỉ khác dấu" : null;
    }

    private static boolean agree(PartialDate one, PartialDate other) {
        return one.year() == other.year()
                && (one.month() == 0 || other.month() == 0 || one.month() == other.month())
                && (one.day() == 0 || other.day() == 0 || one.day() == other.day());
    }

    /// Both "Bác sỹ" and "Bác sĩ" are written; neither is wrong, so they are only compared as one.
    private static String spelling(String post) {
        return UnitName.expanded(post).replaceAll("y\\b", "i");
    }

    private static void point(
            ListedSubject at,
            ListedSubject other,
            String why,
            IntFunction<String> place,
            Map<Integer, List<ListFinding>> out) {
        String where = place.apply(other.number());
        where = other.sequence() > 0 ? "%s (STT %d)".formatted(where, other.sequence()) : where;
        String what = at.isPerson() ? "một người" : "một tập thể";
        ListFinding finding = new ListFinding(
                Severity.WARN,
                "Có thể là %s với %s: %s.".formatted(what, where, why),
                ListField.ROW,
                ListFinding.Origin.LIST,
                other.number());
        out.computeIfAbsent(at.number(), unused -> new ArrayList<>()).add(finding);
    }
}

package vn.sovang.rule.person;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;

/// How two dates of birth go together.
enum BirthLikeness {
    /// both are whole and equal
    DAY("cùng ngày sinh"),
    /// the years are equal, and nothing known speaks against it
    YEAR("cùng năm sinh"),
    /// one of them is not known
    UNKNOWN("chưa rõ năm sinh"),
    /// whole dates that differ in one of day, month and year, or have day and month exchanged
    NEAR("ngày sinh gần giống"),
    /// two dates
    NONE("khác năm sinh");

    private final String words;

    BirthLikeness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static BirthLikeness of(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        boolean whole = one.day() != 0 && other.day() != 0;
        if (whole && one.equals(other)) {
            return DAY;
        }
        if (one.year() == other.year() && agree(one.month(), other.month()) && agree(one.day(), other.day())) {
            return YEAR;
        }
        return whole && near(one, other) ? NEAR : NONE;
    }

    private static boolean agree(int one, int other) {
        return one == other || one == 0 || other == 0;
    }

    private static boolean near(PartialDate one, PartialDate other) {
        int equal = (one.year() == other.year() ? 1 : 0)
                + (one.month() == other.month() ? 1 : 0)
                + (one.day() == other.day() ? 1 : 0);
        boolean exchanged = one.year() == other.year() && one.month() == other.day() && one.day() == other.month();
        return equal == 2 || exchanged;
    }
}

package vn.sovang.model.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import vn.sovang.text.Nfc;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Weekday;

/// Những ngày mà một lịch nêu ra: which days a rule names, whatever happens on days off.
public sealed interface DueDays {
    /// Fixed days of every month or of some months. A month without such a day has its last day instead, so 31 is the
    /// last day of every month.
    ///
    /// @param days 1 to 31, at least one
    /// @param months at least one; all twelve mean every month
    record OfMonth(SortedSet<Integer> days, Set<Month> months) implements DueDays {
        /// The last day of a month.
        public static final int LAST = 31;

        /// @throws IllegalArgumentException when a day is no day of a month, or nothing is named
        public OfMonth {
            if (days.isEmpty() || months.isEmpty() || days.first() < 1 || days.last() > LAST) {
                throw new IllegalArgumentException("no days of a month: " + days + " " + months);
            }
            days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
            months = Collections.unmodifiableSet(EnumSet.copyOf(months));
        }

        /// Those days of every month.
        public static OfMonth every(Collection<Integer> days) {
            return new OfMonth(new TreeSet<>(days), EnumSet.allOf(Month.class));
        }

        /// Whether no month is left out.
        public boolean everyMonth() {
            return months.size() == Month.values().length;
        }

        @Override
        public String display() {
            StringJoiner all = new StringJoiner(", ");
            days.forEach(day -> all.add(day == LAST ? "ngày cuối" : Numbers.count(day)));
            String named = days.first() == LAST ? all.toString() : "ngày " + all;
            if (everyMonth()) {
                return named + " hằng tháng";
            }
            StringJoiner some = new StringJoiner(", ");
            months.forEach(month -> some.add(OfficialDate.month(month)));
            return named + (months.size() == 1 ? " tháng " : " các tháng ") + some + " hằng năm";
        }
    }

    /// One day of every week.
    record OfWeek(DayOfWeek day) implements DueDays {
        @Override
        public String display() {
            return Weekday.name(day) + " hằng tuần";
        }
    }

    /// One day of every year; 29/02 is 28/02 where there is none.
    record OfYear(MonthDay day) implements DueDays {
        @Override
        public String display() {
            return "ngày " + OfficialDate.brief(day) + " hằng năm";
        }
    }

    /// One day, once.
    record Once(LocalDate day) implements DueDays {
        @Override
        public String display() {
            return "ngày " + OfficialDate.brief(day);
        }
    }

    /// So many days before or after an event, once.
    ///
    /// @param count 1 to 999
    /// @param working whether working days are counted, else all days
    /// @param after whether they are counted from the event, else back from it
    record Counted(int count, boolean working, boolean after, DueEvent event) implements DueDays {
        private static final int MOST = 999;

        /// @throws IllegalArgumentException when the count is out of range
        public Counted {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("no count of days: " + count);
            }
        }

        @Override
        public String display() {
            return Numbers.count(count)
                    + (working ? " ngày làm việc " : " ngày ")
                    + (after ? "sau " : "trước ")
                    + event.display();
        }
    }

    /// Words that name no day the program can reckon; nothing falls due by them.
    ///
    /// @param text as the plan or an older version has them; empty while the days are left open
    record Words(String text) implements DueDays {
        public Words {
            text = Nfc.line(text);
        }

        @Override
        public String display() {
            return text;
        }
    }

    /// As a sentence names them: "ngày 05, 15, 25 hằng tháng", "thứ Năm hằng tuần", "10 ngày làm việc trước ngày
    /// 20/12/2021".
    String display();
}

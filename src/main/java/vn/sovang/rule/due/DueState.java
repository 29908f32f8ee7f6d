package vn.sovang.rule.due;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.OfficialDate;

/// Tình trạng của một hạn.
public sealed interface DueState {
    /// Done, in time or not.
    ///
    /// @param late whether it was done after its last day
    /// @param workingDays how many working days after it; 0 in time and in the days off right after it
    record Done(LocalDate on, boolean late, int workingDays) implements DueState {
        @Override
        public String label() {
            return "đã làm ngày " + OfficialDate.brief(on)
                    + (workingDays == 0 ? "" : ", trễ %d ngày làm việc".formatted(workingDays));
        }
    }

    /// Past its last day and not done.
    ///
    /// @param workingDays how many working days have begun since; 0 in the days off right after it
    record Late(int workingDays) implements DueState {
        @Override
        public boolean late() {
            return true;
        }

        @Override
        public String label() {
            return workingDays == 0 ? "quá hạn" : "trễ %d ngày làm việc".formatted(workingDays);
        }
    }

    /// Due today.
    ///
    /// @param until the last moment, null for the whole day
    record Today(@Nullable LocalTime until) implements DueState {
        @Override
        public String label() {
            return "đến hạn hôm nay" + (until == null ? "" : ", " + OfficialDate.hour(until));
        }
    }

    /// Still to come.
    ///
    /// @param workingDays how many working days are left, the last day among them; 0 when only days off are
    record Ahead(int workingDays) implements DueState {
        @Override
        public String label() {
            return workingDays == 0
                    ? "đến hạn trong những ngày nghỉ này"
                    : "còn %d ngày làm việc".formatted(workingDays);
        }
    }

    /// Whether it came after its last day, or has not come and that day is over.
    default boolean late() {
        return false;
    }

    /// As lists show it, within a sentence.
    String label();
}

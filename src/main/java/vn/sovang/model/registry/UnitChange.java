package vn.sovang.model.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.text.Nfc;

/// Sáp nhập, chia tách, đổi tên, giải thể of units on a day.
///
/// @param day first day on which the new state holds
/// @param basis resolution or decision it rests on, as the clerk wrote it; may be empty
/// @param former the unit that goes on, as it was until the day, so that papers of before still name it so; null when
///     none goes on
/// @param before units that ended or were changed
/// @param after units that follow them, the one that goes on too; empty when a unit was closed without successor
public record UnitChange(
        long id,
        Kind kind,
        LocalDate day,
        String basis,
        @Nullable Former former,
        List<Long> before,
        List<Long> after) {
    public UnitChange {
        basis = Nfc.line(basis);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// The name until the day of the unit that goes on; empty when none does.
    public String formerName() {
        return former == null ? "" : former.name();
    }

    /// Whether it is the unit that goes on.
    public boolean goesOn(long unitId) {
        return before.contains(unitId) && after.contains(unitId);
    }

    /// What papers say of a unit, as it was before a change.
    public record Former(String name, String shortName, Letterhead letterhead, String headPost, String headName) {
        public Former {
            name = Nfc.line(name);
            shortName = Nfc.line(shortName);
            headPost = Nfc.line(headPost);
            headName = Nfc.line(headName);
        }

        /// As the unit is now.
        public static Former of(Unit unit) {
            return new Former(unit.name(), unit.shortName(), unit.letterhead(), unit.headPost(), unit.headName());
        }
    }

    /// What was done.
    public enum Kind {
        /// several become one
        MERGE("Sáp nhập"),
        /// one becomes several
        SPLIT("Chia tách"),
        /// one goes on under another name
        RENAME("Đổi tên"),
        /// one ends
        CLOSE("Giải thể");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// Name shown to people.
        public String label() {
            return label;
        }
    }
}

package vn.sovang.model;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.text.Nfc;

/// Sáp nhập, chia tách, đổi tên, giải thể of units on a day.
///
/// @param day first day on which the new state holds
/// @param basis resolution or decision it rests on, as the clerk wrote it; may be empty
/// @param formerName for a rename: the name until the day; else empty
/// @param before units that ended or were changed
/// @param after units that follow them; empty when a unit was closed without successor
public record UnitChange(
        long id,
        Kind kind,
        LocalDate day,
        String basis,
        String formerName,
        String formerShortName,
        List<Long> before,
        List<Long> after) {
    public UnitChange {
        basis = Nfc.line(basis);
        formerName = Nfc.line(formerName);
        formerShortName = Nfc.line(formerShortName);
        before = List.copyOf(before);
        after = List.copyOf(after);
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

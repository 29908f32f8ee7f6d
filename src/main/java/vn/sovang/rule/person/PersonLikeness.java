package vn.sovang.rule.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.text.Fold;

/// Why two may be one person, and how much speaks for it.
///
/// @param reasons what they share and where they differ, such as "cùng tên", "cùng năm sinh", "khác đơn vị"
/// @param sure whether a list may go by it without asking: the same name with all its marks, more than a possibility,
///     and nothing that speaks against it
public record PersonLikeness(Strength strength, List<String> reasons, boolean sure) {
    public PersonLikeness {
        reasons = List.copyOf(reasons);
    }

    /// How much speaks for it, the most first.
    public enum Strength {
        /// hardly two people
        STRONG("Gần như chắc chắn"),
        /// rather one
        LIKELY("Có khả năng cao"),
        /// worth a look
        POSSIBLE("Cần xem lại");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        /// Name shown to people.
        public String label() {
            return label;
        }
    }

    /// `"cùng tên, cùng năm sinh, khác đơn vị"`.
    public String reason() {
        return String.join(", ", reasons);
    }

    /// The likeness of two; empty when they are not taken for one. A name alone is shared by many people and is never
    /// enough, and two ID numbers that differ in more than a slip are two people.
    public static Optional<PersonLikeness> between(PersonSketch one, PersonSketch other) {
        return between(Marked.of(one), Marked.of(other));
    }

    /// Whether two ID numbers belong to two people: both are known and differ in more than one slip of the hand.
    public static boolean areTwoNumbers(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other) && !NameLikeness.oneSlip(one, other);
    }

    static Optional<PersonLikeness> between(Marked one, Marked other) {
        String id = one.person().idNumber();
        String otherId = other.person().idNumber();
        boolean bothIds = !id.isEmpty() && !otherId.isEmpty();
        BirthLikeness birth =
                BirthLikeness.of(one.person().birth(), other.person().birth());
        if (bothIds && id.equals(otherId)) {
            NameLikeness name = NameLikeness.of(one, other);
            Strength strength = name == NameLikeness.NONE ? Strength.LIKELY : Strength.STRONG;
            return Optional.of(new PersonLikeness(
                    strength, reasons("cùng số định danh", name, birth, null), name == NameLikeness.SAME));
        }
        NameLikeness name = birth == BirthLikeness.NONE ? NameLikeness.NONE : NameLikeness.of(one, other);
        boolean slip = bothIds && NameLikeness.oneSlip(id, otherId);
        if (name == NameLikeness.NONE || areTwoNumbers(id, otherId)) {
            return Optional.empty();
        }
        @Nullable Boolean unit = sameUnit(one.person(), other.person());
        boolean twoSexes = one.person().sex() != null
                && other.person().sex() != null
                && one.person().sex() != other.person().sex();
        if (twoSexes && birth != BirthLikeness.DAY) {
            return Optional.empty();
        }
        Strength strength = strength(name, birth, unit != null && unit);
        if (strength == null) {
            return Optional.empty();
        }
        List<String> reasons = reasons(slip ? "số định danh khác một chữ số" : "", name, birth, unit);
        if (twoSexes) {
            reasons.add("khác giới tính");
        }
        boolean sure = name == NameLikeness.SAME && strength != Strength.POSSIBLE && !slip && !twoSexes;
        return Optional.of(new PersonLikeness(twoSexes ? Strength.POSSIBLE : strength, reasons, sure));
    }

    private static @Nullable Strength strength(NameLikeness name, BirthLikeness birth, boolean sameUnit) {
        return switch (name) {
            case SAME ->
                switch (birth) {
                    case DAY -> sameUnit ? Strength.STRONG : Strength.LIKELY;
                    case YEAR -> sameUnit ? Strength.LIKELY : Strength.POSSIBLE;
                    case UNKNOWN -> sameUnit ? Strength.LIKELY : null;
                    case NEAR -> sameUnit ? Strength.POSSIBLE : null;
                    case NONE -> null;
                };
            case MARKS, ORDER, TYPING ->
                switch (birth) {
                    case DAY -> sameUnit ? Strength.LIKELY : Strength.POSSIBLE;
                    case YEAR -> sameUnit ? Strength.POSSIBLE : null;
                    case UNKNOWN, NEAR, NONE -> null;
                };
            case MIDDLE -> birth == BirthLikeness.DAY && sameUnit ? Strength.POSSIBLE : null;
            case NONE -> null;
        };
    }

    private static List<String> reasons(
            String number, NameLikeness name, BirthLikeness birth, @Nullable Boolean sameUnit) {
        List<String> reasons = new ArrayList<>();
        if (!number.isEmpty()) {
            reasons.add(number);
        }
        reasons.add(name.words());
        reasons.add(birth.words());
        if (sameUnit != null) {
            reasons.add(sameUnit ? "cùng đơn vị" : "khác đơn vị");
        }
        return reasons;
    }

    /// Null while the units of one of them are not known.
    private static @Nullable Boolean sameUnit(PersonSketch one, PersonSketch other) {
        if (one.unitIds().isEmpty() || other.unitIds().isEmpty()) {
            return null;
        }
        return !Collections.disjoint(one.unitIds(), other.unitIds());
    }

    /// A person with what many comparisons need of the name.
    ///
    /// @param folded the folded name
    /// @param letters the same for the same letters in any order
    record Marked(PersonSketch person, String folded, int letters) {
        static Marked of(PersonSketch person) {
            return of(person, Fold.of(person.fullName()));
        }

        static Marked of(PersonSketch person, String folded) {
            return new Marked(person, folded, folded.chars().sum());
        }
    }
}

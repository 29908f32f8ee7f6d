package vn.sovang.rule.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.Nomination;
import vn.sovang.text.Fold;
import vn.sovang.text.Spelling;
import vn.sovang.text.UnitName;

/// Two nominations of a round that should be looked at together: one subject asked for one award twice, or two subjects
/// that are probably one. That one subject is nominated for several awards is as it should be and no such pair.
///
/// @param sure whether both are of one subject of the registry
/// @param alike what they share, for a reason in words
public record SameSubject(Nomination one, Nomination other, boolean sure, List<Likeness> alike) {
    public SameSubject {
        alike = List.copyOf(alike);
    }

    /// What two nominations share.
    public enum Likeness {
        /// the name
        NAME("cùng tên"),
        /// the name, one of them typed without marks
        MARKS("tên chỉ khác dấu"),
        /// the year of birth, and all else that is known of it
        BIRTH("cùng năm sinh"),
        /// the workplace
        UNIT("cùng đơn vị");

        private final String label;

        Likeness(String label) {
            this.label = label;
        }

        /// In running text.
        public String label() {
            return label;
        }
    }

    /// `"cùng tên, cùng năm sinh"`.
    public String reason() {
        return alike.stream().map(Likeness::label).collect(Collectors.joining(", "));
    }

    /// Whether different awards are asked for.
    public boolean twoAwards() {
        return !one.awardCode().equals(other.awardCode());
    }

    /// The pairs among the nominations that still count, but for those the clerk called two subjects ([SameName]).
    public static List<SameSubject> among(List<Nomination> nominations) {
        Map<String, List<Nomination>> byName = new LinkedHashMap<>();
        for (Nomination nomination : nominations) {
            if (nomination.status().counts()) {
                byName.computeIfAbsent(Fold.of(nomination.subjectName()), name -> new ArrayList<>())
                        .add(nomination);
            }
        }
        List<SameSubject> pairs = new ArrayList<>();
        for (List<Nomination> same : byName.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    compare(same.get(i), same.get(j), pairs);
                }
            }
        }
        return pairs;
    }

    private static void compare(Nomination one, Nomination other, List<SameSubject> pairs) {
        if (isOneSubject(one, other)) {
            if (one.awardCode().equals(other.awardCode())) {
                pairs.add(new SameSubject(one, other, true, List.of(Likeness.NAME)));
            }
            return;
        }
        List<Likeness> alike = alike(one, other);
        if (!alike.isEmpty()) {
            pairs.add(new SameSubject(one, other, false, alike));
        }
    }

    private static boolean isOneSubject(Nomination one, Nomination other) {
        return one.kind().isPerson() && other.kind().isPerson()
                ? one.personId() != null && one.personId().equals(other.personId())
                : one.kind() == other.kind()
                        && one.unitId() != null
                        && one.unitId().equals(other.unitId());
    }

    /// Empty when two nominations of one name are not taken for one subject.
    private static List<Likeness> alike(Nomination one, Nomination other) {
        Likeness name = name(one, other);
        boolean bothNoted = SameName.isNoted(one) && SameName.isNoted(other);
        if (name == null
                || bothNoted
                || one.kind().isPerson() != other.kind().isPerson()
                || speaksAgainst(one, other)) {
            return List.of();
        }
        List<Likeness> alike = new ArrayList<>();
        alike.add(name);
        if (one.birth() != null && other.birth() != null) {
            alike.add(Likeness.BIRTH);
        }
        if (!one.unitName().isEmpty()
                && UnitName.spelling(one.unitName()).equals(UnitName.spelling(other.unitName()))) {
            alike.add(Likeness.UNIT);
        }
        // A name alone is shared by many people; a collective's name is its own.
        return alike.size() > 1 || !one.kind().isPerson() ? alike : List.of();
    }

    private static @Nullable Likeness name(Nomination one, Nomination other) {
        if (Spelling.same(one.subjectName(), other.subjectName())) {
            return Likeness.NAME;
        }
        boolean bare = Spelling.isBare(one.subjectName()) || Spelling.isBare(other.subjectName());
        return bare ? Likeness.MARKS : null;
    }

    private static boolean speaksAgainst(Nomination one, Nomination other) {
        if (!one.kind().isPerson()) {
            // Every hospital has its Khoa Nội: units that the registry tells apart and other units send up are two.
            return one.unitId() != null && other.unitId() != null && one.proposerUnitId() != other.proposerUnitId();
        }
        boolean twoSexes = one.sex() != null && other.sex() != null && one.sex() != other.sex();
        return twoSexes
                || BirthLikeness.of(one.birth(), other.birth()) == BirthLikeness.NONE
                || BirthLikeness.of(one.birth(), other.birth()) == BirthLikeness.NEAR;
    }
}

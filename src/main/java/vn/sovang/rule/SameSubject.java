package vn.sovang.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.model.Nomination;
import vn.sovang.model.PartialDate;
import vn.sovang.text.Fold;

/// Two nominations of a round that are of one subject: surely, when they name one person of the registry, or probably.
///
/// @param sure whether the clerk has said so already
/// @param alike what they share, for a reason in words
public record SameSubject(Nomination one, Nomination other, boolean sure, List<Likeness> alike) {
    public SameSubject {
        alike = List.copyOf(alike);
    }

    /// What two nominations share.
    public enum Likeness {
        /// the name, but for letters' marks and case
        NAME("cùng tên"),
        /// the year of birth
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
        if (one.personId() != null && one.personId().equals(other.personId())) {
            pairs.add(new SameSubject(one, other, true, List.of(Likeness.NAME)));
            return;
        }
        List<Likeness> alike = alike(one, other);
        if (!alike.isEmpty()) {
            pairs.add(new SameSubject(one, other, false, alike));
        }
    }

    /// Empty when two nominations of one name are not taken for one subject.
    private static List<Likeness> alike(Nomination one, Nomination other) {
        if (one.kind().isPerson() != other.kind().isPerson() || (SameName.isNoted(one) && SameName.isNoted(other))) {
            return List.of();
        }
        PartialDate birth = one.birth();
        PartialDate otherBirth = other.birth();
        if (birth != null && otherBirth != null && birth.year() != otherBirth.year()) {
            return List.of();
        }
        List<Likeness> alike = new ArrayList<>();
        alike.add(Likeness.NAME);
        if (birth != null && otherBirth != null) {
            alike.add(Likeness.BIRTH);
        }
        if (!one.unitName().isEmpty() && Fold.of(one.unitName()).equals(Fold.of(other.unitName()))) {
            alike.add(Likeness.UNIT);
        }
        // A name alone is shared by many people; a collective's name is its own.
        return alike.size() > 1 || !one.kind().isPerson() ? alike : List.of();
    }
}

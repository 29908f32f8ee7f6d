package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.Nomination;
import vn.sovang.model.PartialDate;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Tone;

/// What the clerk has to look at in a round: possible duplicates, missing reports, missing or wrong awards.
final class Findings {
    private final RoundContent content;
    private final Map<Long, Integer> numbers;
    private final Map<Long, String> foldedNames;
    private final Map<Long, List<Finding>> found = new HashMap<>();

    /// @param numbers place of each nomination in the printed list
    /// @param foldedNames name of each subject, folded
    Findings(RoundContent content, Map<Long, Integer> numbers, Map<Long, String> foldedNames) {
        this.content = content;
        this.numbers = numbers;
        this.foldedNames = foldedNames;
    }

    /// Findings by nomination; only those that the papers still count have any.
    Map<Long, List<Finding>> all() {
        Map<String, List<Nomination>> byName = new HashMap<>();
        for (Nomination nomination : content.nominations()) {
            if (nomination.status().counts()) {
                byName.computeIfAbsent(foldedNames.getOrDefault(nomination.id(), ""), name -> new ArrayList<>())
                        .add(nomination);
            }
        }
        byName.values().stream().filter(same -> same.size() > 1).forEach(this::compare);
        for (Nomination nomination : content.nominations()) {
            if (nomination.status().counts()) {
                award(nomination);
                report(nomination);
            }
        }
        return found;
    }

    private void compare(List<Nomination> sameName) {
        for (int i = 0; i < sameName.size(); i++) {
            for (int j = i + 1; j < sameName.size(); j++) {
                Nomination one = sameName.get(i);
                Nomination other = sameName.get(j);
                if (one.personId() != null && one.personId().equals(other.personId())) {
                    add(one, twice(one, other));
                    add(other, twice(other, one));
                    continue;
                }
                List<String> alike = alike(one, other);
                if (!alike.isEmpty()) {
                    add(one, duplicate(one, other, alike));
                    add(other, duplicate(other, one, alike));
                }
            }
        }
    }

    /// What two nominations of the same name share, in words; empty when they are not taken for one subject.
    private static List<String> alike(Nomination one, Nomination other) {
        if (one.kind().isPerson() != other.kind().isPerson() || answered(one, other)) {
            return List.of();
        }
        PartialDate birth = one.birth();
        PartialDate otherBirth = other.birth();
        if (birth != null && otherBirth != null && birth.year() != otherBirth.year()) {
            return List.of();
        }
        List<String> alike = new ArrayList<>();
        alike.add(RoundText.text("duplicate.name"));
        if (birth != null && otherBirth != null) {
            alike.add(RoundText.text("duplicate.birth"));
        }
        if (!one.unitName().isEmpty() && Fold.of(one.unitName()).equals(Fold.of(other.unitName()))) {
            alike.add(RoundText.text("duplicate.unit"));
        }
        // A name alone is shared by many people; a collective's name is its own.
        return alike.size() > 1 || !one.kind().isPerson() ? alike : List.of();
    }

    /// The clerk has said of both that they only share a name.
    private static boolean answered(Nomination one, Nomination other) {
        return SameName.isNoted(one) && SameName.isNoted(other);
    }

    private Finding duplicate(Nomination one, Nomination other, List<String> alike) {
        return new Finding(
                Finding.Kind.DUPLICATE,
                Tone.BAD,
                RoundText.text("duplicate.lead", numbers.getOrDefault(other.id(), 0)),
                RoundText.text("duplicate.rest", String.join(", ", alike)),
                one.kind().isPerson() && !one.awardCode().equals(other.awardCode())
                        ? RoundText.text("duplicate.two-awards")
                        : "",
                other.id());
    }

    private Finding twice(Nomination one, Nomination other) {
        String rest = one.awardCode().equals(other.awardCode()) ? "twice.same-award" : "twice.two-awards";
        return new Finding(
                Finding.Kind.TWICE,
                Tone.WARN,
                RoundText.text("twice.lead", numbers.getOrDefault(other.id(), 0)),
                RoundText.text(rest),
                "",
                other.id());
    }

    private void award(Nomination nomination) {
        Optional<Award> award = content.award(nomination.awardCode());
        if (award.isEmpty()) {
            String rest = nomination.awardCode().isEmpty()
                    ? RoundText.text("no-award.rest")
                    : RoundText.text("no-award.unknown", nomination.awardCode());
            add(nomination, finding(Finding.Kind.NO_AWARD, Tone.BAD, RoundText.text("no-award.lead"), rest));
        } else if (!award.get().subjects().contains(nomination.kind())) {
            String rest = RoundText.text(
                    "wrong-award.rest", award.get().name(), nomination.kind().label());
            add(
                    nomination,
                    new Finding(
                            Finding.Kind.WRONG_AWARD,
                            Tone.BAD,
                            RoundText.text("wrong-award.lead"),
                            rest,
                            award.get().article(),
                            0));
        }
    }

    private void report(Nomination nomination) {
        if (content.report(nomination.id()).lacksResults()) {
            add(
                    nomination,
                    finding(
                            Finding.Kind.NO_REPORT,
                            Tone.WARN,
                            RoundText.text("no-report.lead"),
                            RoundText.text("no-report.rest")));
        }
    }

    private static Finding finding(Finding.Kind kind, Tone tone, String lead, String rest) {
        return new Finding(kind, tone, lead, rest, "", 0);
    }

    private void add(Nomination nomination, Finding finding) {
        found.computeIfAbsent(nomination.id(), id -> new ArrayList<>()).add(finding);
    }
}

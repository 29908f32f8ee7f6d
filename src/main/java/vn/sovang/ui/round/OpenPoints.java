package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.person.SameSubject;
import vn.sovang.ui.control.Tone;

/// What the clerk has to look at in a round: possible duplicates, missing reports, missing or wrong awards.
final class OpenPoints {
    private final RoundContent content;
    private final Map<Long, Integer> numbers;
    private final Map<Long, List<OpenPoint>> found = new HashMap<>();

    /// @param numbers place of each nomination in the printed list
    OpenPoints(RoundContent content, Map<Long, Integer> numbers) {
        this.content = content;
        this.numbers = numbers;
    }

    /// OpenPoints by nomination; only those that the papers still count have any.
    Map<Long, List<OpenPoint>> all() {
        for (SameSubject pair : SameSubject.among(content.nominations())) {
            if (pair.sure()) {
                add(pair.one(), twice(pair.other()));
                add(pair.other(), twice(pair.one()));
            } else {
                add(pair.one(), duplicate(pair, pair.other()));
                add(pair.other(), duplicate(pair, pair.one()));
            }
        }
        for (Nomination nomination : content.nominations()) {
            if (nomination.status().counts()) {
                award(nomination);
                report(nomination);
            }
        }
        return found;
    }

    private OpenPoint duplicate(SameSubject pair, Nomination other) {
        return new OpenPoint(
                OpenPoint.Kind.DUPLICATE,
                Tone.BAD,
                RoundText.text("duplicate.lead", numbers.getOrDefault(other.id(), 0)),
                RoundText.text("duplicate.rest", pair.reason()),
                other.kind().isPerson() && pair.twoAwards() ? RoundText.text("duplicate.two-awards") : "",
                other.id());
    }

    private OpenPoint twice(Nomination other) {
        return new OpenPoint(
                OpenPoint.Kind.TWICE,
                Tone.WARN,
                RoundText.text("twice.lead", numbers.getOrDefault(other.id(), 0)),
                RoundText.text("twice.same-award"),
                "",
                other.id());
    }

    private void award(Nomination nomination) {
        Optional<Award> award = content.award(nomination.awardCode());
        if (award.isEmpty()) {
            String rest = nomination.awardCode().isEmpty()
                    ? RoundText.text("no-award.rest")
                    : RoundText.text("no-award.unknown", nomination.awardCode());
            add(nomination, finding(OpenPoint.Kind.NO_AWARD, Tone.BAD, RoundText.text("no-award.lead"), rest));
        } else if (!award.get().subjects().contains(nomination.kind())) {
            String rest = RoundText.text(
                    "wrong-award.rest", award.get().name(), nomination.kind().label());
            add(
                    nomination,
                    new OpenPoint(
                            OpenPoint.Kind.WRONG_AWARD,
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
                            OpenPoint.Kind.NO_REPORT,
                            Tone.WARN,
                            RoundText.text("no-report.lead"),
                            RoundText.text("no-report.rest")));
        }
    }

    private static OpenPoint finding(OpenPoint.Kind kind, Tone tone, String lead, String rest) {
        return new OpenPoint(kind, tone, lead, rest, "", 0);
    }

    private void add(Nomination nomination, OpenPoint finding) {
        found.computeIfAbsent(nomination.id(), id -> new ArrayList<>()).add(finding);
    }
}

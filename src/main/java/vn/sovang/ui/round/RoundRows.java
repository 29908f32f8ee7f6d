package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.Fold;
import vn.sovang.text.SortKey;
import vn.sovang.ui.FindingTone;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// Makes the table's rows out of a round's content. Keeps the folded texts and sort keys of nominations that have
/// not changed, so that saving one of ten thousand stays quick.
final class RoundRows {
    private volatile Map<Long, Keys> kept = new HashMap<>();

    /// Texts of one nomination that cost time to make.
    private record Keys(
            Nomination of,
            String award,
            String post,
            String foldedName,
            String folded,
            String nameKey,
            String postKey) {}

    /// Rows in printed order: collectives and households first, then people, each as the list came.
    List<NominationRow> rows(RoundContent content) {
        List<Nomination> ordered = new ArrayList<>(content.nominations());
        ordered.sort(Comparator.comparing((Nomination each) -> each.kind().isPerson())
                .thenComparingInt(Nomination::position)
                .thenComparingLong(Nomination::id));
        Map<Long, Integer> numbers = numbers(ordered);
        List<Keys> all = ordered.stream().map(each -> keys(each, content)).toList();
        Map<Long, Keys> fresh = new HashMap<>();
        for (Keys keys : all) {
            fresh.put(keys.of().id(), keys);
        }
        kept = fresh;
        Map<Long, List<OpenPoint>> points = new OpenPoints(content, numbers).all();
        Map<Long, List<Finding>> unsettled = content.rules().stream()
                .filter(finding -> !finding.settled())
                .collect(Collectors.groupingBy(Finding::nominationId));
        return all.stream()
                .map(keys -> row(
                        numbers.getOrDefault(keys.of().id(), 0),
                        keys,
                        points.getOrDefault(keys.of().id(), List.of()),
                        unsettled.getOrDefault(keys.of().id(), List.of()),
                        content.set().getOrDefault(keys.of().id(), "")))
                .toList();
    }

    private static Map<Long, Integer> numbers(List<Nomination> ordered) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (Nomination nomination : ordered) {
            if (nomination.status() != NominationStatus.WITHDRAWN) {
                numbers.put(nomination.id(), numbers.size() + 1);
            }
        }
        return numbers;
    }

    private Keys keys(Nomination nomination, RoundContent content) {
        String award =
                content.award(nomination.awardCode()).map(Award::shortName).orElse(nomination.awardCode());
        String post = post(nomination, content);
        Keys known = kept.get(nomination.id());
        if (known != null
                && known.of().equals(nomination)
                && known.award().equals(award)
                && known.post().equals(post)) {
            return known;
        }
        String name = nomination.subjectName();
        String nameKey = nomination.kind().isPerson() ? SortKey.ofPerson(name) : SortKey.of(name);
        String foldedName = Fold.of(name);
        String folded = foldedName + " " + Fold.of(post + " " + award);
        return new Keys(nomination, award, post, foldedName, folded, nameKey, SortKey.of(post));
    }

    private static String post(Nomination nomination, RoundContent content) {
        String own = nomination.postAndUnit();
        if (nomination.kind().isPerson() || !own.isEmpty()) {
            return own;
        }
        Long unitId = nomination.unitId();
        @Nullable Unit unit = unitId == null ? null : content.units().get(unitId);
        return unit == null ? "" : unit.kind().label();
    }

    private static NominationRow row(
            int number, Keys keys, List<OpenPoint> points, List<Finding> findings, String set) {
        Nomination nomination = keys.of();
        return new NominationRow(
                nomination,
                number,
                nomination.subjectName(),
                keys.post(),
                keys.award(),
                chip(nomination, points, findings, set),
                points,
                findings,
                set,
                keys.folded(),
                keys.nameKey(),
                keys.postKey());
    }

    private static Chip.Value chip(Nomination nomination, List<OpenPoint> points, List<Finding> findings, String set) {
        NominationStatus status = nomination.status();
        if (!status.counts()) {
            return new Chip.Value(status.label(), Tone.PLAIN);
        }
        int toLookAt = points.size() + findings.size();
        if (toLookAt == 0) {
            return set.isEmpty()
                    ? new Chip.Value(RoundText.text("chip.complete"), Tone.GOOD)
                    : new Chip.Value(RoundText.text("chip.set"), Tone.PLAIN);
        }
        boolean bad = points.stream().anyMatch(point -> point.tone() == Tone.BAD)
                || findings.stream()
                        .anyMatch(finding -> FindingTone.of(finding.severity(), finding.settled()) == Tone.BAD);
        if (toLookAt == 1) {
            String brief = points.isEmpty() ? RoundText.text("chip.warnings", 1) : brief(points.getFirst());
            return new Chip.Value(brief, bad ? Tone.BAD : Tone.WARN);
        }
        return bad
                ? new Chip.Value(RoundText.text("chip.look", toLookAt), Tone.BAD)
                : new Chip.Value(RoundText.text("chip.warnings", toLookAt), Tone.WARN);
    }

    private static String brief(OpenPoint point) {
        return switch (point.kind()) {
            case DUPLICATE -> RoundText.text("chip.duplicate");
            case TWICE -> RoundText.text("chip.twice");
            case NO_REPORT -> RoundText.text("chip.no-report");
            case NO_AWARD -> RoundText.text("chip.no-award");
            case WRONG_AWARD -> RoundText.text("chip.wrong-award");
        };
    }
}

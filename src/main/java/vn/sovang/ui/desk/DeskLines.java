package vn.sovang.ui.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Level;
import vn.sovang.model.due.DueSource;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.ready.DossierProgress;
import vn.sovang.usecase.round.OpenReturn;
import vn.sovang.rule.evidence.Finding;

/// Turns what was read of the rounds into the desk's lines. Pure: the day is given.
final class DeskLines {
    private static final Wording TEXT = Messages.of("desk");
    private static final int NAMED = 3;
    /// What is due within so many days presses.
    static final int SOON_DAYS = 14;
    private static final int MOST_DEADLINES = 8;
    private static final int COUNTED_LATE_DAYS = 60;

    private final AwardCatalogue catalogue;
    private final LocalDate today;

    DeskLines(AwardCatalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /// What each round in work needs next, the earliest deadline first; rounds without one last.
    List<DueLine> due(List<DeskFacts> facts) {
        return facts.stream()
                .filter(DeskFacts::inWork)
                .sorted(Comparator.comparing(
                        (DeskFacts one) -> one.round().deadline(), Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(one -> Stream.of(returned(one), lateUnits(one), Optional.of(due(one)))
                        .flatMap(Optional::stream))
                .toList();
    }

    /// Dossiers that went back and wait, with the day the first of them is due.
    private Optional<DueLine> returned(DeskFacts facts) {
        List<DossierProgress> returned = facts.returned();
        if (returned.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = returned.stream()
                .map(DossierProgress::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(dossiers(facts, when(due), "due.returned", returned));
    }

    private Optional<DueLine> lateUnits(DeskFacts facts) {
        List<DossierProgress> late = facts.late();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(dossiers(facts, when(facts.round().deadline()), "due.lateUnits", late));
    }

    private static DueLine dossiers(DeskFacts facts, Chip.Value when, String title, List<DossierProgress> some) {
        String named = some.stream().limit(NAMED).map(DossierProgress::name).collect(Collectors.joining(", "));
        String more = some.size() > NAMED ? TEXT.text("due.more", some.size() - NAMED) : "";
        return new DueLine(
                when,
                TEXT.text(title, some.size()),
                facts.round().name() + ": " + named + more,
                TEXT.text("due.readyAction"),
                new Place.Ready(facts.round().id()));
    }

    /// What presses by the calendars of movements, what is late first; rounds and returned dossiers have lines of their
    /// own. Of one term one line stands for all that is open.
    List<DueLine> deadlines(List<Deadlines.Pressing> pressing) {
        Set<DueSource> told = new HashSet<>();
        List<Deadlines.Pressing> own = pressing.stream()
                .filter(one -> one.deadline().roundId() == 0)
                .filter(one -> told.add(one.deadline().source()))
                .toList();
        List<DueLine> lines = new ArrayList<>();
        own.stream().limit(MOST_DEADLINES).map(this::deadline).forEach(lines::add);
        if (own.size() > MOST_DEADLINES) {
            lines.add(new DueLine(
                    when(own.get(MOST_DEADLINES).deadline().due().day()),
                    TEXT.text("due.deadlines", own.size() - MOST_DEADLINES),
                    TEXT.text("due.deadlinesDetail"),
                    TEXT.text("due.deadlinesAction"),
                    new Place.Calendar()));
        }
        return lines;
    }

    private DueLine deadline(Deadlines.Pressing one) {
        Deadline deadline = one.deadline();
        return new DueLine(
                deadline.late() && !deadline.due().day().isBefore(today)
                        ? new Chip.Value(TEXT.text("due.lateToday"), Tone.BAD)
                        : when(deadline.due().day()),
                deadline.name(),
                one.times() > 1
                        ? TEXT.text("due.deadlineTimes", deadline.about(), one.times())
                        : deadline.who().isEmpty()
                                ? deadline.about()
                                : TEXT.text("due.deadlineDetail", deadline.about(), deadline.who()),
                TEXT.text("due.deadlineAction"),
                new Place.Movements(deadline.movementId()));
    }

    /// Certificates and money to be handed in after a revocation.
    List<DueLine> returns(List<OpenReturn> open) {
        return open.stream()
                .map(one -> new DueLine(
                        when(one.due()),
                        TEXT.text("due.return", one.decision().number()),
                        TEXT.text("due.returnDetail", one.subjects()),
                        TEXT.text("due.returnAction"),
                        new Place.Revocation(one.decision().id())))
                .toList();
    }

    private DueLine due(DeskFacts facts) {
        long id = facts.round().id();
        String name = facts.round().name();
        Map<Finding.Kind, Integer> lacks = lacks(facts);
        if (facts.counting().isEmpty()) {
            return line(facts, "due.import", name, "due.importAction", new Place.ImportList(id));
        }
        if (lacks.containsKey(Finding.Kind.PROBABLE_DUPLICATE)
                || lacks.containsKey(Finding.Kind.AWARD_UNFIT)
                || lacks.containsKey(Finding.Kind.LETTER_UNPRINTED)) {
            return line(facts, "due.review", name, "due.reviewAction", new Place.RoundPlace(id, 0));
        }
        if (lacks.containsKey(Finding.Kind.VOTE_MISSING)
                || lacks.containsKey(Finding.Kind.MEETING_UNFINISHED)
                || lacks.containsKey(Finding.Kind.MEETING_COUNTS)) {
            return line(facts, "due.vote", name, "due.voteAction", new Place.Meetings(id));
        }
        if (lacks.containsKey(Finding.Kind.REPORT_MISSING)) {
            return line(facts, "due.report", name, "due.reviewAction", new Place.RoundPlace(id, 0));
        }
        return line(facts, "due.print", name, "due.printAction", new Place.Dossier(id));
    }

    private DueLine line(DeskFacts facts, String title, String name, String action, Place place) {
        return new DueLine(when(facts.round().deadline()), TEXT.text(title), name, TEXT.text(action), place);
    }

    private Chip.Value when(@org.jspecify.annotations.Nullable LocalDate deadline) {
        if (deadline == null) {
            return new Chip.Value(TEXT.text("due.open"), Tone.PLAIN);
        }
        long days = ChronoUnit.DAYS.between(today, deadline);
        if (days < -COUNTED_LATE_DAYS) {
            return new Chip.Value(TEXT.text("due.lateSince", OfficialDate.brief(deadline)), Tone.BAD);
        }
        if (days < 0) {
            return new Chip.Value(TEXT.text("due.late", -days), Tone.BAD);
        }
        return new Chip.Value(OfficialDate.brief(deadline), days <= SOON_DAYS ? Tone.WARN : Tone.PLAIN);
    }

    /// How many lines are late or due within two weeks.
    int urgent(List<DueLine> due) {
        return (int) due.stream()
                .filter(line -> line.when().tone() == Tone.BAD || line.when().tone() == Tone.WARN)
                .count();
    }

    /// The rounds in work.
    List<RoundLine> rounds(List<DeskFacts> facts) {
        return facts.stream().filter(DeskFacts::inWork).map(this::round).toList();
    }

    private RoundLine round(DeskFacts facts) {
        LocalDate deadline = facts.round().deadline();
        return new RoundLine(
                facts.round().id(),
                facts.round().name(),
                TEXT.text(
                        "round.detail",
                        facts.round().year(),
                        facts.round().tiers().size()),
                Tally.of(facts.counting(), catalogue).total().phrase(),
                new Chip.Value(facts.round().status().label(), Tone.PLAIN),
                lackChips(facts),
                deadline == null ? "" : OfficialDate.brief(deadline));
    }

    private static List<Chip.Value> lackChips(DeskFacts facts) {
        if (facts.counting().isEmpty()) {
            return List.of(new Chip.Value(TEXT.text("lack.nominations"), Tone.WARN));
        }
        List<Chip.Value> chips = new ArrayList<>();
        lacks(facts).forEach((kind, count) -> chips.add(new Chip.Value(TEXT.text("lack." + kind, count), tone(kind))));
        return chips.isEmpty() ? List.of(new Chip.Value(TEXT.text("lack.none"), Tone.GOOD)) : chips;
    }

    private static Tone tone(Finding.Kind kind) {
        return switch (kind) {
            case REPORT_MISSING, VOTE_MISSING, MEETING_UNFINISHED, MEETING_COUNTS, RULE -> Tone.WARN;
            case AWARD_UNFIT, PROBABLE_DUPLICATE, LETTER_UNPRINTED -> Tone.BAD;
        };
    }

    private static Map<Finding.Kind, Integer> lacks(DeskFacts facts) {
        Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
        facts.findings().stream()
                .filter(finding -> !finding.settled())
                .forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        return counts;
    }

    /// The year the bars are about: this one, or the newest round's when nothing was reviewed this year.
    int year(List<DeskFacts> facts) {
        boolean thisYear = facts.stream().anyMatch(one -> one.round().year() == today.getYear());
        return thisYear
                ? today.getYear()
                : facts.stream().mapToInt(one -> one.round().year()).max().orElse(today.getYear());
    }

    /// The nominations of the year that still count, per award from high to low.
    List<AwardBar> bars(List<DeskFacts> facts) {
        int year = year(facts);
        List<Nomination> counting = facts.stream()
                .filter(one -> one.round().year() == year)
                .flatMap(one -> one.counting().stream())
                .toList();
        Tally tally = Tally.of(counting, catalogue);
        return tally.awardCodes().stream()
                .map(code -> bar(code, tally.of(code).total()))
                .toList();
    }

    private AwardBar bar(String code, int count) {
        Optional<Award> award = catalogue.byCode(code);
        String style = award.map(known -> known.level() == Level.STATE
                        ? "bar-state"
                        : known.family() == AwardFamily.TITLE ? "bar-title" : "bar-form")
                .orElse("bar-form");
        return new AwardBar(award.map(Award::shortName).orElse(code), count, style);
    }
}

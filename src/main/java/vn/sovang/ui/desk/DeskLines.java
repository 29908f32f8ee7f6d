package vn.sovang.ui.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Level;
import vn.sovang.model.due.DueSource;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.rule.due.DueState;
import vn.sovang.rule.evidence.Finding;
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

/// Turns what was read of the rounds into the desk's lines. Pure: the moment is given.
final class DeskLines {
    private static final Wording TEXT = Messages.of("desk");
    private static final int NAMED = 3;
    /// What is due within so many days presses.
    static final int SOON_DAYS = 14;
    private static final int MOST_DEADLINES = 8;
    /// What is late by more working days is told by its day.
    private static final int COUNTED_LATE_DAYS = 40;

    private final AwardCatalogue catalogue;
    private final DueDates dates;
    private final LocalDateTime now;

    /// @param dates reckons with the office's days off
    DeskLines(AwardCatalogue catalogue, DueDates dates, LocalDateTime now) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.now = now;
    }

    /// What each round in work needs next, the earliest deadline first; rounds without one last.
    List<NextStep> due(List<DeskFacts> facts) {
        return facts.stream()
                .filter(DeskFacts::inWork)
                .sorted(Comparator.comparing(
                        (DeskFacts one) -> one.round().deadline(), Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(one -> Stream.of(returned(one), lateUnits(one), Optional.of(due(one)))
                        .flatMap(Optional::stream))
                .toList();
    }

    /// Dossiers that went back and wait, with the day the first of them is due.
    private Optional<NextStep> returned(DeskFacts facts) {
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

    private Optional<NextStep> lateUnits(DeskFacts facts) {
        List<DossierProgress> late = facts.late();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(dossiers(facts, when(facts.round().deadline()), "due.lateUnits", late));
    }

    private static NextStep dossiers(DeskFacts facts, Chip.Value when, String title, List<DossierProgress> some) {
        String named = some.stream().limit(NAMED).map(DossierProgress::name).collect(Collectors.joining(", "));
        String more = some.size() > NAMED ? TEXT.text("due.more", some.size() - NAMED) : "";
        return new NextStep(
                when,
                TEXT.text(title, some.size()),
                facts.round().name() + ": " + named + more,
                TEXT.text("due.readyAction"),
                new Place.Ready(facts.round().id()));
    }

    /// What presses by the calendars of movements, what is late first; rounds and returned dossiers have lines of their
    /// own. Of one term one line stands for all that is open.
    List<NextStep> deadlines(List<Deadlines.Pressing> pressing) {
        Set<DueSource> told = new HashSet<>();
        List<Deadlines.Pressing> own = pressing.stream()
                .filter(one -> one.deadline().what().roundId() == 0)
                .filter(one -> told.add(one.deadline().what().source()))
                .toList();
        List<NextStep> lines = new ArrayList<>();
        own.stream().limit(MOST_DEADLINES).map(this::deadline).forEach(lines::add);
        if (own.size() > MOST_DEADLINES) {
            lines.add(new NextStep(
                    when(own.get(MOST_DEADLINES).deadline()),
                    TEXT.text("due.deadlines", own.size() - MOST_DEADLINES),
                    TEXT.text("due.deadlinesDetail"),
                    TEXT.text("due.deadlinesAction"),
                    new Place.Calendar()));
        }
        return lines;
    }

    private NextStep deadline(Deadlines.Pressing one) {
        Deadline deadline = one.deadline();
        return new NextStep(
                when(deadline),
                deadline.name(),
                one.times() > 1
                        ? TEXT.text("due.deadlineTimes", deadline.what().about(), one.times())
                        : deadline.what().who().isEmpty()
                                ? deadline.what().about()
                                : TEXT.text(
                                        "due.deadlineDetail",
                                        deadline.what().about(),
                                        deadline.what().who()),
                TEXT.text("due.deadlineAction"),
                new Place.Movements(deadline.what().movementId()));
    }

    /// Certificates and money to be handed in after a revocation.
    List<NextStep> returns(List<OpenReturn> open) {
        return open.stream()
                .map(one -> new NextStep(
                        when(one.due()),
                        TEXT.text("due.return", one.decision().number()),
                        TEXT.text("due.returnDetail", one.subjects()),
                        TEXT.text("due.returnAction"),
                        new Place.Revocation(one.decision().id())))
                .toList();
    }

    private NextStep due(DeskFacts facts) {
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

    private NextStep line(DeskFacts facts, String title, String name, String action, Place place) {
        return new NextStep(when(facts.round().deadline()), TEXT.text(title), name, TEXT.text(action), place);
    }

    private Chip.Value when(Deadline deadline) {
        return when(deadline.due().day(), deadline.state());
    }

    private Chip.Value when(@Nullable LocalDate day) {
        return day == null
                ? new Chip.Value(TEXT.text("due.open"), Tone.PLAIN)
                : when(day, dates.state(DueDate.on(day), null, now));
    }

    private Chip.Value when(LocalDate day, DueState state) {
        LocalDate today = now.toLocalDate();
        if (state instanceof DueState.Late(int workingDays)) {
            String words = !day.isBefore(today)
                    ? TEXT.text("due.lateToday")
                    : workingDays == 0 || workingDays > COUNTED_LATE_DAYS
                            ? TEXT.text("due.lateSince", OfficialDate.brief(day))
                            : TEXT.text("due.late", workingDays);
            return new Chip.Value(words, Tone.BAD);
        }
        boolean soon = !day.isAfter(today.plusDays(SOON_DAYS));
        return new Chip.Value(OfficialDate.brief(day), soon ? Tone.WARN : Tone.PLAIN);
    }

    /// How many lines are late or due within two weeks.
    static int urgent(List<NextStep> due) {
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
        boolean thisYear = facts.stream().anyMatch(one -> one.round().year() == now.getYear());
        return thisYear
                ? now.getYear()
                : facts.stream().mapToInt(one -> one.round().year()).max().orElse(now.getYear());
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

package vn.sovang.usecase.round;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.rule.Law;
import vn.sovang.rule.Regime;
import vn.sovang.rule.count.RoundResults;

/// Everything the papers and the summary of one round are made from, read in one go.
///
/// @param signatories of the office, the head first
/// @param law what stands in all layers; ask it for [#lawDay()]
/// @param nominations all of the round, in the order of the list
/// @param units registry units by id, as they were on the day of the round
/// @param people registry persons of the nominations by id
/// @param officeWordings the office's own words by kind of paper
/// @param wordings words given to single papers
/// @param decided what has been decided on it
/// @param route what is on hand and what became of the dossiers
/// @param known what the rules look at besides, read when first asked for
/// @param today the day it was read, on which what is not signed yet would be
/// @param detail what the movement's plan says besides the movement
public record WholeRound(
        Office office,
        List<Signatory> signatories,
        Movement movement,
        Round round,
        Regime regime,
        Law law,
        List<DossierItem> items,
        List<Nomination> nominations,
        Map<Long, AchievementReport> reports,
        Map<Long, Unit> units,
        Map<Long, Body> bodies,
        Map<Long, Person> people,
        List<Paper> papers,
        Map<PaperKind, PaperWording> officeWordings,
        Map<PaperPlace, PaperWording> wordings,
        RoundResults results,
        RoundDecisions decided,
        RouteFacts route,
        Supplier<RoundHistory> known,
        LocalDate today,
        MovementDetail detail) {
    /// The day whose names of units the papers of a round use, whenever they are printed: its dossier is received, else
    /// due, else its year ends.
    public static LocalDate day(Round round) {
        LocalDate received = round.receivedOn();
        LocalDate known = received == null ? round.deadline() : received;
        return known == null ? LocalDate.of(round.year(), Month.DECEMBER, 31) : known;
    }

    /// The day whose law the dossier goes by: the day of the round, within the regime it was given. Money goes by the
    /// day
    /// of the decision instead.
    public LocalDate lawDay() {
        return regime.nearest(day(round));
    }

    /// Who signs for the office: the first of its signatories; nobody yet leaves room to write.
    public Signatory signatory() {
        return signatories.isEmpty() ? Signatory.head("", "") : signatories.getFirst();
    }

    /// What the rules look at besides the round itself. Few papers need it and it is long, so it is read for them
    /// alone.
    public RoundHistory history() {
        return known.get();
    }

    /// The last tier, whose papers go up.
    public Tier lastTier() {
        return round.tiers().getLast();
    }

    public Unit unit(long id) {
        return Objects.requireNonNull(units.get(id), () -> "unit " + id);
    }

    public Body body(long id) {
        return Objects.requireNonNull(bodies.get(id), () -> "body " + id);
    }

    public AchievementReport report(Nomination nomination) {
        return reports.getOrDefault(nomination.id(), AchievementReport.blank(nomination.id()));
    }

    public Optional<Person> person(Nomination nomination) {
        return Optional.ofNullable(nomination.personId()).map(people::get);
    }

    /// Number and date given to a paper, if it was ever recorded.
    public Optional<Paper> paper(PaperPlace place) {
        return papers.stream().filter(paper -> paper.place().equals(place)).findFirst();
    }

    /// Head of a paper with what was recorded of its number and day.
    ///
    /// @param unitId null for a body's or the office's paper
    public NumberAndDate head(Letterhead letterhead, int tier, PaperKind kind, @Nullable Long unitId) {
        return head(letterhead, new PaperPlace(tier, kind, unitId, null, ""));
    }

    /// As [#head(Letterhead, int, PaperKind, Long)] of any place.
    public NumberAndDate head(Letterhead letterhead, PaperPlace place) {
        Optional<Paper> known = paper(place);
        return new NumberAndDate(
                letterhead,
                place.kind(),
                known.map(Paper::number).orElse(""),
                known.map(Paper::date).orElse(null),
                round.year());
    }

    public Nomination nomination(long id) {
        return nominations.stream()
                .filter(nomination -> nomination.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /// The same facts with another round, other nominations or bodies: what samples of forms that the round itself does
    /// not need are made from.
    public WholeRound with(Round other, List<Nomination> others, Map<Long, Body> otherBodies) {
        Map<Long, Map<Long, Ballot>> ballots =
                results.meetings().stream().collect(Collectors.toMap(Meeting::id, meeting -> results.ballots(meeting)));
        return new WholeRound(
                office,
                signatories,
                movement,
                other,
                regime,
                law,
                items,
                others,
                reports,
                units,
                otherBodies,
                people,
                papers,
                officeWordings,
                wordings,
                new RoundResults(others, results.meetings(), ballots),
                decided,
                route,
                known,
                today,
                detail);
    }

    /// The same facts with something typed anew of its decisions.
    public WholeRound with(RoundDecisions otherDecided) {
        return new WholeRound(
                office,
                signatories,
                movement,
                round,
                regime,
                law,
                items,
                nominations,
                reports,
                units,
                bodies,
                people,
                papers,
                officeWordings,
                wordings,
                results,
                otherDecided,
                route,
                known,
                today,
                detail);
    }

    /// Units with nominations before the first tier, in the registry's order of the list.
    public List<Unit> proposers() {
        return results.before(1).stream()
                .map(Nomination::proposerUnitId)
                .distinct()
                .map(this::unit)
                .toList();
    }

    /// The nominations of one unit among those given.
    public static List<Nomination> of(Unit unit, List<Nomination> some) {
        return some.stream()
                .filter(nomination -> nomination.proposerUnitId() == unit.id())
                .toList();
    }

    /// Units that propose and have sent nothing.
    public List<Unit> silent() {
        List<Long> sent = proposers().stream().map(Unit::id).toList();
        return units().values().stream()
                .filter(unit -> unit.proposes() && unit.existsOn(day(round())) && !sent.contains(unit.id()))
                .sorted(Comparator.comparingLong(Unit::id))
                .toList();
    }

    /// Whether dossiers are sent to this very unit, which is not reminded of its own work.
    public boolean collects(Unit unit) {
        String secretariat = office().councilSecretariat();
        String addressee = round().tiers().getFirst().addressee();
        return !addressee.isEmpty() && unit.name().startsWith(addressee)
                || !secretariat.isEmpty()
                        && (unit.shortName().equals(secretariat) || unit.name().equals(secretariat));
    }
}

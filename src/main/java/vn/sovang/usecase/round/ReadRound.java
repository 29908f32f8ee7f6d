package vn.sovang.usecase.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationResult;
import vn.sovang.model.round.Round;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.evidence.EarlierReport;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.decision.PlannedDecisionStore;
import vn.sovang.store.dossier.DossierItemStore;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.dossier.WordingStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.ProofStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.FindingReasonStore;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.ReceivedItemStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.store.round.RouteStore;
import vn.sovang.usecase.registry.UnitsThen;
import vn.sovang.usecase.work.CurrentLaw;
import vn.sovang.usecase.work.OnDemand;
import vn.sovang.usecase.work.Rounds;

/// Reads a whole round: the one source of all its papers and of its summary.
public final class ReadRound {
    private final Stores stores;
    private final OfficeStore offices;
    private final RoundStore rounds;
    private final MovementStore movements;
    private final DossierItemStore items;
    private final NominationStore nominations;
    private final MeetingStore meetings;
    private final UnitStore units;
    private final UnitChangeStore changes;
    private final BodyStore bodies;
    private final PersonStore people;
    private final PaperStore papers;
    private final WordingStore wordings;
    private final RecognisedInitiativeStore initiatives;
    private final ConductStore conduct;
    private final PostStore posts;
    private final FindingReasonStore reasons;
    private final Regimes regimes;
    private final NominationResultStore results;
    private final PlannedDecisionStore planned;
    private final DecisionStore decisions;
    private final GrantStore grants;
    private final ReceivedItemStore received;
    private final ProofStore proofs;
    private final RouteStore routes;
    private final CurrentLaw law;
    private final Clock clock;

    /// Reads from one store, with the law as it ships below the office's choices.
    public ReadRound(Stores stores, Regimes regimes, Clock clock) {
        this(stores, regimes, new CurrentLaw(stores, Law::load, ProvinceLaws.load()), clock);
    }

    /// Reads from one store.
    ///
    /// @param clock tells the day on which what is not signed yet would be
    public ReadRound(Stores stores, Regimes regimes, CurrentLaw law, Clock clock) {
        this.stores = stores;
        this.regimes = regimes;
        this.law = law;
        this.clock = clock;
        initiatives = stores.initiatives();
        conduct = stores.conducts();
        posts = stores.posts();
        reasons = stores.findingReasons();
        offices = stores.offices();
        rounds = stores.rounds();
        movements = stores.movements();
        items = stores.dossierItems();
        nominations = stores.nominations();
        meetings = stores.meetings();
        units = stores.units();
        changes = stores.unitChanges();
        bodies = stores.bodies();
        people = stores.people();
        papers = stores.papers();
        wordings = stores.wordings();
        results = stores.nominationResults();
        planned = stores.plannedDecisions();
        decisions = stores.decisions();
        grants = stores.grants();
        received = stores.receivedItems();
        proofs = stores.proofs();
        routes = stores.routes();
    }

    /// The round with all it refers to.
    ///
    /// @throws Refusal when there is no such round, or the office has not been set up
    public WholeRound load(long roundId) throws Refusal {
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Chưa có thông tin cơ quan. Hãy ghi ở màn hình Thiết lập trước."));
        Round round = rounds.find(roundId).orElseThrow(() -> Rounds.missing(roundId));
        Movement movement = movements.find(round.movementId()).orElseThrow();
        List<Nomination> all = nominations.ofRound(roundId);
        List<Meeting> held = meetings.ofRound(roundId);
        List<Paper> written = papers.ofRound(roundId);
        RoundDecisions decided = decided(roundId);
        return new WholeRound(
                office,
                offices.signatories(),
                movement,
                round,
                regimes.byCode(round.regimeCode()).orElseThrow(),
                law.now(),
                items.of(movement.id()),
                all,
                nominations.reports(roundId),
                unitsThen(round, all, held, written),
                bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity())),
                people.ofRound(roundId).stream().collect(Collectors.toMap(Person::id, Function.identity())),
                decided.numbered(roundId, written),
                wordings.defaults(),
                wordings.ofRound(roundId),
                new RoundResults(all, held, meetings.ballotsOfRound(roundId)),
                decided,
                new RouteFacts(
                        received.ofRound(roundId),
                        received.reasons(roundId),
                        proofs.opinions(roundId),
                        proofs.notices(roundId),
                        proofs.simplified(roundId).orElse(null),
                        routes.ofRound(roundId)),
                OnDemand.of(() -> history(roundId)),
                LocalDate.now(clock),
                MovementDetail.read(stores, movement.id()));
    }

    /// What has been decided on a round, and typed of decisions still to come.
    public RoundDecisions decided(long roundId) {
        Map<Long, NominationResult> known = results.ofRound(roundId).stream()
                .collect(Collectors.toMap(NominationResult::nominationId, Function.identity()));
        return new RoundDecisions(
                planned.ofRound(roundId).stream()
                        .collect(Collectors.toMap(PlannedDecision::awardCode, Function.identity())),
                known,
                decisions.onRound(roundId).stream().collect(Collectors.toMap(Decision::id, Function.identity())),
                grants.givenTo(roundId).stream().collect(Collectors.toMap(Grant::id, Function.identity())));
    }

    /// Units as they were on the day of the round; one that lies in the bin by now is still who it was.
    private Map<Long, Unit> unitsThen(Round round, List<Nomination> all, List<Meeting> held, List<Paper> written) {
        Set<Long> named = new HashSet<>();
        for (Nomination nomination : all) {
            named.add(nomination.proposerUnitId());
            Optional.ofNullable(nomination.unitId()).ifPresent(named::add);
        }
        held.forEach(meeting -> Optional.ofNullable(meeting.unitId()).ifPresent(named::add));
        written.forEach(paper -> Optional.ofNullable(paper.place().unitId()).ifPresent(named::add));
        LocalDate day = WholeRound.day(round);
        List<Unit> then = new ArrayList<>(units.all());
        then.removeIf(unit -> !unit.existsOn(day) && !named.contains(unit.id()));
        then.forEach(unit -> named.remove(unit.id()));
        named.forEach(id -> units.find(id).ifPresent(then::add));
        return new UnitsThen(changes.after(day)).of(then);
    }

    private RoundHistory history(long roundId) {
        return RoundHistory.of(
                grants.ofRound(roundId).stream().filter(HeldGrant::inForce).toList(),
                initiatives.ofRound(roundId),
                conduct.ofRound(roundId),
                posts.ofRound(roundId),
                () -> nominations.earlierReports(roundId).stream()
                        .map(text -> new EarlierReport(
                                text.nominationId(),
                                text.subject(),
                                text.round(),
                                text.year(),
                                text.text(),
                                text.personId(),
                                text.unitId(),
                                text.awardCode(),
                                text.initiatives()))
                        .toList(),
                reasons.ofRound(roundId));
    }
}

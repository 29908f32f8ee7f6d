package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationResult;
import vn.sovang.model.round.Round;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.due.DueDate;
import vn.sovang.store.Stores;
import vn.sovang.store.core.BinStore;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.movement.MovementFigures.AwardFigures;
import vn.sovang.usecase.movement.MovementFigures.DueFigures;
import vn.sovang.usecase.movement.MovementFigures.GrantedNomination;
import vn.sovang.usecase.movement.MovementFigures.RoundFigures;
import vn.sovang.usecase.round.OwedItem;

/// Đếm số liệu của phong trào for its reports.
public final class CountMovement {
    private final ReadStandings facts;
    private final RoundStore rounds;
    private final NominationStore nominations;
    private final NominationResultStore results;
    private final GrantStore grants;
    private final DecisionStore decisions;
    private final PersonStore people;
    private final BinStore bin;

    /// Counts in one store.
    ///
    /// @param workingDays the days on which people work, asked each time
    public CountMovement(Stores stores, Supplier<WorkingDays> workingDays) {
        facts = new ReadStandings(stores, workingDays);
        rounds = stores.rounds();
        nominations = stores.nominations();
        results = stores.nominationResults();
        grants = stores.grants();
        decisions = stores.decisions();
        people = stores.people();
        bin = stores.bin();
    }

    /// The figures of a period.
    ///
    /// @param from first day counted, null from the start
    /// @param to last day counted
    /// @throws Refusal when there is no such movement, or the period ends before it begins
    public MovementFigures of(long movementId, @Nullable LocalDate from, LocalDate to) throws Refusal {
        if (from != null && to.isBefore(from)) {
            throw new Refusal("Kỳ báo cáo kết thúc trước khi bắt đầu. Hãy sửa lại ngày đầu hoặc ngày cuối.");
        }
        MovementStandings followed = facts.of(movementId, to);
        List<UnitStanding> units = followed.units();
        List<Round> ofPeriod = rounds.ofMovement(movementId).stream()
                .filter(round -> within(day(round), from, to))
                .toList();
        List<GrantedNomination> granted = granted(rounds.ofMovement(movementId), followed.registry(), from, to);
        Map<Unit, ContributionTotals> byUnit = new LinkedHashMap<>();
        for (UnitStanding unit : units) {
            ContributionTotals totals = ContributionTotals.of(unit.contributions().stream()
                    .filter(gift -> within(gift.date(), from, to))
                    .toList());
            if (totals.count() > 0) {
                byUnit.put(unit.unit(), totals);
            }
        }
        return new MovementFigures(
                followed.movement(),
                from,
                to,
                units.stream().map(UnitStanding::unit).toList(),
                (int) units.stream()
                        .filter(unit -> by(unit.member().launchedOn(), to))
                        .count(),
                (int) units.stream()
                        .filter(unit -> by(unit.member().registeredOn(), to))
                        .count(),
                dues(units, from),
                ofPeriod.stream().map(this::figures).toList(),
                granted,
                awards(granted),
                ContributionTotals.of(units.stream()
                        .map(UnitStanding::contributions)
                        .flatMap(Collection::stream)
                        .filter(gift -> within(gift.date(), from, to))
                        .toList()),
                byUnit,
                units.stream()
                        .map(UnitStanding::examples)
                        .flatMap(Collection::stream)
                        .filter(example -> within(example.toldOn(), from, to))
                        .toList(),
                (int) units.stream()
                        .map(UnitStanding::inspections)
                        .flatMap(Collection::stream)
                        .filter(inspection -> within(inspection.date(), from, to))
                        .count(),
                (int) units.stream()
                        .map(UnitStanding::inspections)
                        .flatMap(Collection::stream)
                        .filter(Inspection::open)
                        .count());
    }

    private static List<DueFigures> dues(List<UnitStanding> units, @Nullable LocalDate from) {
        record Key(long termId, DueDate due) {}
        Map<Key, List<OwedItem>> sendings = new LinkedHashMap<>();
        Map<Key, List<Unit>> silent = new LinkedHashMap<>();
        for (UnitStanding unit : units) {
            for (OwedItem sending : unit.sendings()) {
                if (from != null && sending.due().day().isBefore(from)) {
                    continue;
                }
                Key key = new Key(sending.term().id(), sending.due());
                sendings.computeIfAbsent(key, fresh -> new ArrayList<>()).add(sending);
                if (!sending.sent()) {
                    silent.computeIfAbsent(key, fresh -> new ArrayList<>()).add(unit.unit());
                }
            }
        }
        return sendings.entrySet().stream()
                .map(entry -> new DueFigures(
                        entry.getValue().getFirst().term(),
                        entry.getKey().due(),
                        (int) entry.getValue().stream().filter(OwedItem::sent).count(),
                        (int) entry.getValue().stream()
                                .filter(sending -> sending.sent() && sending.late())
                                .count(),
                        silent.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private RoundFigures figures(Round round) {
        List<Nomination> all = nominations.ofRound(round.id());
        return new RoundFigures(
                round,
                count(all),
                new HashSet<>(all.stream().map(Nomination::proposerUnitId).toList()).size(),
                all);
    }

    private List<GrantedNomination> granted(
            List<Round> all, Map<Long, Unit> registry, @Nullable LocalDate from, LocalDate to) {
        List<GrantedNomination> granted = new ArrayList<>();
        for (Round round : all) {
            Map<Long, Nomination> listed = new LinkedHashMap<>();
            nominations.ofRound(round.id()).forEach(nomination -> listed.put(nomination.id(), nomination));
            for (NominationResult result : results.ofRound(round.id())) {
                Nomination nomination = Objects.requireNonNull(listed.get(result.nominationId()));
                Long grantId = result.grantId();
                Optional<Grant> given = grantId == null ? Optional.empty() : grants.find(grantId);
                Long decisionId = result.decisionId();
                Optional<Decision> decision = decisionId == null ? Optional.empty() : decisions.find(decisionId);
                LocalDate day = decision.map(Decision::date).orElse(null);
                boolean revoked = decision.isPresent() && decision.get().revokedById() != null;
                if (given.isPresent()
                        && given.get().inForce()
                        && !revoked
                        && bin.find(EntryKind.GRANT, given.get().id()).isEmpty()
                        && within(day, from, to)) {
                    granted.add(new GrantedNomination(
                            nomination,
                            given.get().awardCode(),
                            given.get().awardName(),
                            day,
                            statisticsClass(nomination, registry)));
                }
            }
        }
        return granted;
    }

    private String statisticsClass(Nomination nomination, Map<Long, Unit> registry) {
        Long personId = nomination.personId();
        if (nomination.kind().isPerson()) {
            return personId == null
                    ? ""
                    : people.find(personId)
                            .map(Person::statisticsClass)
                            .map(PersonClass::label)
                            .orElse("");
        }
        Unit unit = nomination.unitId() == null ? null : registry.get(nomination.unitId());
        return unit == null ? "" : unit.statisticsClass().label();
    }

    private static List<AwardFigures> awards(List<GrantedNomination> granted) {
        Map<String, List<GrantedNomination>> byName = new LinkedHashMap<>();
        granted.forEach(one -> byName.computeIfAbsent(one.awardName(), name -> new ArrayList<>())
                .add(one));
        return byName.values().stream()
                .map(ofForm -> {
                    Map<String, Integer> classes = new LinkedHashMap<>();
                    ofForm.forEach(one -> classes.merge(one.statisticsClass(), 1, Integer::sum));
                    return new AwardFigures(
                            ofForm.getFirst().awardCode(),
                            ofForm.getFirst().awardName(),
                            count(ofForm.stream()
                                    .map(GrantedNomination::nomination)
                                    .toList()),
                            classes);
                })
                .toList();
    }

    private static Count count(List<Nomination> all) {
        return new Count(
                count(all, SubjectKind.COLLECTIVE), count(all, SubjectKind.HOUSEHOLD), count(all, SubjectKind.PERSON));
    }

    private static int count(List<Nomination> all, SubjectKind kind) {
        return (int)
                all.stream().filter(nomination -> nomination.kind() == kind).count();
    }

    private static @Nullable LocalDate day(Round round) {
        return round.receivedOn() == null ? round.deadline() : round.receivedOn();
    }

    private static boolean by(@Nullable LocalDate day, LocalDate to) {
        return day != null && !day.isAfter(to);
    }

    private static boolean within(@Nullable LocalDate day, @Nullable LocalDate from, LocalDate to) {
        return day == null || !day.isAfter(to) && (from == null || !day.isBefore(from));
    }
}

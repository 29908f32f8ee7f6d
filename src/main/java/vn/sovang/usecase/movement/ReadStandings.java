package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.count.ScoreRanking;
import vn.sovang.rule.count.ScoreSheet;
import vn.sovang.rule.due.DueDates;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.FollowUpStore;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.SortKey;

/// Reads where the units of a movement stand: the one source of its table, its reminders and its reports.
public final class ReadStandings {
    private final MovementStore movements;
    private final MovementPlanStore plans;
    private final MovementTermStore terms;
    private final UnitStore units;
    private final ClusterStore clusters;
    private final RoundStore rounds;
    private final NominationStore nominations;
    private final FollowUpStore entries;
    private final Supplier<WorkingDays> workingDays;

    /// Reads from one store.
    ///
    /// @param workingDays the days on which people work, asked each time
    public ReadStandings(Stores stores, Supplier<WorkingDays> workingDays) {
        movements = stores.movements();
        plans = stores.plans();
        terms = stores.terms();
        units = stores.units();
        clusters = stores.clusters();
        rounds = stores.rounds();
        nominations = stores.nominations();
        entries = stores.followUps();
        this.workingDays = workingDays;
    }

    /// The movement and its units.
    ///
    /// @param asOf what is due up to this day is owed, its end included
    /// @throws Refusal when there is no such movement
    public MovementStandings of(long movementId, LocalDate asOf) throws Refusal {
        Movement movement = movements
                .find(movementId)
                .orElseThrow(() -> new Refusal(
                        "Không có phong trào số %d. Hãy xem lại danh sách bằng movement list.".formatted(movementId)));
        MovementPlan plan = plans.of(movementId);
        List<MovementTerm> calendar = terms.of(movementId);
        Map<Long, Unit> registry = byId(units.all());
        Map<Long, Cluster> known = clusters.all().stream().collect(Collectors.toMap(Cluster::id, Function.identity()));
        List<MovementUnit> members = entries.units(movementId);
        List<Receipt> receipts = entries.receipts(movementId);
        DueDates dates = new DueDates(workingDays.get());
        OwedByUnits owed =
                new OwedByUnits(movement, calendar, dates, asOf, receipts, known, registry, roundsOf(movementId));
        List<UnitScore> scores = entries.scores(movementId);
        Map<Long, ScoreSheet> sheets = new HashMap<>();
        for (MovementUnit member : members) {
            sheets.put(member.unitId(), ScoreSheet.of(movementId, member.unitId(), plan.scores(), scores));
        }
        ScoreRanking ranking = ScoreRanking.of(
                List.copyOf(sheets.values()), plan.scores(), plan.texts(PlanSection.TIE_BREAK), votes(members));
        Grouped grouped = new Grouped(movementId);
        List<UnitStanding> standings = new ArrayList<>();
        for (MovementUnit member : members) {
            Unit unit = Objects.requireNonNull(registry.get(member.unitId()));
            Cluster cluster = cluster(unit, known);
            standings.add(new UnitStanding(
                    unit,
                    cluster,
                    cluster != null && Long.valueOf(unit.id()).equals(cluster.leaderUnitId()),
                    member,
                    own(grouped.pledges, unit),
                    own(grouped.receipts, unit),
                    owed.of(member, cluster),
                    own(grouped.inspections, unit),
                    own(grouped.contributions, unit),
                    own(grouped.examples, unit),
                    own(grouped.conditions, unit),
                    Objects.requireNonNull(sheets.get(unit.id())),
                    ranking.of(unit.id()).orElse(null)));
        }
        standings.sort(
                Comparator.comparing(standing -> SortKey.of(standing.unit().name())));
        return new MovementStandings(movement, plan, asOf, calendar, owed.unreadable(), standings, registry, ranking);
    }

    private List<OwedByUnits.Nominated> roundsOf(long movementId) {
        return rounds.ofMovement(movementId).stream()
                .map(round -> new OwedByUnits.Nominated(round, nominations.ofRound(round.id())))
                .toList();
    }

    private static @Nullable Cluster cluster(Unit unit, Map<Long, Cluster> known) {
        Long id = unit.details().clusterId();
        return id == null ? null : known.get(id);
    }

    private static Map<Long, Integer> votes(List<MovementUnit> members) {
        Map<Long, Integer> votes = new HashMap<>();
        for (MovementUnit member : members) {
            Integer count = member.votes();
            if (count != null) {
                votes.put(member.unitId(), count);
            }
        }
        return votes;
    }

    private static Map<Long, Unit> byId(List<Unit> all) {
        return all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static <T extends FollowUp> List<T> own(Map<Long, List<T>> byUnit, Unit unit) {
        return byUnit.getOrDefault(unit.id(), List.of());
    }

    private static <T extends FollowUp> Map<Long, List<T>> byUnit(List<T> all) {
        return all.stream().collect(Collectors.groupingBy(FollowUp::unitId));
    }

    /// The entries of a movement by unit.
    private final class Grouped {
        final Map<Long, List<Pledge>> pledges;
        final Map<Long, List<Receipt>> receipts;
        final Map<Long, List<Inspection>> inspections;
        final Map<Long, List<Contribution>> contributions;
        final Map<Long, List<TypicalExample>> examples;
        final Map<Long, List<ConditionResult>> conditions;

        Grouped(long movementId) {
            pledges = byUnit(entries.pledges(movementId));
            receipts = byUnit(entries.receipts(movementId));
            inspections = byUnit(entries.inspections(movementId));
            contributions = byUnit(entries.contributions(movementId));
            examples = byUnit(entries.examples(movementId));
            conditions = byUnit(entries.conditions(movementId));
        }
    }
}

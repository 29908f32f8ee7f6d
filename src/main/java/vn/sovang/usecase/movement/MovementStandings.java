package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.count.ScoreRanking;

/// A movement with where each of its units stands on a day.
///
/// @param asOf the day up to which things were due
/// @param terms its calendar
/// @param unreadable terms whose due days are left open or cannot be read, so that nobody owes anything for them
/// @param units in Vietnamese order
/// @param registry every unit of the registry by id
/// @param ranking of the units under the movement's scale
public record MovementStandings(
        Movement movement,
        MovementPlan plan,
        LocalDate asOf,
        List<MovementTerm> terms,
        List<MovementTerm> unreadable,
        List<UnitStanding> units,
        Map<Long, Unit> registry,
        ScoreRanking ranking) {
    public MovementStandings {
        terms = List.copyOf(terms);
        unreadable = List.copyOf(unreadable);
        units = List.copyOf(units);
        registry = Map.copyOf(registry);
    }

    /// Units that have not sent something that is due.
    public List<UnitStanding> silent() {
        return units.stream().filter(unit -> !unit.missing().isEmpty()).toList();
    }

    /// Where a unit stands, if it takes part.
    public Optional<UnitStanding> unit(long unitId) {
        return units.stream().filter(unit -> unit.unit().id() == unitId).findFirst();
    }

    /// What all units contributed.
    public ContributionTotals contributions() {
        return ContributionTotals.of(units.stream()
                .map(UnitStanding::contributions)
                .flatMap(Collection::stream)
                .toList());
    }
}

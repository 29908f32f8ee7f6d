package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.due.DueDate;

/// Số liệu của phong trào in a period, counted from the store: what its reports say in numbers.
///
/// @param from first day counted, null from the start
/// @param to last day counted
/// @param units taking part, whatever the period, in Vietnamese order
/// @param launched how many of them had launched it by the last day
/// @param registered how many of them had registered by the last day
/// @param receipts one for each due day in the period, by day
/// @param rounds of the period; one without a day counts in every period
/// @param granted what was given by decisions of the period and stands
/// @param awards the same by form
/// @param contributions told of in the period
/// @param contributionsByUnit the same by unit, of those that gave; in the order of the units
/// @param examples told of in the period; one without a day counts in every period
/// @param inspections how many there were in the period
/// @param toMend how many of all inspections asked for something that is not mended yet
public record MovementFigures(
        Movement movement,
        @Nullable LocalDate from,
        LocalDate to,
        List<Unit> units,
        int launched,
        int registered,
        List<DueFigures> receipts,
        List<RoundFigures> rounds,
        List<GrantedNomination> granted,
        List<AwardFigures> awards,
        ContributionTotals contributions,
        Map<Unit, ContributionTotals> contributionsByUnit,
        List<TypicalExample> examples,
        int inspections,
        int toMend) {
    public MovementFigures {
        units = List.copyOf(units);
        receipts = List.copyOf(receipts);
        rounds = List.copyOf(rounds);
        granted = List.copyOf(granted);
        awards = List.copyOf(awards);
        examples = List.copyOf(examples);
    }

    /// What came for one due day.
    ///
    /// @param sent units whose paper came, own or by their cluster's leader
    /// @param late of them, after the last day
    /// @param silent units from which nothing came
    public record DueFigures(MovementTerm term, DueDate due, int sent, int late, List<Unit> silent) {
        public DueFigures {
            silent = List.copyOf(silent);
        }

        /// Units that owed it.
        public int owed() {
            return sent + silent.size();
        }
    }

    /// What was asked for in one round, whatever became of it later.
    ///
    /// @param proposers units that nominated somebody
    public record RoundFigures(Round round, Count nominated, int proposers, List<Nomination> nominations) {
        public RoundFigures {
            nominations = List.copyOf(nominations);
        }
    }

    /// A nomination with the award it was given.
    ///
    /// @param awardCode award of the catalogue, null when it is none of it
    /// @param awardName as the decision names it
    /// @param decidedOn day of the decision, null while unknown
    /// @param statisticsClass phân loại of the subject in words; empty where the registry does not say
    public record GrantedNomination(
            Nomination nomination,
            @Nullable String awardCode,
            String awardName,
            @Nullable LocalDate decidedOn,
            String statisticsClass) {}

    /// How often one form was given.
    ///
    /// @param classes counts by the subjects' class in the statistics, the unclassified under ""
    public record AwardFigures(
            @Nullable String awardCode, String awardName, Count count, Map<String, Integer> classes) {}
}

package vn.sovang.rule.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.text.Fold;

/// Xếp hạng the units of a movement: by their points, then by the criteria the plan names for equal points, then by a
/// vote. Units still equal share a rank and are said to.
///
/// @param places the best first; units of which nothing was checked are left out
/// @param breaks criteria that decide between equal points, first to last
/// @param unread lines of the plan's order that name no criterion of its scale, so that nothing was decided by them
public record ScoreRanking(List<Place> places, List<ScoreCriterion> breaks, List<String> unread) {
    public ScoreRanking {
        places = List.copyOf(places);
        breaks = List.copyOf(breaks);
        unread = List.copyOf(unread);
    }

    /// What set a unit apart from the one before it in the ranking.
    public enum DecidedBy {
        /// its points
        POINTS,
        /// a criterion named for equal points
        CRITERION,
        /// a vote
        VOTE,
        /// nothing: it shares its rank
        NOTHING
    }

    /// Where a unit stands.
    ///
    /// @param rank 1 and up; as many ranks are passed over as units share one
    /// @param decidedBy what set it apart from the one before; [DecidedBy#POINTS] for the first
    /// @param shared whether another unit has the same rank
    public record Place(ScoreSheet sheet, int rank, DecidedBy decidedBy, boolean shared) {}

    /// Ranks the sheets.
    ///
    /// @param order lines of the plan for equal points, first to last
    // ([vn.sovang.model.movement.PlanSection#TIE_BREAK])
    /// @param votes votes by unit, of those that were voted on
    public static ScoreRanking of(
            List<ScoreSheet> sheets, List<ScoreCriterion> scale, List<String> order, Map<Long, Integer> votes) {
        List<ScoreCriterion> breaks = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String line : order) {
            named(line, scale).ifPresentOrElse(breaks::add, () -> unread.add(line));
        }
        Comparator<ScoreSheet> points =
                Comparator.comparing(ScoreSheet::checked).reversed();
        Comparator<ScoreSheet> broken = (_, _) -> 0;
        for (ScoreCriterion criterion : breaks) {
            broken = broken.thenComparing(
                    sheet -> sheet.points(criterion.id()).orElse(BigDecimal.ZERO), Comparator.reverseOrder());
        }
        Comparator<ScoreSheet> voted =
                Comparator.comparing(sheet -> votes.getOrDefault(sheet.unitId(), -1), Comparator.reverseOrder());
        Comparator<ScoreSheet> whole = points.thenComparing(broken).thenComparing(voted);
        List<ScoreSheet> sorted =
                sheets.stream().filter(ScoreSheet::begun).sorted(whole).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            ScoreSheet sheet = sorted.get(i);
            ScoreSheet before = i == 0 ? null : sorted.get(i - 1);
            boolean sharesBefore = before != null && whole.compare(before, sheet) == 0;
            boolean sharesNext = i + 1 < sorted.size() && whole.compare(sheet, sorted.get(i + 1)) == 0;
            DecidedBy by = before == null || points.compare(before, sheet) != 0
                    ? DecidedBy.POINTS
                    : broken.compare(before, sheet) != 0
                            ? DecidedBy.CRITERION
                            : sharesBefore ? DecidedBy.NOTHING : DecidedBy.VOTE;
            places.add(
                    new Place(sheet, sharesBefore ? places.getLast().rank() : i + 1, by, sharesBefore || sharesNext));
        }
        return new ScoreRanking(places, breaks, unread);
    }

    /// Where a unit stands, if it was scored.
    public Optional<Place> of(long unitId) {
        return places.stream().filter(place -> place.sheet().unitId() == unitId).findFirst();
    }

    /// The criterion whose words stand in the line; the longest where several do.
    private static Optional<ScoreCriterion> named(String line, List<ScoreCriterion> scale) {
        String folded = Fold.of(line);
        return scale.stream()
                .filter(criterion ->
                        !criterion.criterion().isEmpty() && folded.contains(Fold.of(criterion.criterion())))
                .max(Comparator.comparingInt(criterion -> criterion.criterion().length()));
    }
}

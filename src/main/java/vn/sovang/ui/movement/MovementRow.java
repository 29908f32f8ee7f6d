package vn.sovang.ui.movement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Movement;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;

/// A movement as the tree shows it, computed once when loaded.
///
/// @param parentId movement above, null at the top
/// @param ended no longer running today
/// @param folded what the filter searches
record MovementRow(
        Movement movement,
        @Nullable Long parentId,
        String name,
        String nameKey,
        String period,
        String periodKey,
        boolean ended,
        String folded) {
    /// The movements that began last first; the work of it belongs off the FX thread.
    static List<MovementRow> of(List<Movement> movements, LocalDate today) {
        return movements.stream()
                .map(movement -> of(movement, today))
                .sorted(Comparator.comparing(MovementRow::periodKey).reversed().thenComparing(MovementRow::nameKey))
                .toList();
    }

    private static MovementRow of(Movement movement, LocalDate today) {
        String name = movement.title().isEmpty() ? movement.briefTitle() : movement.title();
        LocalDate start = movement.start();
        LocalDate last = movement.lastDay();
        return new MovementRow(
                movement,
                movement.parentId(),
                name,
                SortKey.of(name),
                period(start, last),
                start == null ? "" : start.toString(),
                last != null && last.isBefore(today),
                Fold.of(String.join(
                        " ",
                        name,
                        movement.briefTitle(),
                        movement.planNumber(),
                        movement.planIssuer(),
                        movement.slogan())));
    }

    long id() {
        return movement.id();
    }

    private static String period(@Nullable LocalDate start, @Nullable LocalDate last) {
        String from = start == null ? "" : OfficialDate.brief(start);
        return last == null
                ? from.isEmpty() ? "" : MovementText.text("tree.open", from)
                : MovementText.text("tree.period", from.isEmpty() ? "…" : from, OfficialDate.brief(last));
    }
}

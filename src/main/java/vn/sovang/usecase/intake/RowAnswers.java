package vn.sovang.usecase.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.RowPair;

/// What the clerk said of the rows of a list.
///
/// @param subjects whom a row is about, by row number: an id of the registry, or [ListPreview#NEWCOMER]
/// @param apart pairs of rows that are two
/// @param same pairs of rows that are one
record RowAnswers(Map<Integer, Long> subjects, Set<RowPair> apart, Set<RowPair> same) {
    RowAnswers {
        subjects = Map.copyOf(subjects);
        apart = Set.copyOf(apart);
        same = Set.copyOf(same);
    }

    /// Null while nothing was said.
    @Nullable
    Long subject(int row) {
        return subjects.get(row);
    }

    /// The rows said to be of the same subject as that one.
    List<Integer> twinsOf(int row) {
        return same.stream()
                .filter(pair -> pair.first() == row || pair.second() == row)
                .map(pair -> pair.first() + pair.second() - row)
                .sorted()
                .toList();
    }
}

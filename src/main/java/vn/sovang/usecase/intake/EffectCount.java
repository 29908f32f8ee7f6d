package vn.sovang.usecase.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sovang.usecase.intake.ListEffects.Kind;

/// Counts what is stored of a list while it is stored.
final class EffectCount {
    private final Map<Kind, Integer> added = new EnumMap<>(Kind.class);
    private final Set<String> changed = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();

    /// A row brought something new.
    void added(Kind kind, int row) {
        added.merge(kind, 1, Integer::sum);
        rows.add(row);
    }

    /// A row told something new of what the store had.
    void changed(Kind kind, long id, int row) {
        changed.add(kind + " " + id);
        rows.add(row);
    }

    /// @param stored rows that were taken in
    /// @param aside rows that were not
    ListEffects of(int stored, int aside) {
        return new ListEffects(added, changed.size(), stored - rows.size(), aside);
    }
}

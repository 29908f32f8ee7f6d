package vn.sovang.usecase.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.text.Fold;
import vn.sovang.text.Spelling;

/// Puts a list's values beside an entry's: what the entry lacks is filled, what differs stays unless the list wins.
public final class FieldMerge {
    private final boolean listWins;
    private final List<String> fills = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    public FieldMerge(boolean listWins) {
        this.listWins = listWins;
    }

    public List<String> fills() {
        return fills;
    }

    public List<String> conflicts() {
        return conflicts;
    }

    String text(String label, String stored, String listed) {
        return secret(label, stored, listed, Function.identity());
    }

    /// As [#text(String, String, String)], shown otherwise than it is.
    String secret(String label, String stored, String listed, Function<String, String> show) {
        boolean typedBare = Spelling.isBare(listed) && Fold.of(stored).equals(Fold.of(listed));
        if (listed.isEmpty() || typedBare || Spelling.same(stored, listed)) {
            return stored;
        }
        if (stored.isEmpty()) {
            fills.add(label + ": " + show.apply(listed));
            return listed;
        }
        return differing(label, show.apply(stored), show.apply(listed)) ? listed : stored;
    }

    <T> @Nullable T value(String label, @Nullable T stored, @Nullable T listed, Function<T, String> show) {
        if (listed == null || listed.equals(stored)) {
            return stored;
        }
        if (stored == null) {
            fills.add(label + ": " + show.apply(listed));
            return listed;
        }
        return differing(label, show.apply(stored), show.apply(listed)) ? listed : stored;
    }

    /// A date of which one side may know more: the fuller one stays when they agree.
    @Nullable
    PartialDate date(String label, @Nullable PartialDate stored, @Nullable PartialDate listed) {
        if (stored != null && listed != null && agree(stored, listed)) {
            boolean fuller = detail(listed) > detail(stored);
            if (fuller) {
                fills.add(label + ": " + listed.display());
            }
            return fuller ? listed : stored;
        }
        return value(label, stored, listed, PartialDate::display);
    }

    /// Whether both can be the same day.
    static boolean agree(PartialDate one, PartialDate other) {
        return one.year() == other.year()
                && (one.month() == 0 || other.month() == 0 || one.month() == other.month())
                && (one.day() == 0 || other.day() == 0 || one.day() == other.day());
    }

    private static int detail(PartialDate date) {
        return date.month() == 0 ? 0 : date.day() == 0 ? 1 : 2;
    }

    private boolean differing(String label, String stored, String listed) {
        conflicts.add("%s: sổ ghi “%s”, danh sách ghi “%s”".formatted(label, stored, listed));
        return listWins;
    }
}

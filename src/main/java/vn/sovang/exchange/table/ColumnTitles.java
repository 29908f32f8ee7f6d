package vn.sovang.exchange.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.ListKind;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Which titles stand for which column in one kind of list, without diacritics. Earlier ones win where two fit.
public final class ColumnTitles {
    private static final int LONGEST_TITLE = 80;
    private static final Pattern OF_THE_PAST = Pattern.compile(".*\\b(da duoc|da khen|da dat|truoc day)\\b.*");

    private final Map<ListColumn, Pattern> patterns = new LinkedHashMap<>();
    private final Map<ListColumn, String> labels = new LinkedHashMap<>();
    private final boolean presentOnly;

    /// @param presentOnly whether titles that speak of what was given before are no titles of it
    ColumnTitles(boolean presentOnly) {
        this.presentOnly = presentOnly;
    }

    /// The titles of that kind of list.
    public static ColumnTitles of(ListKind kind) {
        return switch (kind) {
            case NOMINATIONS -> Known.NOMINATIONS;
            case UNITS -> Known.UNITS;
            case PEOPLE -> Known.PEOPLE;
            case HISTORY -> Known.HISTORY;
            case INITIATIVES -> Known.INITIATIVES;
        };
    }

    /// Immutable once built.
    private static final class Known {
        static final ColumnTitles NOMINATIONS = TitlesOfLists.nominations();
        static final ColumnTitles UNITS = TitlesOfLists.units();
        static final ColumnTitles PEOPLE = TitlesOfLists.people();
        static final ColumnTitles HISTORY = TitlesOfLists.history();
        static final ColumnTitles INITIATIVES = TitlesOfLists.initiatives();
    }

    /// The columns such a list may have.
    List<ListColumn> columns() {
        return List.copyOf(patterns.keySet());
    }

    /// Whether such a list may have that column.
    boolean has(ListColumn column) {
        return patterns.containsKey(column);
    }

    /// Name of a column shown to people.
    String label(ListColumn column) {
        return labels.getOrDefault(column, column.label());
    }

    /// The column of that title, null when the title is not known.
    @Nullable
    public ListColumn column(String title) {
        String text = Nfc.line(title);
        if (text.isEmpty() || text.length() > LONGEST_TITLE) {
            return null;
        }
        String folded = Fold.of(text);
        // "Nam" (men) and "Năm" (year) fold alike, so this one is told by its letters.
        if (text.toLowerCase(Locale.ROOT).equals("nam")) {
            return patterns.containsKey(ListColumn.MALE) ? ListColumn.MALE : null;
        }
        if (folded.isEmpty() || (presentOnly && OF_THE_PAST.matcher(folded).matches())) {
            return null;
        }
        for (Map.Entry<ListColumn, Pattern> entry : patterns.entrySet()) {
            if (entry.getValue().matcher(folded).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /// Adds a column; only while the titles are put together.
    ColumnTitles with(ListColumn column, String titles) {
        patterns.put(column, Pattern.compile(titles));
        return this;
    }

    /// Adds a column that such a list calls by another name.
    ColumnTitles with(ListColumn column, String label, String titles) {
        labels.put(column, label);
        return with(column, titles);
    }
}

package vn.sovang.store.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The words all rows of a searched table are found by, in the table's order of "sort_key, id", so that the first rows
/// that answer a query are found without sorting what answers it. About 12 MB for 100,000 people, most of whom are
/// passed over at the pace of [String#indexOf(String, int)].
final class SearchRows {
    private static final int SAMPLE = 150;

    private final long[] ids;
    private final Column plain;
    private final Column marked;

    private SearchRows(long[] ids, Column plain, Column marked) {
        this.ids = ids;
        this.plain = plain;
        this.marked = marked;
    }

    /// @param text every row's words, each after a space
    /// @param starts where the rows begin, and after the last one where the text ends
    private record Column(String text, int[] starts) {}

    /// A word that is looked for in the column where it must stand.
    ///
    /// @param begun the word after a space
    /// @param having how many of some rows have it
    private record Sought(String begun, Column column, int having) {
        boolean isIn(int row) {
            return column.text.indexOf(begun, column.starts[row], column.starts[row + 1]) >= 0;
        }
    }

    /// Reads those that are not in the bin, about 1 µs each.
    static SearchRows read(Handle handle, String table) {
        Builder builder = new Builder();
        handle.createQuery("SELECT id, search_key FROM %s WHERE %s ORDER BY sort_key, id"
                        .formatted(table, Match.live(table)))
                .map((row, context) -> builder.add(row.getLong(1), row.getString(2)))
                .forEach(ignored -> {});
        return builder.build();
    }

    /// The ids of the first rows of which every word begins a word.
    ///
    /// @param words at least one, as [SearchKey] writes them
    List<Long> first(List<String> words, int limit) {
        List<Sought> sought = words.stream()
                .map(this::sought)
                .sorted(Comparator.comparingInt(Sought::having))
                .toList();
        Sought rarest = sought.getFirst();
        List<Sought> others = sought.subList(1, sought.size());
        String text = rarest.column.text;
        int[] starts = rarest.column.starts;
        List<Long> found = new ArrayList<>();
        int row = 0;
        int at = text.indexOf(rarest.begun);
        while (at >= 0 && found.size() < limit) {
            while (starts[row + 1] <= at) {
                row++;
            }
            int here = row;
            if (others.stream().allMatch(word -> word.isIn(here))) {
                found.add(ids[row]);
            }
            at = text.indexOf(rarest.begun, starts[row + 1]);
        }
        return found;
    }

    private Sought sought(String word) {
        Sought sought = new Sought(" " + word, isPlain(word, 0, word.length()) ? plain : marked, 0);
        int step = ids.length / SAMPLE + 1;
        int having = 0;
        for (int row = 0; row < ids.length; row += step) {
            having += sought.isIn(row) ? 1 : 0;
        }
        return new Sought(sought.begun, sought.column, having);
    }

    private static boolean isPlain(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// Words of ASCII apart from the others: they are most, take half the room and are read twice as fast.
    private static final class Builder {
        private final Rows plain = new Rows();
        private final Rows marked = new Rows();
        private long[] ids = new long[1_024];
        private int rows;

        boolean add(long id, String key) {
            if (rows == ids.length) {
                ids = Arrays.copyOf(ids, rows * 2);
            }
            ids[rows++] = id;
            int begin = 0;
            while (begin < key.length()) {
                int space = key.indexOf(' ', begin);
                int end = space < 0 ? key.length() : space;
                (isPlain(key, begin, end) ? plain : marked).add(key, begin, end);
                begin = end + 1;
            }
            plain.end();
            marked.end();
            return true;
        }

        SearchRows build() {
            return new SearchRows(Arrays.copyOf(ids, rows), plain.column(rows), marked.column(rows));
        }
    }

    private static final class Rows {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[1_024];
        private int rows;

        void add(String key, int begin, int end) {
            text.append(' ').append(key, begin, end);
        }

        void end() {
            if (++rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows] = text.length();
        }

        Column column(int count) {
            return new Column(text.toString(), Arrays.copyOf(starts, count + 1));
        }
    }
}

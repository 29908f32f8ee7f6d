package vn.sovang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.sovang.text.Fold;

/// The condition under which a row of a searched table answers a query: every word of it begins a word of the row.
///
/// A query with few hits goes through the full-text index and its hits are sorted. One with many is asked of the
/// rows in their sort order, which the index "table_sort" gives without reading a row: a page is full long before
/// the end. Sorting a great many hits for one page took twenty times as long.
///
/// @param condition SQL over the table's columns
/// @param values what the condition's parameters stand for
record Match(String condition, Map<String, String> values) {
    private static final int FEW = 2_000;
    private static final int WORDS = 8;

    /// Chooses the way for this query.
    static Match of(Handle handle, String table, String query) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return new Match("TRUE", Map.of());
        }
        String expression = expression(words);
        return isFew(handle, table, expression) ? indexed(table, expression) : scanned(words);
    }

    /// Whether the query holds no word at all, and so meets every row.
    boolean isAll() {
        return values.isEmpty();
    }

    private static List<String> words(String query) {
        String folded = Fold.of(query);
        return folded.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(folded.split(" ")).limit(WORDS).toList();
    }

    private static String expression(List<String> words) {
        List<String> prefixes = new ArrayList<>();
        for (String word : words) {
            prefixes.add("\"" + word + "\"*");
        }
        return String.join(" ", prefixes);
    }

    private static boolean isFew(Handle handle, String table, String expression) {
        int hits = handle.createQuery("""
                        SELECT count(*) FROM (
                            SELECT rowid FROM %1$s_search WHERE %1$s_search MATCH :match LIMIT :limit)
                        """.formatted(table))
                .bind("match", expression)
                .bind("limit", FEW + 1)
                .mapTo(Integer.class)
                .one();
        return hits <= FEW;
    }

    private static Match indexed(String table, String expression) {
        return new Match(
                "%1$s.id IN (SELECT rowid FROM %1$s_search WHERE %1$s_search MATCH :match)".formatted(table),
                Map.of("match", expression));
    }

    private static Match scanned(List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (String word : words) {
            String parameter = "word" + values.size();
            conditions.add("instr(' ' || search_key, :" + parameter + ") > 0");
            values.put(parameter, " " + word);
        }
        return new Match(String.join(" AND ", conditions), values);
    }
}

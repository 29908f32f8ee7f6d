package vn.sovang.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.text.Fold;

/// The condition under which a row of a searched table answers a query: every word of it begins a word of the row.
///
/// The full-text index gives the hits, which are then sorted. When there are too many to sort within a keystroke,
/// the rows are asked in their sort order instead, which the index "table_sort" does without reading a row: a page
/// is full long before the end. Over 100,000 people both ways took under 6 ms; sorting 47,000 hits took 29.
///
/// @param condition SQL over the table's columns
/// @param values what the condition's parameters stand for
record Match(String condition, Map<String, String> values) {
    private static final int FEW = 5_000;
    private static final int WORDS = 8;

    /// Reads some rows that answer a match.
    ///
    /// @param <T> what a row becomes
    @FunctionalInterface
    interface Page<T> {
        List<T> read(Match match, int limit);
    }

    /// Chooses the way for this query.
    static Match of(Handle handle, String table, String query) {
        List<String> words = words(query);
        return words.isEmpty() ? new Match(live(table), Map.of()) : of(handle, table, words, "word");
    }

    /// At most `limit` rows that answer the query: first those that have its very diacritics, then the others, each
    /// part in the page's order. A query without diacritics has one part.
    static <T> List<T> best(Handle handle, String table, String query, int limit, Page<T> page) {
        List<String> exact = SearchKey.exact(query).stream().limit(WORDS).toList();
        Match folded = of(handle, table, query);
        if (exact.stream().allMatch(SearchKey::isFolded)) {
            return page.read(folded, limit);
        }
        Match written = of(handle, table, exact, "exact");
        List<T> found = new ArrayList<>(page.read(written, limit));
        if (found.size() < limit) {
            found.addAll(page.read(folded.without(written), limit - found.size()));
        }
        return found;
    }

    /// Runs SQL that has room for the condition (`%s`) and names `:limit`.
    <T> List<T> list(Handle handle, String sql, int limit, RowMapper<T> mapper) {
        return handle.createQuery(sql.formatted(condition))
                .bindMap(values)
                .bind("limit", limit)
                .map(mapper)
                .list();
    }

    private static Match of(Handle handle, String table, List<String> words, String parameter) {
        Hits hits = hits(handle, table, words);
        return hits.number() > FEW ? scanned(table, words, parameter) : listed(hits, parameter);
    }

    private Match without(Match other) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(other.values);
        return new Match("(%s) AND NOT (%s)".formatted(condition, other.condition), all);
    }

    /// How many rows answer the query.
    static int count(Handle handle, String table, String query) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + live(table))
                    .mapTo(Integer.class)
                    .one();
        }
        return handle.createQuery("SELECT count(*) FROM %1$s_search WHERE %1$s_search MATCH :match".formatted(table))
                .bind("match", expression(words))
                .mapTo(Integer.class)
                .one();
    }

    private static List<String> words(String query) {
        String folded = Fold.of(query);
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).limit(WORDS).toList();
    }

    private static String expression(List<String> words) {
        List<String> prefixes = new ArrayList<>();
        for (String word : words) {
            prefixes.add("\"" + word + "\"*");
        }
        return String.join(" ", prefixes);
    }

    private static Hits hits(Handle handle, String table, List<String> words) {
        return handle.createQuery("""
                        SELECT count(*) AS number, json_group_array(rowid) AS ids FROM (
                            SELECT rowid FROM %1$s_search WHERE %1$s_search MATCH :match LIMIT :limit)
                        """.formatted(table))
                .bind("match", expression(words))
                .bind("limit", FEW + 1)
                .map((row, context) -> new Hits(row.getInt("number"), row.getString("ids")))
                .one();
    }

    private static Match listed(Hits hits, String parameter) {
        return new Match(
                "id IN (SELECT value FROM json_each(:%s))".formatted(parameter), Map.of(parameter, hits.ids()));
    }

    /// What lies in the bin is not found; the index knows nothing of it.
    private static String live(String table) {
        return table.equals("nomination") ? "TRUE" : "binned_at IS NULL";
    }

    private static Match scanned(String table, List<String> words, String parameter) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of(live(table)));
        for (String word : words) {
            String name = parameter + values.size();
            conditions.add("instr(' ' || search_key, :" + name + ") > 0");
            values.put(name, " " + word);
        }
        return new Match(String.join(" AND ", conditions), values);
    }

    /// @param number how many, at most one more than few
    /// @param ids JSON array of their ids
    private record Hits(int number, String ids) {}
}

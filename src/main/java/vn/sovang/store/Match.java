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
/// The full-text index gives the hits, which are then sorted, at about 1 µs each. When there are many, the rows are
/// asked in their sort order instead, which the index "table_sort" does without reading a row: a page is mostly full
/// long before the end. Hits may lie together far from the beginning, though (people are ordered by their given names),
/// so that is tried over the first rows only.
///
/// @param condition SQL over the table's columns
/// @param values what the condition's parameters stand for
record Match(String condition, Map<String, String> values) {
    private static final int FEW = 2_000;
    private static final int WINDOW = 3_000;
    private static final int WORDS = 8;

    /// Reads some rows that answer a match, in the order of "sort_key, id".
    ///
    /// @param <T> what a row becomes
    @FunctionalInterface
    interface Page<T> {
        List<T> read(Match match, int limit);
    }

    /// Chooses the way to all that answers the query.
    static Match of(Handle handle, String table, String query) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return new Match(live(table), Map.of());
        }
        Hits hits = hits(handle, table, words, FEW + 1);
        return hits.number() > FEW ? scanned(table, words, "word") : listed(hits);
    }

    /// At most `limit` rows that answer the query: first those that have its very diacritics, then the others, each
    /// part in the table's order. A query without diacritics has one part.
    static <T> List<T> best(Handle handle, String table, String query, int limit, Page<T> page) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return page.read(new Match(live(table), Map.of()), limit);
        }
        List<String> exact = SearchKey.exact(query).stream().limit(WORDS).toList();
        if (exact.stream().allMatch(SearchKey::isFolded)) {
            return first(handle, table, words, new Match("FALSE", Map.of()), limit, page);
        }
        Match written = scanned(table, exact, "exact");
        List<T> found = new ArrayList<>(first(handle, table, exact, new Match("FALSE", Map.of()), limit, page));
        if (found.size() < limit) {
            found.addAll(first(handle, table, words, written, limit - found.size(), page));
        }
        return found;
    }

    /// @param found what is not wanted any more
    private static <T> List<T> first(
            Handle handle, String table, List<String> words, Match found, int limit, Page<T> page) {
        Hits few = hits(handle, table, words, FEW + 1);
        if (few.number() == 0) {
            return List.of();
        }
        if (few.number() <= FEW) {
            return page.read(listed(few).without(found).top(table, limit), limit);
        }
        Match early = scanned(table, words, "word").without(found).inWindow(handle, table);
        List<T> rows = page.read(early, limit);
        return rows.size() == limit
                ? rows
                : page.read(
                        listed(hits(handle, table, words, Integer.MAX_VALUE))
                                .without(found)
                                .top(table, limit),
                        limit);
    }

    /// Runs SQL that has room for the condition (`%s`) and names `:limit`.
    <T> List<T> list(Handle handle, String sql, int limit, RowMapper<T> mapper) {
        return handle.createQuery(sql.formatted(condition))
                .bindMap(values)
                .bind("limit", limit)
                .map(mapper)
                .list();
    }

    /// The same among the first rows of the table's order.
    private Match inWindow(Handle handle, String table) {
        return handle.createQuery("SELECT sort_key FROM %s ORDER BY sort_key, search_key LIMIT 1 OFFSET %d"
                        .formatted(table, WINDOW))
                .mapTo(String.class)
                .findOne()
                .map(bound -> and("sort_key < :bound", Map.of("bound", bound)))
                .orElse(this);
    }

    /// Only the first rows of these: a page may work out much for each row it is given before it sorts them.
    private Match top(String table, int limit) {
        return new Match(
                "id IN (SELECT id FROM %s WHERE %s ORDER BY sort_key, id LIMIT %d)".formatted(table, condition, limit),
                values);
    }

    private Match without(Match other) {
        return and("NOT (" + other.condition + ")", other.values);
    }

    private Match and(String more, Map<String, String> moreValues) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(moreValues);
        return new Match("(%s) AND %s".formatted(condition, more), all);
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

    private static Hits hits(Handle handle, String table, List<String> words, int most) {
        return handle.createQuery("""
                        SELECT count(*) AS number, json_group_array(rowid) AS ids FROM (
                            SELECT rowid FROM %1$s_search WHERE %1$s_search MATCH :match LIMIT :limit)
                        """.formatted(table))
                .bind("match", expression(words))
                .bind("limit", most)
                .map((row, context) -> new Hits(row.getInt("number"), row.getString("ids")))
                .one();
    }

    private static Match listed(Hits hits) {
        return new Match("id IN (SELECT value FROM json_each(:ids))", Map.of("ids", hits.ids()));
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

package vn.sovang.store.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.text.Fold;

/// Some rows of a searched table that answer a query: every word of it begins a word of the row.
///
/// @param condition SQL over the table's columns
/// @param values what the condition, "LIMIT :limit" and "OFFSET :offset" stand for
public record Match(String condition, Map<String, Object> values) {
    private static final int WORDS = 8;

    /// Reads the rows of a match in the order of "sort_key, id".
    ///
    /// @param <T> what a row becomes
    @FunctionalInterface
    public interface Page<T> {
        List<T> read(Match match);
    }

    /// From the offset on, at most `limit` rows in the table's order; of all rows for an empty query.
    public static Match page(Database database, String table, String query, int limit, int offset) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return new Match(live(table), Map.of("limit", limit, "offset", offset));
        }
        int most = (int) Math.min(Integer.MAX_VALUE, (long) limit + offset);
        return listed(database.searchRows(table).first(words, most).stream()
                .skip(offset)
                .toList());
    }

    /// At most `limit` rows that answer the query: first those that have its very diacritics, then the others, each
    /// part in the table's order. A query without diacritics has one part.
    public static <T> List<T> best(Database database, String table, String query, int limit, Page<T> page) {
        List<String> words = words(query);
        List<String> exact = SearchKey.exact(query).stream().limit(WORDS).toList();
        if (words.isEmpty()) {
            return page.read(page(database, table, query, limit, 0));
        }
        SearchRows rows = database.searchRows(table);
        if (exact.stream().allMatch(SearchKey::isFolded)) {
            return read(rows.first(words, limit), page);
        }
        List<Long> written = rows.first(exact, limit);
        List<T> found = new ArrayList<>(read(written, page));
        if (found.size() < limit) {
            List<Long> others = new ArrayList<>(rows.first(words, limit));
            others.removeAll(written);
            found.addAll(read(others.stream().limit(limit - found.size()).toList(), page));
        }
        return found;
    }

    private static <T> List<T> read(List<Long> ids, Page<T> page) {
        return ids.isEmpty() ? List.of() : page.read(listed(ids));
    }

    /// How many rows answer the query.
    public static int count(Database database, String table, String query) {
        List<String> words = words(query);
        return words.isEmpty()
                ? database.with(
                        handle -> handle.createQuery("SELECT count(*) FROM %s WHERE %s".formatted(table, live(table)))
                                .mapTo(Integer.class)
                                .one())
                : database.searchRows(table).first(words, Integer.MAX_VALUE).size();
    }

    /// Runs SQL that has room for the condition (`%s`) and names `:limit` and `:offset`.
    public <T> List<T> list(Handle handle, String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql.formatted(condition))
                .bindMap(values)
                .map(mapper)
                .list();
    }

    /// What lies in the bin is not found.
    static String live(String table) {
        return table.equals("nomination") ? "TRUE" : "binned_at IS NULL";
    }

    private static List<String> words(String query) {
        String folded = Fold.of(query);
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).limit(WORDS).toList();
    }

    private static Match listed(List<Long> ids) {
        return new Match(
                "id IN (SELECT value FROM json_each(:ids))",
                Map.of("ids", ids.toString(), "limit", ids.size(), "offset", 0));
    }
}

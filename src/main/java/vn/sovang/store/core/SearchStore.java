package vn.sovang.store.core;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.sovang.text.Fold;

/// One search over people, units, decisions, nominations, movements and rounds.
public final class SearchStore {
    private final Database database;

    /// A store over the file.
    public SearchStore(Database database) {
        this.database = database;
    }

    /// What answers the query, kind by kind in the order of [Hit.Kind]; each kind is given room for its share of the
    /// limit, and what others leave of theirs goes to the earlier ones. Nothing for a query without a letter or
    /// digit.
    public List<Hit> find(String query, int limit) {
        if (Fold.of(query).isEmpty()) {
            return List.of();
        }
        return database.with(handle -> fairly(
                List.of(
                        people(handle, query, limit),
                        units(handle, query, limit),
                        decisions(handle, query, limit),
                        nominations(handle, query, limit),
                        movements(handle, query),
                        rounds(handle, query)),
                limit));
    }

    private static List<Hit> fairly(List<List<Hit>> kinds, int limit) {
        int answering = (int) kinds.stream().filter(hits -> !hits.isEmpty()).count();
        int share = Math.max(1, limit / Math.max(1, answering));
        List<Hit> out = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int kept = kinds.stream()
                    .skip(i + 1L)
                    .mapToInt(hits -> Math.min(hits.size(), share))
                    .sum();
            int room = Math.max(limit - out.size() - kept, Math.min(share, limit - out.size()));
            out.addAll(kinds.get(i).subList(0, Math.clamp(room, 0, kinds.get(i).size())));
        }
        return out;
    }

    private List<Hit> people(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.PERSON, "person", query, limit, """
                SELECT id, full_name AS title, coalesce(
                    (SELECT post.title || iif(post.title = '' OR unit.name IS NULL, '', ', ') || ifnull(unit.name, '')
                        FROM post LEFT JOIN unit ON unit.id = post.unit_id
                        WHERE post.person_id = person.id
                        ORDER BY post."to" IS NULL DESC, post."from" DESC, post.id DESC LIMIT 1),
                    '') AS detail
                FROM person WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                """);
    }

    private List<Hit> units(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.UNIT, "unit", query, limit, """
                SELECT id, name AS title,
                    ifnull((SELECT name FROM unit AS parent WHERE parent.id = unit.parent_id), '') AS detail
                FROM unit WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                """);
    }

    private List<Hit> decisions(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.DECISION, "decision", query, limit, """
                SELECT id, number || iif(date IS NULL, '', ' (' || substr(date, 1, 4) || ')') AS title,
                    authority || iif(authority = '' OR about = '', '', ', ') || about AS detail
                FROM decision WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                """);
    }

    private List<Hit> nominations(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.NOMINATION, "nomination", query, limit, """
                SELECT id, subject_name AS title,
                    (SELECT name FROM round WHERE round.id = nomination.round_id) AS detail
                FROM nomination WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                """);
    }

    private List<Hit> hits(Handle handle, Hit.Kind kind, String table, String query, int limit, String sql) {
        return Match.best(
                database,
                table,
                query,
                limit,
                match -> match.list(
                        handle,
                        sql,
                        (row, context) ->
                                new Hit(kind, row.getLong("id"), row.getString("title"), row.getString("detail"))));
    }

    /// Movements are few: all are looked at.
    private static List<Hit> movements(Handle handle, String query) {
        return few(handle, Hit.Kind.MOVEMENT, query, """
                SELECT id, title, plan_number AS detail,
                    title || ' ' || brief_title || ' ' || plan_number || ' ' || ifnull(substr(plan_date, 1, 4), '')
                        AS words
                FROM movement ORDER BY id DESC
                """);
    }

    private static List<Hit> rounds(Handle handle, String query) {
        return few(handle, Hit.Kind.ROUND, query, """
                SELECT round.id, round.name AS title, movement.brief_title AS detail,
                    round.name || ' ' || year || ' ' || movement.brief_title AS words
                FROM round JOIN movement ON movement.id = movement_id ORDER BY round.id DESC
                """);
    }

    private static List<Hit> few(Handle handle, Hit.Kind kind, String query, String sql) {
        List<Hit> hits = new ArrayList<>();
        handle.createQuery(sql)
                .map((row, context) -> Fold.matches(Fold.of(row.getString("words")), query)
                        ? hits.add(new Hit(kind, row.getLong("id"), row.getString("title"), row.getString("detail")))
                        : false)
                .list();
        return hits;
    }
}

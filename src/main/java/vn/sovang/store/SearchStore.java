package vn.sovang.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.sovang.text.Fold;

/// One search over people, units and nominations.
public final class SearchStore {
    private final Database database;

    /// A store over the file.
    public SearchStore(Database database) {
        this.database = database;
    }

    /// What answers the query, people first, then units, then nominations; each kind is given room for at least a
    /// third of the limit. Nothing for a query without a letter or digit.
    public List<Hit> find(String query, int limit) {
        if (Fold.of(query).isEmpty()) {
            return List.of();
        }
        return database.with(handle -> {
            List<Hit> people = people(handle, query, limit);
            List<Hit> units = units(handle, query, limit);
            List<Hit> nominations = nominations(handle, query, limit);
            int third = Math.max(1, limit / 3);
            int unitRoom = Math.min(units.size(), third);
            int nominationRoom = Math.min(nominations.size(), third);
            List<Hit> hits = new ArrayList<>(first(people, limit - unitRoom - nominationRoom));
            hits.addAll(first(units, limit - hits.size() - nominationRoom));
            hits.addAll(first(nominations, limit - hits.size()));
            return hits;
        });
    }

    private static List<Hit> first(List<Hit> hits, int room) {
        return hits.subList(0, Math.clamp(room, 0, hits.size()));
    }

    private static List<Hit> people(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.PERSON, "person", query, limit, """
                SELECT id, full_name AS title, coalesce(
                    (SELECT post.title || iif(post.title = '' OR unit.name IS NULL, '', ', ') || ifnull(unit.name, '')
                        FROM post LEFT JOIN unit ON unit.id = post.unit_id
                        WHERE post.person_id = person.id
                        ORDER BY post."to" IS NULL DESC, post."from" DESC, post.id DESC LIMIT 1),
                    '') AS detail
                FROM person WHERE %s ORDER BY sort_key, id LIMIT :limit
                """);
    }

    private static List<Hit> units(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.UNIT, "unit", query, limit, """
                SELECT id, name AS title,
                    ifnull((SELECT name FROM unit AS parent WHERE parent.id = unit.parent_id), '') AS detail
                FROM unit WHERE %s ORDER BY sort_key, id LIMIT :limit
                """);
    }

    private static List<Hit> nominations(Handle handle, String query, int limit) {
        return hits(handle, Hit.Kind.NOMINATION, "nomination", query, limit, """
                SELECT id, subject_name AS title,
                    (SELECT name FROM round WHERE round.id = nomination.round_id) AS detail
                FROM nomination WHERE %s ORDER BY sort_key, id LIMIT :limit
                """);
    }

    private static List<Hit> hits(Handle handle, Hit.Kind kind, String table, String query, int limit, String sql) {
        Match match = Match.of(handle, table, query);
        return handle.createQuery(sql.formatted(match.condition()))
                .bindMap(match.values())
                .bind("limit", limit)
                .map((row, context) ->
                        new Hit(kind, row.getLong("id"), row.getString("title"), row.getString("detail")))
                .list();
    }
}

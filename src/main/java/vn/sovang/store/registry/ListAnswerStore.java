package vn.sovang.store.registry;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.ListKind;
import vn.sovang.store.core.Database;
import vn.sovang.text.Fold;
import vn.sovang.text.UnitName;

/// What the clerk answered once about lists, so that the same question is not asked again: what the columns of a
/// layout hold, which unit a name means. Answers belong to a sender; a list that names none has the sender "".
public final class ListAnswerStore {
    private final Database database;

    /// A store over the file.
    public ListAnswerStore(Database database) {
        this.database = database;
    }

    /// Remembers what the columns of a layout hold.
    ///
    /// @param layoutKey names the layout by its titles
    /// @param columns in the reader's own writing
    public void rememberColumns(ListKind kind, String sender, String layoutKey, String columns, Instant at) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO list_mapping (kind, sender, titles, columns, used_at)
                        VALUES (:kind, :sender, :titles, :columns, :at)
                        ON CONFLICT (kind, sender, titles) DO UPDATE SET columns = :columns, used_at = :at
                        """)
                .bind("kind", kind.name())
                .bind("sender", Fold.of(sender))
                .bind("titles", layoutKey)
                .bind("columns", columns)
                .bind("at", at.toString())
                .execute());
    }

    /// What the columns of a layout hold for this sender; else as last answered for any sender with that layout.
    public Optional<String> columns(ListKind kind, String sender, String layoutKey) {
        return database.with(handle -> handle.createQuery("""
                        SELECT columns FROM list_mapping WHERE kind = :kind AND titles = :titles
                        ORDER BY sender = :sender DESC, used_at DESC, id DESC LIMIT 1
                        """)
                .bind("kind", kind.name())
                .bind("sender", Fold.of(sender))
                .bind("titles", layoutKey)
                .mapTo(String.class)
                .findOne());
    }

    /// Remembers which unit a sender means by a name.
    public void rememberUnit(String sender, String name, long unitId) {
        database.with(handle -> handle.createUpdate("""
                        INSERT INTO unit_answer (sender, listed_key, unit_id) VALUES (:sender, :key, :unit)
                        ON CONFLICT (sender, listed_key) DO UPDATE SET unit_id = :unit
                        """)
                .bind("sender", Fold.of(sender))
                .bind("key", UnitName.spelling(name))
                .bind("unit", unitId)
                .execute());
    }

    /// The units a sender means, by the spelling of the name ([UnitName#spelling(String)]): their own answers, and
    /// for other names those that all other senders agree on.
    public Map<String, Long> units(String sender) {
        return database.with(handle -> {
            Map<String, Long> answers = new HashMap<>();
            agreed(handle).forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
            handle.createQuery("SELECT listed_key, unit_id FROM unit_answer WHERE sender = :sender")
                    .bind("sender", Fold.of(sender))
                    .map((row, context) -> Map.entry(row.getString("listed_key"), row.getLong("unit_id")))
                    .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
            return answers;
        });
    }

    private static List<Map.Entry<String, Long>> agreed(Handle handle) {
        return handle.createQuery("""
                        SELECT listed_key, max(unit_id) AS unit_id FROM unit_answer
                        GROUP BY listed_key HAVING count(DISTINCT unit_id) = 1
                        """)
                .map((row, context) -> Map.entry(row.getString("listed_key"), row.getLong("unit_id")))
                .list();
    }
}

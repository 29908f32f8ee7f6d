package vn.sovang.store.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.model.registry.Post;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// Posts people hold and held.
public final class PostStore extends TableStore<Post> {
    static final TableOf<Post> TABLE = new TableOf<Post>(
                    "post",
                    Post::id,
                    (row, handle) -> new Post(
                            row.getLong("id"),
                            row.getLong("person_id"),
                            Cells.number(row, "unit_id"),
                            row.getString("title"),
                            Cells.date(row, "from"),
                            Cells.date(row, "to")))
            .column("person_id", Post::personId)
            .column("unit_id", Post::unitId)
            .column("title", Post::title)
            .column("from", Post::from)
            .column("to", Post::to);

    /// A store over the file.
    public PostStore(Database database) {
        super(database, TABLE);
    }

    /// Takes a post away that was entered by mistake; one that ended is closed by its date instead.
    @Override
    public void remove(long id) {
        super.remove(id);
    }

    /// The posts of everybody nominated in a round.
    public List<Post> ofRound(long roundId) {
        return list("""
                WHERE person_id IN (SELECT person_id FROM nomination WHERE round_id = :id AND person_id IS NOT NULL)
                ORDER BY id
                """, roundId);
    }

    /// The posts in a unit that are held on the day or later.
    public List<Post> heldFrom(long unitId, LocalDate day) {
        return list(
                "WHERE unit_id = :unit AND (\"to\" IS NULL OR \"to\" >= :day) ORDER BY id",
                Map.of("unit", unitId, "day", day.toString()));
    }
}

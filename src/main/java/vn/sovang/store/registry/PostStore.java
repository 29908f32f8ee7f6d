package vn.sovang.store.registry;

import static vn.sovang.store.core.Cells.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.registry.Post;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// Posts by themselves, for whoever mends or moves them; [PersonStore] has them by person.
public final class PostStore {
    private final Database database;

    /// A store over the file.
    public PostStore(Database database) {
        this.database = database;
    }

    /// The post of that id.
    public Optional<Post> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM post WHERE id = :id")
                .bind("id", id)
                .map(PersonStore.POST)
                .findOne());
    }

    /// Stores the post in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Post post) {
        int rows = database.with(handle -> handle.createUpdate("""
                        UPDATE post SET
                            person_id = :personId, unit_id = :unitId, title = :title, "from" = :from, "to" = :to
                        WHERE id = :id
                        """)
                .bind("id", post.id())
                .bind("personId", post.personId())
                .bind("unitId", post.unitId())
                .bind("title", post.title())
                .bind("from", text(post.from()))
                .bind("to", text(post.to()))
                .execute());
        Changed.one(rows, "post", post.id());
    }

    /// Takes a post away that was entered by mistake; one that ended is closed by its date instead.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM post WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "post", id);
    }

    /// The posts of everybody nominated in a round.
    public List<Post> ofRound(long roundId) {
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM post
                        WHERE person_id IN (
                            SELECT person_id FROM nomination WHERE round_id = :id AND person_id IS NOT NULL)
                        ORDER BY id
                        """)
                .bind("id", roundId)
                .map(PersonStore.POST)
                .list());
    }

    /// The posts in a unit that are held on the day or later.
    public List<Post> heldFrom(long unitId, LocalDate day) {
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM post WHERE unit_id = :unit AND ("to" IS NULL OR "to" >= :day) ORDER BY id
                        """)
                .bind("unit", unitId)
                .bind("day", day.toString())
                .map(PersonStore.POST)
                .list());
    }
}

package vn.sovang.store.registry;

import java.util.List;
import vn.sovang.store.core.Database;

/// Hands what names one person over to another; within the caller's transaction.
public final class PersonHandover {
    /// Kept rows that count changes, so that an import of before knows that it no longer stands alone.
    private static final List<String> COUNTED = List.of("grant", "recognised_initiative", "conduct", "nomination");

    private final Database database;
    private final SketchStore sketches;

    /// Works on the file.
    public PersonHandover(Database database) {
        this.database = database;
        this.sketches = new SketchStore(database);
    }

    /// Posts, grants, initiatives, scans and nominations of one person are another's from now on, those in the bin too;
    /// names within them stay as they are.
    public void handOver(long from, long to) {
        for (String table : COUNTED) {
            move(table, "person_id = :to, revision = revision + 1", from, to);
        }
        move("post", "person_id = :to", from, to);
        move("attachment", "person_id = :to", from, to);
        move("typical_example", "person_id = :to", from, to);
        sketches.handOverApart(from, to);
    }

    /// The scans of one grant are another's from now on.
    public void handOverScans(long fromGrant, long toGrant) {
        database.with(handle -> handle.createUpdate("UPDATE attachment SET grant_id = :to WHERE grant_id = :from")
                .bind("from", fromGrant)
                .bind("to", toGrant)
                .execute());
    }

    /// As [#handOverScans(long, long)], of initiatives.
    public void handOverInitiativeScans(long from, long to) {
        database.with(handle ->
                handle.createUpdate("""
                        UPDATE attachment SET recognised_initiative_id = :to WHERE recognised_initiative_id = :from
                        """).bind("from", from).bind("to", to).execute());
    }

    private void move(String table, String change, long from, long to) {
        database.with(handle -> handle.createUpdate("UPDATE %s SET %s WHERE person_id = :from".formatted(table, change))
                .bind("from", from)
                .bind("to", to)
                .execute());
    }
}

package vn.sovang.store.round;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.Signatories;
import vn.sovang.store.core.TableOf;

/// Councils and steering committees with their members.
public final class BodyStore {
    private static final OrderedRows<BodyMember> MEMBERS = new OrderedRows<>(
            new TableOf<BodyMember>(
                            "body_member",
                            (row, handle) -> new BodyMember(
                                    row.getString("name"),
                                    row.getString("post"),
                                    BodyRole.valueOf(row.getString("role")),
                                    row.getBoolean("votes"),
                                    Cells.date(row, "valid_from"),
                                    Cells.date(row, "valid_to")))
                    .column("name", BodyMember::name)
                    .column("post", BodyMember::post)
                    .column("role", BodyMember::role)
                    .column("votes", BodyMember::votes)
                    .column("valid_from", BodyMember::from)
                    .column("valid_to", BodyMember::to),
            "body_id");
    private static final TableOf<Body> TABLE = new TableOf<Body>(
                    "body",
                    Body::id,
                    (row, handle) -> new Body(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("short_name"),
                            Letterheads.read(row, "letterhead_"),
                            Signatories.read(row, "signatory_"),
                            row.getString("filing"),
                            MEMBERS.read(handle, row.getLong("id")),
                            Cells.date(row, "closed_on")))
            .column("name", Body::name)
            .column("short_name", Body::shortName)
            .columns(Letterheads.columns("letterhead_", Body::letterhead))
            .column("signatory_id", Body::signatory, Signatory::id)
            .columns(Signatories.columns("signatory_", Body::signatory))
            .column("filing", Body::filing)
            .column("closed_on", Body::closedOn);

    private final Database database;

    /// A store over the file.
    public BodyStore(Database database) {
        this.database = database;
    }

    /// Adds the body, whatever its id says; answers it with its new id.
    public Body add(Body body) {
        return database.write(handle -> {
            long id = TABLE.insert(handle, body);
            MEMBERS.write(handle, id, body.members());
            return body.withId(id);
        });
    }

    /// Stores the body in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Body body) {
        database.write(handle -> {
            MEMBERS.write(handle, body.id(), TABLE.update(handle, body).members());
            return body;
        });
    }

    /// The body of that id.
    public Optional<Body> find(long id) {
        return database.with(handle -> TABLE.find(handle, id));
    }

    /// All bodies in the order they were entered.
    public List<Body> all() {
        return database.with(handle -> TABLE.list(handle, "ORDER BY id"));
    }

    /// Whether a round's route or a meeting names the body.
    public boolean used(long id) {
        return database.with(handle ->
                handle.createQuery("""
                        SELECT EXISTS (SELECT * FROM tier WHERE body_id = :id)
                            OR EXISTS (SELECT * FROM meeting WHERE body_id = :id)
                        """).bind("id", id).mapTo(Boolean.class).one());
    }

    /// Takes a body away that nothing names.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void delete(long id) {
        database.with(handle -> TABLE.remove(handle, id));
    }
}

package vn.sovang.store.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.Signatories;

/// Councils and steering committees with their members.
public final class BodyStore {
    private static final RowMapper<BodyMember> MEMBER = (row, context) -> new BodyMember(
            row.getString("name"),
            row.getString("post"),
            BodyRole.valueOf(row.getString("role")),
            row.getBoolean("votes"),
            Cells.date(row, "valid_from"),
            Cells.date(row, "valid_to"));

    private final Database database;

    /// A store over the file.
    public BodyStore(Database database) {
        this.database = database;
    }

    /// Adds the body, whatever its id says; answers it with its new id.
    public Body add(Body body) {
        return database.write(handle -> {
            long id = bind(handle.createQuery("""
                            INSERT INTO body (
                                name, short_name, letterhead_parent, letterhead_name, letterhead_abbreviation,
                                letterhead_place, signatory_id, signatory_on_behalf_of, signatory_power,
                                signatory_principal_post, signatory_post, signatory_held_post, signatory_name, filing,
                                closed_on)
                            VALUES (
                                :name, :shortName, :letterheadParent, :letterheadName, :letterheadAbbreviation,
                                :letterheadPlace, :signatoryId, :onBehalfOf, :power, :principalPost, :signatoryPost,
                                :heldPost, :signatoryName, :filing, :closedOn)
                            RETURNING id
                            """), body).mapTo(Long.class).one();
            writeMembers(handle, id, body.members());
            return body.withId(id);
        });
    }

    /// Stores the body in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Body body) {
        database.write(handle -> {
            int rows =
                    bind(handle.createUpdate("""
                            UPDATE body SET
                                name = :name, short_name = :shortName, letterhead_parent = :letterheadParent,
                                letterhead_name = :letterheadName, letterhead_abbreviation = :letterheadAbbreviation,
                                letterhead_place = :letterheadPlace, signatory_id = :signatoryId,
                                signatory_on_behalf_of = :onBehalfOf, signatory_power = :power,
                                signatory_principal_post = :principalPost, signatory_post = :signatoryPost,
                                signatory_held_post = :heldPost, signatory_name = :signatoryName, filing = :filing,
                                closed_on = :closedOn
                            WHERE id = :id
                            """), body).bind("id", body.id()).execute();
            Changed.one(rows, "body", body.id());
            writeMembers(handle, body.id(), body.members());
            return rows;
        });
    }

    /// The body of that id.
    public Optional<Body> find(long id) {
        return database.with(handle ->
                bodies(
                                handle,
                                handle.createQuery("SELECT * FROM body WHERE id = :id")
                                        .bind("id", id))
                        .stream()
                        .findFirst());
    }

    /// All bodies in the order they were entered.
    public List<Body> all() {
        return database.with(handle -> bodies(handle, handle.createQuery("SELECT * FROM body ORDER BY id")));
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
        database.write(handle -> {
            int rows = handle.createUpdate("DELETE FROM body WHERE id = :id")
                    .bind("id", id)
                    .execute();
            Changed.one(rows, "body", id);
            return rows;
        });
    }

    private static List<Body> bodies(Handle handle, Query query) {
        return query.map((row, context) -> read(handle, row)).list();
    }

    private static Body read(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Body(
                id,
                row.getString("name"),
                row.getString("short_name"),
                Letterheads.read(row),
                Signatories.read(row, "signatory_"),
                row.getString("filing"),
                handle.createQuery("SELECT * FROM body_member WHERE body_id = :id ORDER BY ordinal")
                        .bind("id", id)
                        .map(MEMBER)
                        .list(),
                Cells.date(row, "closed_on"));
    }

    private static void writeMembers(Handle handle, long bodyId, List<BodyMember> members) {
        handle.createUpdate("DELETE FROM body_member WHERE body_id = :id")
                .bind("id", bodyId)
                .execute();
        if (members.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO body_member (body_id, ordinal, name, post, role, votes, valid_from, valid_to)
                VALUES (:bodyId, :ordinal, :name, :post, :role, :votes, :from, :to)
                """);
        for (int i = 0; i < members.size(); i++) {
            BodyMember member = members.get(i);
            batch.bind("bodyId", bodyId)
                    .bind("ordinal", i + 1)
                    .bind("name", member.name())
                    .bind("post", member.post())
                    .bind("role", member.role().name())
                    .bind("votes", member.votes())
                    .bind("from", Cells.text(member.from()))
                    .bind("to", Cells.text(member.to()))
                    .add();
        }
        batch.execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Body body) {
        return Signatories.bind(Letterheads.bind(statement, body.letterhead()), body.signatory())
                .bind("name", body.name())
                .bind("shortName", body.shortName())
                .bind("filing", body.filing())
                .bind("closedOn", Cells.text(body.closedOn()));
    }
}

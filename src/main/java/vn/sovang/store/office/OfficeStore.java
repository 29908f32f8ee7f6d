package vn.sovang.store.office;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.Signatories;

/// The office whose store this is, and the people who sign for it.
public final class OfficeStore {
    private static final RowMapper<Office> OFFICE = (row, context) -> new Office(
            row.getString("name"),
            row.getString("short_name"),
            row.getString("parent_name"),
            Letterheads.read(row),
            Level.valueOf(row.getString("level")),
            row.getString("council"),
            row.getString("council_secretariat"),
            row.getString("fund"));

    private final Database database;

    /// A store over the file.
    public OfficeStore(Database database) {
        this.database = database;
    }

    /// The office; empty until it has been entered.
    public Optional<Office> find() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM office").map(OFFICE).findOne());
    }

    /// Stores the office in the place of what was known of it before.
    public void save(Office office) {
        database.with(handle -> Letterheads.bind(handle.createUpdate("""
                        INSERT OR REPLACE INTO office (
                            id, name, short_name, parent_name, letterhead_parent, letterhead_name,
                            letterhead_abbreviation, letterhead_place, level, council, council_secretariat, fund)
                        VALUES (
                            1, :name, :shortName, :parentName, :letterheadParent, :letterheadName,
                            :letterheadAbbreviation, :letterheadPlace, :level, :council, :councilSecretariat, :fund)
                        """), office.letterhead())
                .bind("name", office.name())
                .bind("shortName", office.shortName())
                .bind("parentName", office.parentName())
                .bind("level", office.level().name())
                .bind("council", office.council())
                .bind("councilSecretariat", office.councilSecretariat())
                .bind("fund", office.fund())
                .execute());
    }

    /// The signatories in the order they were entered.
    public List<Signatory> signatories() {
        return database.with(handle -> handle.createQuery("SELECT * FROM signatory ORDER BY id")
                .map((row, context) -> Signatories.read(row, ""))
                .list());
    }

    /// Adds the signatory when its id is 0, else changes the one of that id; answers it with its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public Signatory saveSignatory(Signatory signatory) {
        if (signatory.id() == 0) {
            return added(signatory);
        }
        database.with(handle -> {
            int rows = Signatories.bind(handle.createUpdate("""
                            UPDATE signatory SET on_behalf_of = :onBehalfOf, power = :power,
                                principal_post = :principalPost, post = :signatoryPost, held_post = :heldPost,
                                name = :signatoryName
                            WHERE id = :signatoryId
                            """), signatory).execute();
            Changed.one(rows, "signatory", signatory.id());
            return rows;
        });
        return signatory;
    }

    /// Takes a signatory off the list; papers and bodies keep their own copies.
    public void removeSignatory(long id) {
        database.with(handle -> handle.createUpdate("DELETE FROM signatory WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    private Signatory added(Signatory signatory) {
        return database.with(handle -> Signatories.bind(handle.createQuery("""
                        INSERT INTO signatory (on_behalf_of, power, principal_post, post, held_post, name)
                        VALUES (:onBehalfOf, :power, :principalPost, :signatoryPost, :heldPost, :signatoryName)
                        RETURNING *
                        """), signatory)
                .map((row, context) -> Signatories.read(row, ""))
                .one());
    }
}

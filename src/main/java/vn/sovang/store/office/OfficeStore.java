package vn.sovang.store.office;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.Signatories;
import vn.sovang.store.core.TableOf;

/// The office whose store this is, and the people who sign for it.
public final class OfficeStore {
    private static final TableOf<Office> TABLE = new TableOf<Office>(
                    "office",
                    (row, handle) -> new Office(
                            row.getString("name"),
                            row.getString("short_name"),
                            row.getString("parent_name"),
                            Letterheads.read(row, "letterhead_"),
                            Level.valueOf(row.getString("level")),
                            row.getString("council"),
                            row.getString("council_secretariat"),
                            row.getString("fund")))
            .column("id", office -> 1)
            .column("name", Office::name)
            .column("short_name", Office::shortName)
            .column("parent_name", Office::parentName)
            .columns(Letterheads.columns("letterhead_", Office::letterhead))
            .column("level", Office::level)
            .column("council", Office::council)
            .column("council_secretariat", Office::councilSecretariat)
            .column("fund", Office::fund);
    private static final TableOf<Signatory> SIGNATORIES = Signatories.table("signatory");

    private final Database database;

    /// A store over the file.
    public OfficeStore(Database database) {
        this.database = database;
    }

    /// The office; empty until it has been entered.
    public Optional<Office> find() {
        return database.with(handle -> TABLE.list(handle, "")).stream().findFirst();
    }

    /// Stores the office in the place of what was known of it before.
    public void save(Office office) {
        database.with(handle -> TABLE.put(handle, office, "id"));
    }

    /// The signatories in the order they were entered.
    public List<Signatory> signatories() {
        return database.with(handle -> SIGNATORIES.list(handle, "ORDER BY id"));
    }

    /// Adds the signatory when its id is 0, else changes the one of that id; answers it with its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public Signatory saveSignatory(Signatory signatory) {
        return database.with(handle ->
                signatory.id() == 0 ? SIGNATORIES.add(handle, signatory) : SIGNATORIES.update(handle, signatory));
    }

    /// Takes a signatory off the list; papers and bodies keep their own copies.
    public void removeSignatory(long id) {
        database.with(handle -> handle.createUpdate("DELETE FROM signatory WHERE id = :id")
                .bind("id", id)
                .execute());
    }
}

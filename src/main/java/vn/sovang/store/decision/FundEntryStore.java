package vn.sovang.store.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// The fund book.
public final class FundEntryStore {
    private static final RowMapper<FundEntry> ENTRY = (row, context) -> new FundEntry(
            row.getLong("id"),
            LocalDate.parse(row.getString("date")),
            FundEntryKind.valueOf(row.getString("kind")),
            row.getLong("amount"),
            row.getString("document"),
            Cells.number(row, "decision_id"),
            Cells.number(row, "grant_id"),
            row.getString("content"),
            row.getString("note"));

    private final Database database;

    /// A store over the file.
    public FundEntryStore(Database database) {
        this.database = database;
    }

    /// Adds the entry, whatever its id says; answers it with its new id.
    public FundEntry add(FundEntry entry) {
        return entry.withId(database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO fund_entry (date, kind, amount, document, decision_id, grant_id, content, note)
                        VALUES (:date, :kind, :amount, :document, :decisionId, :grantId, :content, :note)
                        RETURNING id
                        """), entry).mapTo(Long.class).one()));
    }

    /// Stores the entry in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(FundEntry entry) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE fund_entry SET
                            date = :date, kind = :kind, amount = :amount, document = :document,
                            decision_id = :decisionId, grant_id = :grantId, content = :content, note = :note
                        WHERE id = :id
                        """), entry).bind("id", entry.id()).execute());
        Changed.one(rows, "fund_entry", entry.id());
    }

    /// Takes a wrong entry out of the book; its step brings it back.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM fund_entry WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "fund_entry", id);
    }

    /// The entry of that id.
    public Optional<FundEntry> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM fund_entry WHERE id = :id")
                .bind("id", id)
                .map(ENTRY)
                .findOne());
    }

    /// All entries by day, those of one day as they were entered.
    public List<FundEntry> all() {
        return database.with(handle -> handle.createQuery("SELECT * FROM fund_entry ORDER BY date, id")
                .map(ENTRY)
                .list());
    }

    /// What was paid or taken back for a decision.
    public List<FundEntry> ofDecision(long decisionId) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM fund_entry WHERE decision_id = :id ORDER BY date, id")
                        .bind("id", decisionId)
                        .map(ENTRY)
                        .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, FundEntry entry) {
        return statement
                .bind("date", entry.date().toString())
                .bind("kind", entry.kind().name())
                .bind("amount", entry.amount())
                .bind("document", entry.document())
                .bind("decisionId", entry.decisionId())
                .bind("grantId", entry.grantId())
                .bind("content", entry.content())
                .bind("note", entry.note());
    }
}

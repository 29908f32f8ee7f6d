package vn.sovang.store.decision;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// The fund book.
public final class FundEntryStore extends TableStore<FundEntry> {
    private static final TableOf<FundEntry> TABLE = new TableOf<FundEntry>(
                    "fund_entry",
                    FundEntry::id,
                    (row, handle) -> new FundEntry(
                            row.getLong("id"),
                            LocalDate.parse(row.getString("date")),
                            FundEntryKind.valueOf(row.getString("kind")),
                            row.getLong("amount"),
                            row.getString("document"),
                            Cells.number(row, "decision_id"),
                            Cells.number(row, "grant_id"),
                            row.getString("content"),
                            row.getString("note")))
            .column("date", FundEntry::date)
            .column("kind", FundEntry::kind)
            .column("amount", FundEntry::amount)
            .column("document", FundEntry::document)
            .column("decision_id", FundEntry::decisionId)
            .column("grant_id", FundEntry::grantId)
            .column("content", FundEntry::content)
            .column("note", FundEntry::note);

    /// A store over the file.
    public FundEntryStore(Database database) {
        super(database, TABLE);
    }

    @Override
    public void remove(long id) {
        super.remove(id);
    }

    /// All entries by day, those of one day as they were entered.
    public List<FundEntry> all() {
        return list("ORDER BY date, id");
    }

    /// What was paid or taken back for a decision.
    public List<FundEntry> ofDecision(long decisionId) {
        return list("WHERE decision_id = :id ORDER BY date, id", decisionId);
    }
}

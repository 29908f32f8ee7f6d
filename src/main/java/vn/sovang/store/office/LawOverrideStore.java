package vn.sovang.store.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.LawOverride;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// What the office chose and set of the law: the province it follows, and values of its own.
public final class LawOverrideStore extends TableStore<LawOverride> {
    private static final TableOf<LawOverride> TABLE = new TableOf<LawOverride>(
                    "law_override",
                    LawOverride::id,
                    (row, handle) -> new LawOverride(
                            row.getLong("id"),
                            row.getString("key"),
                            row.getString("subject"),
                            row.getString("value"),
                            LocalDate.parse(row.getString("valid_from")),
                            Cells.date(row, "valid_to"),
                            row.getString("article"),
                            row.getString("note")))
            .column("key", LawOverride::key)
            .column("subject", LawOverride::subject)
            .column("value", LawOverride::value)
            .column("valid_from", LawOverride::from)
            .column("valid_to", LawOverride::to)
            .column("article", LawOverride::article)
            .column("note", LawOverride::note);

    /// A store over the file.
    public LawOverrideStore(Database database) {
        super(database, TABLE);
    }

    @Override
    public void remove(long id) {
        super.remove(id);
    }

    /// All values, thing by thing, the oldest first.
    public List<LawOverride> all() {
        return list("ORDER BY key, subject, valid_from");
    }

    /// Code of the province whose regulation the office follows; empty while it follows none.
    public Optional<String> province() {
        return database.with(handle -> handle.createQuery("SELECT province_code FROM law_choice")
                .mapTo(String.class)
                .findOne());
    }

    /// Stores the choice of the province.
    ///
    /// @param code empty for none
    public void chooseProvince(String code) {
        database.with(handle -> code.isEmpty()
                ? handle.execute("DELETE FROM law_choice")
                : handle.createUpdate("""
                        INSERT INTO law_choice (id, province_code) VALUES (1, :code)
                        ON CONFLICT (id) DO UPDATE SET province_code = :code
                        """).bind("code", code).execute());
    }
}

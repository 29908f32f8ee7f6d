package vn.sovang.store.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.LawOverride;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// What the office chose and set of the law: the province it follows, and values of its own.
public final class LawOverrideStore {
    private static final RowMapper<LawOverride> OVERRIDE = (row, context) -> new LawOverride(
            row.getLong("id"),
            row.getString("key"),
            row.getString("subject"),
            row.getString("value"),
            LocalDate.parse(row.getString("valid_from")),
            Cells.date(row, "valid_to"),
            row.getString("article"),
            row.getString("note"));

    private final Database database;

    /// A store over the file.
    public LawOverrideStore(Database database) {
        this.database = database;
    }

    /// Adds the value, whatever its id says; answers it with its new id.
    public LawOverride add(LawOverride override) {
        return override.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO law_override (key, subject, value, valid_from, valid_to, article, note)
                        VALUES (:key, :subject, :value, :from, :to, :article, :note)
                        RETURNING id
                        """), override).mapTo(Long.class).one()));
    }

    /// Stores the value in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(LawOverride override) {
        int rows = database.with(handle -> bind(handle.createUpdate("""
                        UPDATE law_override SET
                            key = :key, subject = :subject, value = :value, valid_from = :from, valid_to = :to,
                            article = :article, note = :note
                        WHERE id = :id
                        """), override)
                .bind("id", override.id())
                .execute());
        Changed.one(rows, "law_override", override.id());
    }

    /// Takes the value away; what it was stays in the step.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void remove(long id) {
        int rows = database.with(handle -> handle.createUpdate("DELETE FROM law_override WHERE id = :id")
                .bind("id", id)
                .execute());
        Changed.one(rows, "law_override", id);
    }

    /// The value of that id.
    public Optional<LawOverride> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM law_override WHERE id = :id")
                .bind("id", id)
                .map(OVERRIDE)
                .findOne());
    }

    /// All values, thing by thing, the oldest first.
    public List<LawOverride> all() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM law_override ORDER BY key, subject, valid_from")
                        .map(OVERRIDE)
                        .list());
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

    private static <S extends SqlStatement<S>> S bind(S statement, LawOverride override) {
        return statement
                .bind("key", override.key())
                .bind("subject", override.subject())
                .bind("value", override.value())
                .bind("from", override.from().toString())
                .bind("to", Cells.text(override.to()))
                .bind("article", override.article())
                .bind("note", override.note());
    }
}

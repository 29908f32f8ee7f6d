package vn.sovang.store.registry;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.RoundSubjects;

/// Initiatives of the registry's subjects.
public final class RecognisedInitiativeStore {
    private static final RowMapper<RecognisedInitiative> INITIATIVE = (row, context) -> new RecognisedInitiative(
            row.getLong("id"),
            Cells.number(row, "person_id"),
            Cells.number(row, "unit_id"),
            Cells.whole(row, "year"),
            row.getString("name"),
            row.getString("share"),
            row.getString("number"),
            Cells.date(row, "date"),
            row.getString("body"),
            Cells.constant(InitiativeScope.class, row, "scope"));

    private final Database database;

    /// A store over the file.
    public RecognisedInitiativeStore(Database database) {
        this.database = database;
    }

    /// Adds the initiative, whatever its id says; answers it with its new id.
    public RecognisedInitiative add(RecognisedInitiative initiative) {
        return initiative.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO recognised_initiative (
                            person_id, unit_id, year, name, share, number, date, body, scope)
                        VALUES (:personId, :unitId, :year, :name, :share, :number, :date, :body, :scope)
                        RETURNING id
                        """), initiative).mapTo(Long.class).one()));
    }

    /// Stores the initiative in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(RecognisedInitiative initiative) {
        int rows = database.with(handle -> bind(handle.createUpdate("""
                        UPDATE recognised_initiative SET
                            person_id = :personId, unit_id = :unitId, year = :year, name = :name, share = :share,
                            number = :number, date = :date, body = :body, scope = :scope, revision = revision + 1
                        WHERE id = :id
                        """), initiative)
                .bind("id", initiative.id())
                .execute());
        Changed.one(rows, "recognised_initiative", initiative.id());
    }

    /// The initiative of that id.
    public Optional<RecognisedInitiative> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM recognised_initiative WHERE id = :id")
                .bind("id", id)
                .map(INITIATIVE)
                .findOne());
    }

    /// A person's initiatives, the latest first, without what lies in the bin.
    public List<RecognisedInitiative> ofPerson(long personId) {
        return of("person_id = :id", personId);
    }

    /// A unit's initiatives, the latest first, without what lies in the bin.
    public List<RecognisedInitiative> ofUnit(long unitId) {
        return of("unit_id = :id", unitId);
    }

    /// The initiatives of everybody nominated in a round, the latest first, without what lies in the bin.
    public List<RecognisedInitiative> ofRound(long roundId) {
        return of(RoundSubjects.OWNED, roundId);
    }

    private List<RecognisedInitiative> of(String condition, long id) {
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM recognised_initiative WHERE %s AND binned_at IS NULL
                        ORDER BY ifnull(year, substr(date, 1, 4) + 0) DESC, id DESC
                        """.formatted(condition))
                .bind("id", id)
                .map(INITIATIVE)
                .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, RecognisedInitiative initiative) {
        return statement
                .bind("personId", initiative.personId())
                .bind("unitId", initiative.unitId())
                .bind("year", initiative.year())
                .bind("name", initiative.name())
                .bind("share", initiative.share())
                .bind("number", initiative.number())
                .bind("date", Cells.text(initiative.date()))
                .bind("body", initiative.body())
                .bind("scope", Cells.name(initiative.scope()));
    }
}

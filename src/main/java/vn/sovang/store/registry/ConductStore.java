package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.RoundSubjects;

/// Assessments, holds, registrations and leaves of the registry's subjects.
public final class ConductStore {
    private static final RowMapper<Conduct> CONDUCT = (row, context) -> conduct(row);

    private final Database database;

    /// A store over the file.
    public ConductStore(Database database) {
        this.database = database;
    }

    /// Adds the entry, whatever its id says; answers it with its new id.
    public Conduct add(Conduct entry) {
        return entry.withId(database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO conduct (
                            kind, person_id, unit_id, document, year, grade, award_code, members, done, advanced,
                            fighters, disciplined, from_day, to_day, hold_kind, discipline, outcome)
                        VALUES (
                            :kind, :personId, :unitId, :document, :year, :grade, :awardCode, :members, :done, :advanced,
                            :fighters, :disciplined, :fromDay, :toDay, :holdKind, :discipline, :outcome)
                        RETURNING id
                        """), entry).mapTo(Long.class).one()));
    }

    /// Stores the entry in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Conduct entry) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE conduct SET
                            kind = :kind, person_id = :personId, unit_id = :unitId, document = :document, year = :year,
                            grade = :grade, award_code = :awardCode, members = :members, done = :done,
                            advanced = :advanced, fighters = :fighters, disciplined = :disciplined,
                            from_day = :fromDay, to_day = :toDay, hold_kind = :holdKind, discipline = :discipline,
                            outcome = :outcome, revision = revision + 1
                        WHERE id = :id
                        """), entry).bind("id", entry.id()).execute());
        Changed.one(rows, "conduct", entry.id());
    }

    /// The entry of that id.
    public Optional<Conduct> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM conduct WHERE id = :id")
                .bind("id", id)
                .map(CONDUCT)
                .findOne());
    }

    /// A person's entries, the latest first, without what lies in the bin.
    public List<Conduct> ofPerson(long personId) {
        return list("person_id = :id", personId);
    }

    /// A unit's entries, the latest first, without what lies in the bin.
    public List<Conduct> ofUnit(long unitId) {
        return list("unit_id = :id", unitId);
    }

    /// The entries of everybody nominated in a round and of their units, without what lies in the bin.
    public List<Conduct> ofRound(long roundId) {
        return list(RoundSubjects.OWNED, roundId);
    }

    private List<Conduct> list(String condition, long id) {
        return database.with(handle -> handle.createQuery("""
                        SELECT * FROM conduct WHERE %s AND binned_at IS NULL
                        ORDER BY ifnull(year, substr(from_day, 1, 4) + 0) DESC, from_day DESC, id DESC
                        """.formatted(condition))
                .bind("id", id)
                .map(CONDUCT)
                .list());
    }

    private static Conduct conduct(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Long personId = Cells.number(row, "person_id");
        Long unitId = Cells.number(row, "unit_id");
        String document = row.getString("document");
        return switch (row.getString("kind")) {
            case "ASSESSMENT" ->
                new Assessment(
                        id,
                        personId,
                        unitId,
                        row.getInt("year"),
                        AssessmentGrade.valueOf(row.getString("grade")),
                        document,
                        new MemberResults(
                                Cells.whole(row, "members"),
                                Cells.whole(row, "done"),
                                Cells.whole(row, "advanced"),
                                Cells.whole(row, "fighters"),
                                Cells.whole(row, "disciplined")));
            case "HOLD" ->
                new Hold(
                        id,
                        personId,
                        unitId,
                        HoldKind.valueOf(row.getString("hold_kind")),
                        day(row),
                        Cells.date(row, "to_day"),
                        Cells.constant(DisciplineGrade.class, row, "discipline"),
                        HoldOutcome.valueOf(row.getString("outcome")),
                        document);
            case "REGISTRATION" ->
                new TitleRegistration(id, personId, unitId, row.getInt("year"), row.getString("award_code"), document);
            default -> new MaternityLeave(id, personId, day(row), Cells.date(row, "to_day"), document);
        };
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Cells.date(row, "from_day"));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Conduct entry) {
        S bound = statement
                .bind("personId", entry.personId())
                .bind("unitId", entry.unitId())
                .bind("document", entry.document());
        return switch (entry) {
            case Assessment said ->
                members(
                        rest(bound, "ASSESSMENT", said.year(), null, null)
                                .bind("grade", said.grade().name())
                                .bind("awardCode", (String) null),
                        said.members(),
                        null);
            case Hold hold ->
                members(
                        rest(bound, "HOLD", null, hold.from(), hold.to())
                                .bind("grade", (String) null)
                                .bind("awardCode", (String) null),
                        MemberResults.UNKNOWN,
                        hold);
            case TitleRegistration registration ->
                members(
                        rest(bound, "REGISTRATION", registration.year(), null, null)
                                .bind("grade", (String) null)
                                .bind("awardCode", registration.awardCode()),
                        MemberResults.UNKNOWN,
                        null);
            case MaternityLeave leave ->
                members(
                        rest(bound, "MATERNITY", null, leave.from(), leave.to())
                                .bind("grade", (String) null)
                                .bind("awardCode", (String) null),
                        MemberResults.UNKNOWN,
                        null);
        };
    }

    private static <S extends SqlStatement<S>> S rest(
            S statement, String kind, @Nullable Integer year, @Nullable LocalDate from, @Nullable LocalDate to) {
        return statement
                .bind("kind", kind)
                .bind("year", year)
                .bind("fromDay", Cells.text(from))
                .bind("toDay", Cells.text(to));
    }

    private static <S extends SqlStatement<S>> S members(S statement, MemberResults members, @Nullable Hold hold) {
        return statement
                .bind("members", members.members())
                .bind("done", members.done())
                .bind("advanced", members.advanced())
                .bind("fighters", members.fighters())
                .bind("disciplined", members.disciplined())
                .bind("holdKind", hold == null ? null : hold.kind().name())
                .bind("discipline", hold == null ? null : Cells.name(hold.discipline()))
                .bind("outcome", hold == null ? null : hold.outcome().name());
    }
}

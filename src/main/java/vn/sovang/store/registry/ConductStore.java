package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
import vn.sovang.store.core.Database;
import vn.sovang.store.core.RoundSubjects;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// Assessments, holds, registrations and leaves of the registry's subjects.
public final class ConductStore extends TableStore<Conduct> {
    private static final TableOf<Conduct> TABLE = new TableOf<Conduct>(
                    "conduct", Conduct::id, (row, handle) -> conduct(row))
            .column("kind", ConductStore::kind)
            .column("person_id", Conduct::personId)
            .column("unit_id", Conduct::unitId)
            .column("document", Conduct::document)
            .column("year", ConductStore::year)
            .column("grade", only(Assessment.class), Assessment::grade)
            .column("award_code", only(TitleRegistration.class), TitleRegistration::awardCode)
            .column("members", only(Assessment.class), said -> said.members().members())
            .column("done", only(Assessment.class), said -> said.members().done())
            .column("advanced", only(Assessment.class), said -> said.members().advanced())
            .column("fighters", only(Assessment.class), said -> said.members().fighters())
            .column("disciplined", only(Assessment.class), said -> said.members()
                    .disciplined())
            .column("from_day", ConductStore::from)
            .column("to_day", ConductStore::to)
            .column("hold_kind", only(Hold.class), Hold::kind)
            .column("discipline", only(Hold.class), Hold::discipline)
            .column("outcome", only(Hold.class), Hold::outcome)
            .revised();

    /// A store over the file.
    public ConductStore(Database database) {
        super(database, TABLE);
    }

    /// A person's entries, the latest first, without what lies in the bin.
    public List<Conduct> ofPerson(long personId) {
        return listed("person_id = :id", personId);
    }

    /// A unit's entries, the latest first, without what lies in the bin.
    public List<Conduct> ofUnit(long unitId) {
        return listed("unit_id = :id", unitId);
    }

    /// The entries of everybody nominated in a round and of their units, without what lies in the bin.
    public List<Conduct> ofRound(long roundId) {
        return listed(RoundSubjects.OWNED, roundId);
    }

    private List<Conduct> listed(String condition, long id) {
        return list("""
                WHERE %s AND binned_at IS NULL
                ORDER BY ifnull(year, substr(from_day, 1, 4) + 0) DESC, from_day DESC, id DESC
                """.formatted(condition), id);
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

    private static String kind(Conduct entry) {
        return switch (entry) {
            case Assessment _ -> "ASSESSMENT";
            case Hold _ -> "HOLD";
            case TitleRegistration _ -> "REGISTRATION";
            case MaternityLeave _ -> "MATERNITY";
        };
    }

    private static @Nullable Object year(Conduct entry) {
        return switch (entry) {
            case Assessment said -> said.year();
            case TitleRegistration registration -> registration.year();
            case Hold _, MaternityLeave _ -> null;
        };
    }

    private static @Nullable LocalDate from(Conduct entry) {
        return switch (entry) {
            case Hold hold -> hold.from();
            case MaternityLeave leave -> leave.from();
            case Assessment _, TitleRegistration _ -> null;
        };
    }

    private static @Nullable LocalDate to(Conduct entry) {
        return switch (entry) {
            case Hold hold -> hold.to();
            case MaternityLeave leave -> leave.to();
            case Assessment _, TitleRegistration _ -> null;
        };
    }

    private static <P extends Conduct> Function<Conduct, @Nullable P> only(Class<P> kind) {
        return entry -> kind.isInstance(entry) ? kind.cast(entry) : null;
    }
}

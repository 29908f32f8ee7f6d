package vn.sovang.store.movement;

import static vn.sovang.store.core.Cells.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;

/// The reports made on movements.
public final class MovementReportStore {
    private static final RowMapper<MovementReport> REPORT = (row, context) -> new MovementReport(
            row.getLong("id"),
            row.getLong("movement_id"),
            Cells.number(row, "movement_term_id"),
            Cells.date(row, "named"),
            PaperKind.valueOf(row.getString("kind")),
            Cells.date(row, "from"),
            LocalDate.parse(row.getString("to")),
            row.getString("addressee"),
            new MovementReport.Texts(
                    row.getString("direction"),
                    row.getString("results"),
                    row.getString("strengths"),
                    row.getString("limits"),
                    row.getString("causes"),
                    row.getString("tasks"),
                    row.getString("proposals")),
            row.getString("number"),
            Cells.date(row, "date"),
            Cells.date(row, "made_on"));

    private final Database database;

    /// A store over the file.
    public MovementReportStore(Database database) {
        this.database = database;
    }

    /// Adds the report, whatever its id says; answers it with its new id.
    public MovementReport add(MovementReport report) {
        return report.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO movement_report (
                            movement_id, movement_term_id, named, kind, "from", "to", addressee, direction, results,
                            strengths, limits, causes, tasks, proposals, number, date, made_on)
                        VALUES (
                            :movementId, :termId, :named, :kind, :from, :to, :addressee, :direction, :results,
                            :strengths, :limits, :causes, :tasks, :proposals, :number, :date, :madeOn)
                        RETURNING id
                        """), report).mapTo(Long.class).one()));
    }

    /// Stores the report in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(MovementReport report) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE movement_report SET
                            movement_id = :movementId, movement_term_id = :termId, named = :named, kind = :kind,
                            "from" = :from, "to" = :to, addressee = :addressee, direction = :direction,
                            results = :results, strengths = :strengths, limits = :limits, causes = :causes,
                            tasks = :tasks, proposals = :proposals, number = :number, date = :date,
                            made_on = :madeOn
                        WHERE id = :id
                        """), report).bind("id", report.id()).execute());
        Changed.one(rows, "movement_report", report.id());
    }

    /// The report of that id.
    public Optional<MovementReport> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM movement_report WHERE id = :id")
                .bind("id", id)
                .map(REPORT)
                .findOne());
    }

    /// The reports of a movement, by the end of their periods.
    public List<MovementReport> of(long movementId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM movement_report WHERE movement_id = :movement ORDER BY \"to\", id")
                .bind("movement", movementId)
                .map(REPORT)
                .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, MovementReport report) {
        return statement
                .bind("movementId", report.movementId())
                .bind("termId", report.termId())
                .bind("named", text(report.named()))
                .bind("kind", report.kind().name())
                .bind("from", text(report.from()))
                .bind("to", report.to().toString())
                .bind("addressee", report.addressee())
                .bind("direction", report.texts().direction())
                .bind("results", report.texts().results())
                .bind("strengths", report.texts().strengths())
                .bind("limits", report.texts().limits())
                .bind("causes", report.texts().causes())
                .bind("tasks", report.texts().tasks())
                .bind("proposals", report.texts().proposals())
                .bind("number", report.number())
                .bind("date", text(report.date()))
                .bind("madeOn", text(report.madeOn()));
    }
}

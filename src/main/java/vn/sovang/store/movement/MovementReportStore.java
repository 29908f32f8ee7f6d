package vn.sovang.store.movement;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// The reports made on movements.
public final class MovementReportStore extends TableStore<MovementReport> {
    private static final TableOf<MovementReport> TABLE = new TableOf<MovementReport>(
                    "movement_report",
                    MovementReport::id,
                    (row, handle) -> new MovementReport(
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
                            Cells.date(row, "made_on")))
            .column("movement_id", MovementReport::movementId)
            .column("movement_term_id", MovementReport::termId)
            .column("named", MovementReport::named)
            .column("kind", MovementReport::kind)
            .column("from", MovementReport::from)
            .column("to", MovementReport::to)
            .column("addressee", MovementReport::addressee)
            .column("direction", MovementReport::texts, MovementReport.Texts::direction)
            .column("results", MovementReport::texts, MovementReport.Texts::results)
            .column("strengths", MovementReport::texts, MovementReport.Texts::strengths)
            .column("limits", MovementReport::texts, MovementReport.Texts::limits)
            .column("causes", MovementReport::texts, MovementReport.Texts::causes)
            .column("tasks", MovementReport::texts, MovementReport.Texts::tasks)
            .column("proposals", MovementReport::texts, MovementReport.Texts::proposals)
            .column("number", MovementReport::number)
            .column("date", MovementReport::date)
            .column("made_on", MovementReport::madeOn);

    /// A store over the file.
    public MovementReportStore(Database database) {
        super(database, TABLE);
    }

    /// The reports of a movement, by the end of their periods.
    public List<MovementReport> of(long movementId) {
        return list("WHERE movement_id = :id ORDER BY \"to\", id", movementId);
    }
}

package vn.sovang.store.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.Stage;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.Signatories;
import vn.sovang.store.core.TableOf;

/// What the plans of movements say besides the movements themselves.
public final class MovementPlanStore {
    private static final OrderedRows<PlanLine> LINES = new OrderedRows<>(
            new TableOf<PlanLine>(
                            "movement_line",
                            (row, handle) -> new PlanLine(
                                    PlanSection.valueOf(row.getString("section")),
                                    row.getString("group_name"),
                                    row.getString("text")))
                    .column("section", PlanLine::section)
                    .column("group_name", PlanLine::group)
                    .column("text", PlanLine::text),
            "movement_id",
            "NOT (section IN ('CONTENT', 'CRITERION') AND group_name = '')");
    private static final OrderedRows<Stage> STAGES = inMovement(new TableOf<Stage>(
                    "movement_stage",
                    (row, handle) -> new Stage(
                            row.getString("name"),
                            Cells.date(row, "from"),
                            Cells.date(row, "to"),
                            row.getString("text")))
            .column("name", Stage::name)
            .column("from", Stage::from)
            .column("to", Stage::to)
            .column("text", Stage::text));
    private static final OrderedRows<QuotaRow> QUOTAS = inMovement(new TableOf<QuotaRow>(
                    "movement_quota",
                    (row, handle) -> new QuotaRow(
                            row.getString("units"),
                            Cells.whole(row, "most") == null
                                    ? null
                                    : new QuotaLimit(
                                            Cells.constant(SubjectKind.class, row, "kind"),
                                            row.getInt("least"),
                                            row.getInt("most"),
                                            row.getBoolean("percent"))))
            .column("units", QuotaRow::units)
            .column("kind", QuotaRow::limit, QuotaLimit::kind)
            .column("least", row -> row.limit() == null ? 0 : row.limit().least())
            .column("most", QuotaRow::limit, QuotaLimit::most)
            .column("percent", row -> row.limit() != null && row.limit().percent()));
    private static final OrderedRows<NumericCondition> CONDITIONS = inMovement(new TableOf<>(
                    "movement_condition",
                    NumericCondition::id,
                    (row, handle) -> new NumericCondition(
                            row.getLong("id"),
                            row.getString("group_name"),
                            row.getString("measure"),
                            Comparison.valueOf(row.getString("comparison")),
                            new BigDecimal(row.getString("value")),
                            row.getString("unit")))
            .column("group_name", NumericCondition::group)
            .column("measure", NumericCondition::measure)
            .column("comparison", NumericCondition::comparison)
            .column("value", NumericCondition::value)
            .column("unit", NumericCondition::unit));
    private static final OrderedRows<ScoreCriterion> SCORES = inMovement(new TableOf<>(
                    "movement_score",
                    ScoreCriterion::id,
                    (row, handle) -> new ScoreCriterion(
                            row.getLong("id"),
                            row.getString("group_name"),
                            row.getString("criterion"),
                            new BigDecimal(row.getString("points")),
                            ScoreFormula.valueOf(row.getString("formula")),
                            Cells.decimal(row, "each"),
                            row.getString("method"),
                            row.getString("evidence")))
            .column("group_name", ScoreCriterion::group)
            .column("criterion", ScoreCriterion::criterion)
            .column("points", ScoreCriterion::points)
            .column("formula", ScoreCriterion::formula)
            .column("each", ScoreCriterion::each)
            .column("method", ScoreCriterion::method)
            .column("evidence", ScoreCriterion::evidence));
    private static final OrderedRows<Signatory> SIGNATORIES = inMovement(Signatories.table("movement_signatory"));

    private final Database database;

    /// A store over the file.
    public MovementPlanStore(Database database) {
        this.database = database;
    }

    /// The plan of a movement; nothing said where nothing was entered.
    public MovementPlan of(long movementId) {
        return database.with(handle -> new MovementPlan(
                LINES.read(handle, movementId),
                STAGES.read(handle, movementId),
                QuotaRow.joined(QUOTAS.read(handle, movementId)),
                CONDITIONS.read(handle, movementId),
                SCORES.read(handle, movementId),
                SIGNATORIES.read(handle, movementId)));
    }

    /// Puts the plan in the place of the one before. Conditions, criteria and signatories with an id keep it. Lines of
    /// contents and criteria that are said of all belong to the movement and are left out here.
    public void save(long movementId, MovementPlan plan) {
        database.write(handle -> {
            LINES.write(
                    handle,
                    movementId,
                    plan.lines().stream().filter(line -> !movements(line)).toList());
            STAGES.write(handle, movementId, plan.stages());
            QUOTAS.write(handle, movementId, QuotaRow.split(plan.quotas()));
            CONDITIONS.write(handle, movementId, plan.conditions());
            SCORES.write(handle, movementId, plan.scores());
            SIGNATORIES.write(handle, movementId, plan.signatories());
            return plan;
        });
    }

    private static <T> OrderedRows<T> inMovement(TableOf<T> table) {
        return new OrderedRows<>(table, "movement_id");
    }

    private static boolean movements(PlanLine line) {
        return line.group().isEmpty()
                && (line.section() == PlanSection.CONTENT || line.section() == PlanSection.CRITERION);
    }

    /// One limit of a group of units, as a row holds it.
    ///
    /// @param limit null where the group's limits are open
    private record QuotaRow(String units, @Nullable QuotaLimit limit) {
        static List<QuotaRow> split(List<Quota> quotas) {
            List<QuotaRow> rows = new ArrayList<>();
            for (Quota quota : quotas) {
                if (quota.limits().isEmpty()) {
                    rows.add(new QuotaRow(quota.units(), null));
                }
                quota.limits().forEach(limit -> rows.add(new QuotaRow(quota.units(), limit)));
            }
            return rows;
        }

        /// Neighbouring rows of one group of units are one quota.
        static List<Quota> joined(List<QuotaRow> rows) {
            List<Quota> quotas = new ArrayList<>();
            for (QuotaRow row : rows) {
                boolean same = !quotas.isEmpty() && quotas.getLast().units().equals(row.units());
                List<QuotaLimit> limits =
                        new ArrayList<>(same ? quotas.removeLast().limits() : List.of());
                if (row.limit() != null) {
                    limits.add(row.limit());
                }
                quotas.add(new Quota(row.units(), limits));
            }
            return quotas;
        }
    }
}

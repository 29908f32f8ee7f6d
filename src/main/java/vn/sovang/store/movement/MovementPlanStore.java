package vn.sovang.store.movement;

import static vn.sovang.store.core.Cells.name;
import static vn.sovang.store.core.Cells.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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

/// What the plans of movements say besides the movements themselves.
public final class MovementPlanStore {
    private static final OrderedRows<PlanLine> LINES = new OrderedRows<>(
            "movement_line",
            "NOT (section IN ('CONTENT', 'CRITERION') AND group_name = '')",
            List.of("section", "group_name", "text"),
            (row, context) -> new PlanLine(
                    PlanSection.valueOf(row.getString("section")), row.getString("group_name"), row.getString("text")),
            line -> List.of(line.section().name(), line.group(), line.text()),
            line -> 0);
    private static final OrderedRows<Stage> STAGES = new OrderedRows<>(
            "movement_stage",
            "TRUE",
            List.of("name", "from", "to", "text"),
            (row, context) -> new Stage(
                    row.getString("name"), Cells.date(row, "from"), Cells.date(row, "to"), row.getString("text")),
            stage -> Arrays.asList(stage.name(), text(stage.from()), text(stage.to()), stage.text()),
            stage -> 0);
    private static final OrderedRows<QuotaRow> QUOTAS = new OrderedRows<>(
            "movement_quota",
            "TRUE",
            List.of("units", "kind", "least", "most", "percent"),
            (row, context) -> new QuotaRow(
                    row.getString("units"),
                    Cells.whole(row, "most") == null
                            ? null
                            : new QuotaLimit(
                                    Cells.constant(SubjectKind.class, row, "kind"),
                                    row.getInt("least"),
                                    row.getInt("most"),
                                    row.getBoolean("percent"))),
            QuotaRow::cells,
            row -> 0);
    private static final OrderedRows<NumericCondition> CONDITIONS = new OrderedRows<>(
            "movement_condition",
            "TRUE",
            List.of("group_name", "measure", "comparison", "value", "unit"),
            (row, context) -> new NumericCondition(
                    row.getLong("id"),
                    row.getString("group_name"),
                    row.getString("measure"),
                    Comparison.valueOf(row.getString("comparison")),
                    new BigDecimal(row.getString("value")),
                    row.getString("unit")),
            condition -> List.of(
                    condition.group(),
                    condition.measure(),
                    condition.comparison().name(),
                    condition.value().toPlainString(),
                    condition.unit()),
            NumericCondition::id);
    private static final OrderedRows<ScoreCriterion> SCORES = new OrderedRows<>(
            "movement_score",
            "TRUE",
            List.of("group_name", "criterion", "points", "formula", "each", "method", "evidence"),
            (row, context) -> new ScoreCriterion(
                    row.getLong("id"),
                    row.getString("group_name"),
                    row.getString("criterion"),
                    new BigDecimal(row.getString("points")),
                    ScoreFormula.valueOf(row.getString("formula")),
                    Cells.decimal(row, "each"),
                    row.getString("method"),
                    row.getString("evidence")),
            score -> Arrays.asList(
                    score.group(),
                    score.criterion(),
                    score.points().toPlainString(),
                    score.formula().name(),
                    text(score.each()),
                    score.method(),
                    score.evidence()),
            ScoreCriterion::id);
    private static final OrderedRows<Signatory> SIGNATORIES = new OrderedRows<>(
            "movement_signatory",
            "TRUE",
            List.of("on_behalf_of", "power", "principal_post", "post", "held_post", "name"),
            (row, context) -> Signatories.read(row, ""),
            signatory -> List.of(
                    signatory.onBehalfOf(),
                    signatory.power().name(),
                    signatory.principalPost(),
                    signatory.post(),
                    signatory.heldPost(),
                    signatory.name()),
            Signatory::id);

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

    private static boolean movements(PlanLine line) {
        return line.group().isEmpty()
                && (line.section() == PlanSection.CONTENT || line.section() == PlanSection.CRITERION);
    }

    /// One limit of a group of units, as a row holds it.
    ///
    /// @param limit null where the group's limits are open
    private record QuotaRow(String units, @Nullable QuotaLimit limit) {
        List<@Nullable Object> cells() {
            return limit == null
                    ? Arrays.asList(units, null, 0, null, false)
                    : Arrays.asList(units, name(limit.kind()), limit.least(), limit.most(), limit.percent());
        }

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

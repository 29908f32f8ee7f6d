package vn.sovang.store.movement;

import static vn.sovang.store.core.Cells.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.FollowUpRows;

/// How each kind of entry about units in movements stands in its table.
final class FollowUpTables {
    static final FollowUpRows<MovementUnit> UNITS = new FollowUpRows<>(
            "movement_unit",
            List.of(
                    "assigned_on",
                    "launched_on",
                    "plan_number",
                    "plan_date",
                    "registered_on",
                    "registration",
                    "votes",
                    "note"),
            "id",
            (row, context) -> new MovementUnit(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    Cells.date(row, "assigned_on"),
                    Cells.date(row, "launched_on"),
                    row.getString("plan_number"),
                    Cells.date(row, "plan_date"),
                    Cells.date(row, "registered_on"),
                    row.getString("registration"),
                    Cells.whole(row, "votes"),
                    row.getString("note")),
            unit -> Arrays.asList(
                    text(unit.assignedOn()),
                    text(unit.launchedOn()),
                    unit.planNumber(),
                    text(unit.planDate()),
                    text(unit.registeredOn()),
                    unit.registration(),
                    unit.votes(),
                    unit.note()));
    static final FollowUpRows<Pledge> PLEDGES = new FollowUpRows<>(
            "pledge",
            List.of("award_code", "title", "kind", "count", "subject", "note"),
            "unit_id, id",
            (row, context) -> new Pledge(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    row.getString("award_code"),
                    row.getString("title"),
                    SubjectKind.valueOf(row.getString("kind")),
                    row.getInt("count"),
                    row.getString("subject"),
                    row.getString("note")),
            pledge -> Arrays.asList(
                    pledge.awardCode(),
                    pledge.title(),
                    pledge.kind().name(),
                    pledge.count(),
                    pledge.subject(),
                    pledge.note()));
    static final FollowUpRows<Receipt> RECEIPTS = new FollowUpRows<>(
            "receipt",
            List.of("kind", "term_id", "due", "received_on", "document", "for_cluster", "note"),
            "received_on, id",
            (row, context) -> new Receipt(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    TermKind.valueOf(row.getString("kind")),
                    Cells.number(row, "term_id"),
                    Cells.date(row, "due"),
                    LocalDate.parse(row.getString("received_on")),
                    row.getString("document"),
                    row.getBoolean("for_cluster"),
                    row.getString("note")),
            receipt -> Arrays.asList(
                    receipt.kind().name(),
                    receipt.termId(),
                    text(receipt.due()),
                    receipt.receivedOn().toString(),
                    receipt.document(),
                    receipt.forCluster(),
                    receipt.note()));
    static final FollowUpRows<Inspection> INSPECTIONS = new FollowUpRows<>(
            "inspection",
            List.of("date", "people", "findings", "mend", "mend_by", "mended_on"),
            "date, id",
            (row, context) -> new Inspection(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    LocalDate.parse(row.getString("date")),
                    row.getString("people"),
                    row.getString("findings"),
                    row.getString("mend"),
                    Cells.date(row, "mend_by"),
                    Cells.date(row, "mended_on")),
            inspection -> Arrays.asList(
                    inspection.date().toString(),
                    inspection.people(),
                    inspection.findings(),
                    inspection.mend(),
                    text(inspection.mendBy()),
                    text(inspection.mendedOn())));
    static final FollowUpRows<Contribution> CONTRIBUTIONS = new FollowUpRows<>(
            "contribution",
            List.of("date", "kind", "donor", "item", "quantity", "measure", "value", "purpose", "document"),
            "date, id",
            (row, context) -> new Contribution(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    LocalDate.parse(row.getString("date")),
                    ContributionKind.valueOf(row.getString("kind")),
                    row.getString("donor"),
                    row.getString("item"),
                    Cells.decimal(row, "quantity"),
                    row.getString("measure"),
                    Cells.number(row, "value"),
                    row.getString("purpose"),
                    row.getString("document")),
            gift -> Arrays.asList(
                    gift.date().toString(),
                    gift.kind().name(),
                    gift.donor(),
                    gift.item(),
                    plain(gift.quantity()),
                    gift.measure(),
                    gift.value(),
                    gift.purpose(),
                    gift.document()));
    static final FollowUpRows<TypicalExample> EXAMPLES = new FollowUpRows<>(
            "typical_example",
            List.of("person_id", "collective_id", "name", "title", "text", "told_on"),
            "id",
            (row, context) -> new TypicalExample(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    Cells.number(row, "person_id"),
                    Cells.number(row, "collective_id"),
                    row.getString("name"),
                    row.getString("title"),
                    row.getString("text"),
                    Cells.date(row, "told_on")),
            example -> Arrays.asList(
                    example.personId(),
                    example.collectiveId(),
                    example.name(),
                    example.title(),
                    example.text(),
                    text(example.toldOn())));
    static final FollowUpRows<UnitScore> SCORES = new FollowUpRows<>(
            "unit_score",
            List.of("criterion_id", "self", "measured", "reason"),
            "unit_id, id",
            (row, context) -> new UnitScore(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    row.getLong("criterion_id"),
                    Cells.decimal(row, "self"),
                    Cells.decimal(row, "measured"),
                    row.getString("reason")),
            score -> Arrays.asList(score.criterionId(), plain(score.self()), plain(score.measured()), score.reason()));
    static final FollowUpRows<ConditionResult> CONDITIONS = new FollowUpRows<>(
            "condition_result",
            List.of("condition_id", "measured", "document"),
            "unit_id, id",
            (row, context) -> new ConditionResult(
                    row.getLong("id"),
                    row.getLong("movement_id"),
                    row.getLong("unit_id"),
                    row.getLong("condition_id"),
                    new BigDecimal(row.getString("measured")),
                    row.getString("document")),
            result -> List.of(result.conditionId(), result.measured().toPlainString(), result.document()));

    private FollowUpTables() {}

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}

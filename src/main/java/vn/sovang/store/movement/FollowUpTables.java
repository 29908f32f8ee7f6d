package vn.sovang.store.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.TableOf;

/// How each kind of entry about units in movements stands in its table.
final class FollowUpTables {
    static final TableOf<MovementUnit> UNITS = FollowUpTables.<MovementUnit>table(
                    "movement_unit",
                    (row, handle) -> new MovementUnit(
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
                            row.getString("note")))
            .column("assigned_on", MovementUnit::assignedOn)
            .column("launched_on", MovementUnit::launchedOn)
            .column("plan_number", MovementUnit::planNumber)
            .column("plan_date", MovementUnit::planDate)
            .column("registered_on", MovementUnit::registeredOn)
            .column("registration", MovementUnit::registration)
            .column("votes", MovementUnit::votes)
            .column("note", MovementUnit::note);
    static final TableOf<Pledge> PLEDGES = FollowUpTables.<Pledge>table(
                    "pledge",
                    (row, handle) -> new Pledge(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getLong("unit_id"),
                            row.getString("award_code"),
                            row.getString("title"),
                            SubjectKind.valueOf(row.getString("kind")),
                            row.getInt("count"),
                            row.getString("subject"),
                            row.getString("note")))
            .column("award_code", Pledge::awardCode)
            .column("title", Pledge::title)
            .column("kind", Pledge::kind)
            .column("count", Pledge::count)
            .column("subject", Pledge::subject)
            .column("note", Pledge::note);
    static final TableOf<Receipt> RECEIPTS = FollowUpTables.<Receipt>table(
                    "receipt",
                    (row, handle) -> new Receipt(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getLong("unit_id"),
                            TermKind.valueOf(row.getString("kind")),
                            Cells.number(row, "term_id"),
                            Cells.date(row, "due"),
                            LocalDate.parse(row.getString("received_on")),
                            row.getString("document"),
                            row.getBoolean("for_cluster"),
                            row.getString("note")))
            .column("kind", Receipt::kind)
            .column("term_id", Receipt::termId)
            .column("due", Receipt::due)
            .column("received_on", Receipt::receivedOn)
            .column("document", Receipt::document)
            .column("for_cluster", Receipt::forCluster)
            .column("note", Receipt::note);
    static final TableOf<Inspection> INSPECTIONS = FollowUpTables.<Inspection>table(
                    "inspection",
                    (row, handle) -> new Inspection(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getLong("unit_id"),
                            LocalDate.parse(row.getString("date")),
                            row.getString("people"),
                            row.getString("findings"),
                            row.getString("mend"),
                            Cells.date(row, "mend_by"),
                            Cells.date(row, "mended_on")))
            .column("date", Inspection::date)
            .column("people", Inspection::people)
            .column("findings", Inspection::findings)
            .column("mend", Inspection::mend)
            .column("mend_by", Inspection::mendBy)
            .column("mended_on", Inspection::mendedOn);
    static final TableOf<Contribution> CONTRIBUTIONS = FollowUpTables.<Contribution>table(
                    "contribution",
                    (row, handle) -> new Contribution(
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
                            row.getString("document")))
            .column("date", Contribution::date)
            .column("kind", Contribution::kind)
            .column("donor", Contribution::donor)
            .column("item", Contribution::item)
            .column("quantity", Contribution::quantity)
            .column("measure", Contribution::measure)
            .column("value", Contribution::value)
            .column("purpose", Contribution::purpose)
            .column("document", Contribution::document);
    static final TableOf<TypicalExample> EXAMPLES = FollowUpTables.<TypicalExample>table(
                    "typical_example",
                    (row, handle) -> new TypicalExample(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getLong("unit_id"),
                            Cells.number(row, "person_id"),
                            Cells.number(row, "collective_id"),
                            row.getString("name"),
                            row.getString("title"),
                            row.getString("text"),
                            Cells.date(row, "told_on")))
            .column("person_id", TypicalExample::personId)
            .column("collective_id", TypicalExample::collectiveId)
            .column("name", TypicalExample::name)
            .column("title", TypicalExample::title)
            .column("text", TypicalExample::text)
            .column("told_on", TypicalExample::toldOn);
    static final TableOf<UnitScore> SCORES = FollowUpTables.<UnitScore>table(
                    "unit_score",
                    (row, handle) -> new UnitScore(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getLong("unit_id"),
                            row.getLong("criterion_id"),
                            Cells.decimal(row, "self"),
                            Cells.decimal(row, "measured"),
                            row.getString("reason")))
            .column("criterion_id", UnitScore::criterionId)
            .column("self", UnitScore::self)
            .column("measured", UnitScore::measured)
            .column("reason", UnitScore::reason);
    static final TableOf<ConditionResult> CONDITIONS = FollowUpTables.<ConditionResult>table(
                    "condition_result",
                    (row, handle) -> new ConditionResult(
                            row.getLong("id"),
                            row.getLong("movement_id"),
                            row.getLong("unit_id"),
                            row.getLong("condition_id"),
                            new BigDecimal(row.getString("measured")),
                            row.getString("document")))
            .column("condition_id", ConditionResult::conditionId)
            .column("measured", ConditionResult::measured)
            .column("document", ConditionResult::document);

    private FollowUpTables() {}

    private static <T extends FollowUp> TableOf<T> table(String name, TableOf.Reader<T> reader) {
        return new TableOf<>(name, FollowUp::id, reader)
                .column("movement_id", FollowUp::movementId)
                .column("unit_id", FollowUp::unitId);
    }
}

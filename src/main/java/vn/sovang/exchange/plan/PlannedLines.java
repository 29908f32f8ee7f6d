package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.text.Fold;

/// The certain fields of a reading as the plan of a movement.
public final class PlannedLines {
    private static final Map<PlanPart, PlanSection> SECTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(PlanPart.GROUND, PlanSection.BASE),
            Map.entry(PlanPart.AIM, PlanSection.AIM),
            Map.entry(PlanPart.PURPOSE, PlanSection.AIM),
            Map.entry(PlanPart.DEMAND, PlanSection.DEMAND),
            Map.entry(PlanPart.SCOPE, PlanSection.SCOPE),
            Map.entry(PlanPart.SUBJECTS, PlanSection.SUBJECT),
            Map.entry(PlanPart.CONTENT, PlanSection.CONTENT),
            Map.entry(PlanPart.SOLUTION, PlanSection.SOLUTION),
            Map.entry(PlanPart.CRITERION, PlanSection.CRITERION),
            Map.entry(PlanPart.AWARD_SUBJECTS, PlanSection.AWARD_SUBJECT),
            Map.entry(PlanPart.STANDARD, PlanSection.STANDARD),
            Map.entry(PlanPart.TIE_BREAK, PlanSection.TIE_BREAK),
            Map.entry(PlanPart.ROUTE, PlanSection.PROCEDURE),
            Map.entry(PlanPart.DOSSIER_REMARK, PlanSection.DOSSIER_REMARK),
            Map.entry(PlanPart.REVIEW, PlanSection.REVIEW),
            Map.entry(PlanPart.FUNDING, PlanSection.FUNDING),
            Map.entry(PlanPart.RECIPIENT, PlanSection.RECIPIENT)));

    private PlannedLines() {}

    /// The plan; what has no place of its own stays among the lines, so that nothing read is lost.
    public static MovementPlan of(PlanReading reading) {
        List<PlanField> certain =
                reading.fields().stream().filter(PlanField::certain).toList();
        return new MovementPlan(
                certain.stream().flatMap(field -> line(field).stream()).toList(),
                certain.stream()
                        .filter(field -> field.part() == PlanPart.STAGE)
                        .flatMap(field -> PlannedStage.of(field.value()).stream())
                        .toList(),
                certain.stream()
                        .filter(field -> field.part() == PlanPart.QUOTA)
                        .flatMap(field -> PlannedQuota.of(field.group(), field.value()).stream())
                        .toList(),
                certain.stream()
                        .filter(field -> field.part() == PlanPart.CONDITION)
                        .flatMap(field -> PlannedCondition.of(field.group(), field.value()).stream())
                        .toList(),
                certain.stream()
                        .filter(field -> field.part() == PlanPart.SCORE)
                        .flatMap(field -> PlannedScore.of(field.group(), field.value()).stream())
                        .toList(),
                PlannedSignatories.of(reading));
    }

    private static Optional<PlanLine> line(PlanField field) {
        PlanSection section = SECTIONS.get(field.part());
        boolean filed =
                section == PlanSection.RECIPIENT && Fold.of(field.value()).startsWith("luu");
        boolean own = section == PlanSection.CONTENT || section == PlanSection.CRITERION;
        if (section != null && !filed && !(own && field.group().isEmpty())) {
            return Optional.of(new PlanLine(section, field.group(), field.value()));
        }
        return unplaced(field);
    }

    /// Awards of no one code, items that cannot be counted, limits a person confirmed but nobody can reckon with.
    private static Optional<PlanLine> unplaced(PlanField field) {
        return switch (field.part()) {
            case AWARD ->
                field.codes().size() == 1
                        ? Optional.empty()
                        : Optional.of(PlanLine.of(PlanSection.OTHER_AWARD, field.value()));
            case DOSSIER_ITEM ->
                PlannedItems.of(field.value()).isEmpty()
                        ? Optional.of(PlanLine.of(PlanSection.DOSSIER_REMARK, field.value()))
                        : Optional.empty();
            case QUOTA ->
                PlannedQuota.of(field.group(), field.value()).isEmpty()
                        ? Optional.of(new PlanLine(PlanSection.STANDARD, field.group(), field.value()))
                        : Optional.empty();
            case STAGE ->
                PlannedStage.of(field.value()).isEmpty()
                        ? Optional.of(new PlanLine(PlanSection.CONTENT, "Đợt, giai đoạn", field.value()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// The texts of a part that are said of all.
    public static List<String> ofAll(PlanReading reading, PlanPart part) {
        List<String> texts = new ArrayList<>();
        reading.all(part).stream()
                .filter(field -> field.certain() && field.group().isEmpty())
                .forEach(field -> texts.add(field.value()));
        return texts;
    }
}

package vn.sovang.model.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.model.Signatory;

/// Nội dung kế hoạch of a movement, besides what [Movement] itself says, its tasks ([MovementTask]) and its calendar
/// ([MovementTerm]).
///
/// @param lines in the order of the plan; contents and criteria of no group stand in [Movement]
/// @param stages đợt, giai đoạn
/// @param quotas hạn mức
/// @param conditions điều kiện bằng số
/// @param scores thang điểm
/// @param signatories those who sign, first to last; none takes the office's own
public record MovementPlan(
        List<PlanLine> lines,
        List<Stage> stages,
        List<Quota> quotas,
        List<NumericCondition> conditions,
        List<ScoreCriterion> scores,
        List<Signatory> signatories) {
    /// Nothing said.
    public static final MovementPlan NONE =
            new MovementPlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public MovementPlan {
        lines = List.copyOf(lines);
        stages = List.copyOf(stages);
        quotas = List.copyOf(quotas);
        conditions = List.copyOf(conditions);
        scores = List.copyOf(scores);
        signatories = List.copyOf(signatories);
    }

    /// The texts of a section, whatever their group.
    public List<String> texts(PlanSection section) {
        return lines.stream()
                .filter(line -> line.section() == section)
                .map(PlanLine::text)
                .toList();
    }

    /// The texts of a section per group, in the order of the plan; what is said of all stands under "".
    public Map<String, List<String>> groups(PlanSection section) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        lines.stream().filter(line -> line.section() == section).forEach(line -> groups.computeIfAbsent(
                        line.group(), group -> new ArrayList<>())
                .add(line.text()));
        return groups;
    }

    /// The same plan with other lines.
    public MovementPlan withLines(List<PlanLine> newLines) {
        return new MovementPlan(newLines, stages, quotas, conditions, scores, signatories);
    }
}

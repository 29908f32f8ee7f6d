package vn.sovang.usecase.movement;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Award;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.Stage;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.registry.Renaming;
import vn.sovang.usecase.round.MovementDetail;

/// A plan with its names changed and every change noted. Bases quote what others signed and names of awards are the
/// law's: both keep their words.
final class RenamedPlan {
    private final PlannedMovement parent;
    private final MovementDetail detail;
    private final Renaming renaming;
    private final List<String> kept;
    private final List<ChildDraft.Change> changes = new ArrayList<>();

    RenamedPlan(PlannedMovement parent, MovementDetail detail, Renaming renaming, AwardCatalogue catalogue) {
        this.parent = parent;
        this.detail = detail;
        this.renaming = renaming;
        kept = catalogue.all().stream()
                .map(Award::name)
                .filter(name -> name.contains(" của "))
                .toList();
    }

    /// @param head the new movement, its texts still those of the parent
    /// @param bases of the new plan, as they are to stand
    ChildDraft child(Movement head, List<PlanLine> bases, List<String> awardsLeftOut) {
        Movement renamed = renamed(head);
        MovementPlan before = parent.plan();
        List<PlanLine> lines = new ArrayList<>(bases);
        for (PlanLine line : before.lines()) {
            if (line.section() != PlanSection.BASE) {
                lines.add(new PlanLine(line.section(), renamed(line.group()), renamed(line.text())));
            }
        }
        MovementPlan plan = new MovementPlan(
                lines,
                before.stages().stream().map(this::renamed).toList(),
                before.quotas().stream()
                        .map(quota -> new Quota(renamed(quota.units()), quota.limits()))
                        .toList(),
                before.conditions().stream().map(this::renamed).toList(),
                before.scores().stream().map(this::renamed).toList(),
                List.of());
        List<MovementTask> tasks = detail.tasks().stream()
                .map(task ->
                        new MovementTask(0, 0, renamed(task.organ()), task.unitId(), renamed(task.text()), task.rule()))
                .toList();
        List<MovementTerm> terms = detail.terms().stream()
                .map(term -> new MovementTerm(
                        0, 0, term.kind(), renamed(term.name()), term.rule(), renamed(term.to()), renamed(term.note())))
                .toList();
        return new ChildDraft(new PlannedMovement(renamed, plan, parent.items()), tasks, terms, changes, awardsLeftOut);
    }

    private Movement renamed(Movement head) {
        return new Movement(
                head.id(),
                renamed(head.title()),
                renamed(head.briefTitle()),
                head.kind(),
                renamed(head.slogan()),
                head.launcher(),
                head.level(),
                head.planNumber(),
                head.planDate(),
                head.planIssuer(),
                renamed(head.planSubject()),
                head.start(),
                head.end(),
                renamed(head.endCondition()),
                head.contents().stream().map(this::renamed).toList(),
                head.criteria().stream().map(this::renamed).toList(),
                head.awardCodes(),
                head.criteriaSource(),
                head.dossierSource(),
                head.parentId(),
                head.closing());
    }

    private Stage renamed(Stage stage) {
        return new Stage(renamed(stage.name()), stage.from(), stage.to(), renamed(stage.text()));
    }

    private NumericCondition renamed(NumericCondition one) {
        return new NumericCondition(
                0, renamed(one.group()), renamed(one.measure()), one.comparison(), one.value(), one.unit());
    }

    private ScoreCriterion renamed(ScoreCriterion one) {
        return new ScoreCriterion(
                0,
                renamed(one.group()),
                renamed(one.criterion()),
                one.points(),
                one.formula(),
                one.each(),
                renamed(one.method()),
                renamed(one.evidence()));
    }

    private String renamed(String text) {
        String after = renaming.apply(text, kept);
        ChildDraft.Change change = new ChildDraft.Change(text, after);
        if (!after.equals(text) && !changes.contains(change)) {
            changes.add(change);
        }
        return after;
    }
}

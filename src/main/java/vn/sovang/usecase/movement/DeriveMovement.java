package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.OfferedAwards;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.usecase.registry.Renaming;
import vn.sovang.usecase.round.MovementDetail;
import vn.sovang.usecase.work.Journal;

/// Lập kế hoạch triển khai: a movement below another, drafted from its plan with the names changed in one step.
public final class DeriveMovement {
    private final Stores stores;
    private final EditMovement movements;
    private final OfficeStore offices;
    private final AwardCatalogue catalogue;
    private final Regimes regimes;
    private final Journal journal;

    /// Works on one store.
    public DeriveMovement(
            Stores stores, EditMovement movements, AwardCatalogue catalogue, Regimes regimes, Journal journal) {
        this.stores = stores;
        this.movements = movements;
        this.catalogue = catalogue;
        this.regimes = regimes;
        this.journal = journal;
        offices = stores.offices();
    }

    /// What to begin with: the office carries the plan out under its own name.
    ///
    /// @throws Refusal when there is no such movement
    public ChildPlan suggested(long parentId) throws Refusal {
        Movement parent = movements.find(parentId).movement();
        Optional<Office> office = offices.find();
        String issuer = office.map(Office::name).orElse("");
        Level level = office.map(Office::level).orElse(parent.level());
        boolean other = !parent.planIssuer().isEmpty() && !parent.planIssuer().equals(issuer);
        return new ChildPlan(
                parentId, issuer, level, other ? new Renaming(Map.of(parent.planIssuer(), issuer)) : Renaming.NONE);
    }

    /// The plan as it would be; nothing is stored.
    ///
    /// @throws Refusal when there is no such movement or nobody issues the plan
    public ChildDraft draft(ChildPlan asked) throws Refusal {
        if (asked.issuer().isEmpty()) {
            throw new Refusal(
                    "Chưa ghi cơ quan ban hành kế hoạch triển khai. Hãy ghi tên cơ quan (ở dòng lệnh: --issuer \"…\").");
        }
        PlannedMovement parent = movements.find(asked.parentId());
        return new RenamedPlan(parent, MovementDetail.read(stores, asked.parentId()), asked.renaming(), catalogue)
                .child(head(parent.movement(), asked), bases(parent), leftOut(parent.movement(), asked.level()));
    }

    /// Stores the plan with its tasks and its calendar, all or nothing.
    ///
    /// @throws Refusal as [#draft(ChildPlan)]
    public Movement derive(ChildPlan asked) throws Refusal {
        ChildDraft draft = draft(asked);
        return journal.step(
                "Lập kế hoạch triển khai", draft.planned().movement().title(), () -> {
                    Movement added = movements.add(draft.planned()).movement();
                    MovementTaskStore tasks = stores.tasks();
                    MovementTermStore terms = stores.terms();
                    for (MovementTask task : draft.tasks()) {
                        tasks.add(task.of(added.id()));
                    }
                    for (MovementTerm term : draft.terms()) {
                        terms.add(term.of(added.id()));
                    }
                    return added;
                });
    }

    /// The parent's record under the issuer, without number and day; names in it are still the parent's.
    private Movement head(Movement parent, ChildPlan asked) {
        return new Movement(
                0,
                parent.title(),
                parent.briefTitle(),
                parent.kind(),
                parent.slogan(),
                asked.issuer(),
                asked.level(),
                "",
                null,
                asked.issuer(),
                parent.planSubject(),
                parent.start(),
                parent.end(),
                parent.endCondition(),
                parent.contents(),
                parent.criteria(),
                OfferedAwards.within(parent.awardCodes(), asked.level(), catalogue),
                parent.criteriaSource(),
                parent.dossierSource(),
                parent.id(),
                null);
    }

    /// The parent's bases as they are, or the laws of today where it names none; then the parent's plan itself.
    private List<PlanLine> bases(PlannedMovement parent) {
        List<PlanLine> bases = new ArrayList<>(parent.plan().lines().stream()
                .filter(line -> line.section() == PlanSection.BASE)
                .toList());
        if (bases.isEmpty()) {
            regimes.onReceived(LocalDate.now(journal.clock())).ifPresent(regime -> regime.bases()
                    .forEach(base -> bases.add(PlanLine.of(PlanSection.BASE, base.text()))));
        }
        bases.add(PlanLine.of(PlanSection.BASE, "Thực hiện " + CitedPlan.of(parent.movement())));
        return bases;
    }

    private List<String> leftOut(Movement parent, Level level) {
        return parent.awardCodes().stream()
                .flatMap(code -> catalogue.byCode(code).stream())
                .filter(award -> !OfferedAwards.within(award, level))
                .map(Award::name)
                .toList();
    }
}

package vn.sovang.usecase.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.DossierItemStore;
import vn.sovang.store.movement.FollowUpStore;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.work.Journal;

/// Mở dữ liệu mẫu: fills an empty store with a sample office, its units, bodies, movement and one open round.
public final class OpenSampleOffice {
    private final Journal journal;
    private final OfficeStore offices;
    private final UnitStore units;
    private final BodyStore bodies;
    private final MovementStore movements;
    private final MovementPlanStore plans;
    private final MovementTaskStore tasks;
    private final MovementTermStore terms;
    private final DossierItemStore items;
    private final RoundStore rounds;
    private final Regimes regimes;
    private final NameAwards names;
    private final FollowUpStore followed;

    /// Works on one store.
    public OpenSampleOffice(Stores stores, Regimes regimes, NameAwards names, Journal journal) {
        this.regimes = regimes;
        this.names = names;
        this.journal = journal;
        offices = stores.offices();
        units = stores.units();
        bodies = stores.bodies();
        movements = stores.movements();
        plans = stores.plans();
        tasks = stores.tasks();
        terms = stores.terms();
        followed = stores.followUps();
        items = stores.dossierItems();
        rounds = stores.rounds();
    }

    /// Builds the office of a sample, all or nothing.
    ///
    /// @return the round, ready for its nomination list
    /// @throws Refusal when the store already has an office
    public Round open(OfficeFile file) throws Refusal {
        if (offices.find().isPresent()) {
            throw new Refusal("Sổ này đã có cơ quan nên không mở dữ liệu mẫu vào được. "
                    + "Hãy mở dữ liệu mẫu ở một thư mục dữ liệu khác (--data).");
        }
        return journal.step("Mở dữ liệu mẫu", file.office().name(), () -> {
            offices.save(file.office());
            for (Signatory signatory : file.signatories()) {
                offices.saveSignatory(signatory);
            }
            Map<String, Long> unitIds = addUnits(file.units());
            Map<String, Long> bodyIds = addBodies(file.bodies());
            Movement movement = movements.add(file.movement());
            items.save(movement.id(), file.dossierItems());
            addPlan(file, movement.id(), unitIds);
            nameAwards(file);
            return rounds.add(round(file.round(), movement.id(), bodyIds));
        });
    }

    private Map<String, Long> addUnits(List<OfficeFile.UnitEntry> entries) {
        Map<String, Long> ids = new HashMap<>();
        for (OfficeFile.UnitEntry entry : entries) {
            Unit unit = new Unit(
                    0,
                    entry.code(),
                    entry.name(),
                    entry.shortName(),
                    entry.kind(),
                    id(ids, entry.parent()),
                    entry.proposes(),
                    entry.letterhead(),
                    entry.headPost(),
                    entry.headName(),
                    entry.profile(),
                    entry.functions(),
                    null,
                    null,
                    null,
                    UnitDetails.UNKNOWN);
            ids.put(entry.code(), units.add(unit).id());
        }
        return ids;
    }

    private void nameAwards(OfficeFile file) throws Refusal {
        if (file.awardNames() != null) {
            for (Map.Entry<String, String> name : file.awardNames().entrySet()) {
                names.call(name.getKey(), name.getValue());
            }
        }
    }

    private void addPlan(OfficeFile file, long movementId, Map<String, Long> unitIds) {
        if (file.plan() != null) {
            plans.save(movementId, file.plan());
        }
        if (file.tasks() != null) {
            file.tasks()
                    .forEach(task -> tasks.add(new MovementTask(
                            0,
                            movementId,
                            task.organ(),
                            id(unitIds, task.unit()),
                            task.text(),
                            DueRule.stored(task.rule()))));
        }
        if (file.terms() != null) {
            file.terms().forEach(term -> terms.add(term.of(movementId)));
        }
        if (file.follow() != null) {
            addFollowUp(file, file.follow(), movementId, unitIds);
        }
    }

    private void addFollowUp(
            OfficeFile file, OfficeFile.FollowEntry follow, long movementId, Map<String, Long> unitIds) {
        file.units().stream()
                .filter(OfficeFile.UnitEntry::proposes)
                .forEach(unit ->
                        followed.add(MovementUnit.assigned(movementId, of(unitIds, unit.code()), follow.assignedOn())
                                .launched(follow.launchedOn())));
        for (OfficeFile.GiftEntry gift : follow.gifts()) {
            followed.add(new Contribution(
                    0,
                    movementId,
                    of(unitIds, gift.unit()),
                    gift.date(),
                    gift.kind(),
                    "",
                    gift.item(),
                    gift.quantity(),
                    gift.measure(),
                    gift.value(),
                    gift.purpose(),
                    ""));
        }
        for (OfficeFile.ExampleEntry example : follow.examples()) {
            followed.add(new TypicalExample(
                    0,
                    movementId,
                    of(unitIds, example.unit()),
                    null,
                    null,
                    example.name(),
                    example.title(),
                    example.text(),
                    example.toldOn()));
        }
    }

    private static long of(Map<String, Long> ids, String code) {
        return java.util.Objects.requireNonNull(ids.get(code), code);
    }

    private Map<String, Long> addBodies(List<OfficeFile.BodyEntry> entries) {
        Map<String, Long> ids = new HashMap<>();
        for (OfficeFile.BodyEntry entry : entries) {
            Body body = new Body(
                    0,
                    entry.name(),
                    entry.shortName(),
                    entry.letterhead(),
                    entry.signatory(),
                    entry.filing(),
                    entry.members());
            ids.put(entry.code(), bodies.add(body).id());
        }
        return ids;
    }

    private Round round(OfficeFile.RoundEntry entry, long movementId, Map<String, Long> bodyIds) {
        List<Tier> tiers = new ArrayList<>();
        for (OfficeFile.TierEntry tier : entry.tiers()) {
            tiers.add(new Tier(
                    0,
                    tiers.size() + 1,
                    tier.kind(),
                    id(bodyIds, tier.body()),
                    tier.name(),
                    tier.addressee(),
                    tier.reviewedBy()));
        }
        String regime = regimes.onReceived(java.util.Objects.requireNonNull(entry.receivedOn()))
                .orElseThrow()
                .code();
        return new Round(
                0,
                movementId,
                entry.name(),
                entry.ordinal(),
                entry.year(),
                entry.receivedOn(),
                regime,
                RoundStatus.COLLECTING,
                entry.deadline(),
                tiers);
    }

    private static @Nullable Long id(Map<String, Long> ids, @Nullable String code) {
        return code == null ? null : java.util.Objects.requireNonNull(ids.get(code), code);
    }
}

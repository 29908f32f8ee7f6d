package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.FollowUpStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.Numbers;
import vn.sovang.usecase.work.Effects;
import vn.sovang.usecase.work.Journal;

/// Theo dõi phong trào: enters what units do in a movement, each as a step that can be undone. Whoever sends, gives or
/// is inspected takes part, and is assigned with it when nobody did so before.
public final class EditFollowUp {
    private final FollowUpStore entries;
    private final UnitStore units;
    private final FollowUpCheck check;
    private final Journal journal;

    /// Works on one store.
    public EditFollowUp(Stores stores, Journal journal) {
        entries = stores.followUps();
        units = stores.units();
        check = new FollowUpCheck(stores, journal.clock());
        this.journal = journal;
    }

    /// Stores a new entry, whatever its id says.
    ///
    /// @throws Refusal when its days or amounts cannot be, or it says nothing
    public FollowUp add(FollowUp entry) throws Refusal {
        check.of(entry);
        return journal.step("Thêm " + noun(entry), about(entry.unitId()), () -> {
            takePart(entry);
            return entries.add(entry);
        });
    }

    /// Stores an entry's new values.
    ///
    /// @throws Refusal as [#add(FollowUp)]
    public FollowUp change(FollowUp entry) throws Refusal {
        check.of(entry);
        return journal.step("Sửa " + noun(entry), about(entry.unitId()), () -> {
            if (!entries.find(entry).equals(Optional.of(entry))) {
                takePart(entry);
                entries.update(entry);
            }
            return entry;
        });
    }

    /// Takes a wrong entry out.
    ///
    /// @throws Refusal for a unit of which something else was entered
    public void remove(FollowUp entry) throws Refusal {
        if (entry instanceof MovementUnit unit) {
            refuseUsed(unit);
        }
        journal.<Boolean, RuntimeException>step("Bỏ " + noun(entry), about(entry.unitId()), () -> {
            entries.remove(entry);
            return true;
        });
    }

    /// Stores many new entries at once, such as a pasted table.
    ///
    /// @param source where they come from, such as "bảng dán"
    /// @throws Refusal for the first that cannot be, told by its place; nothing is stored then
    public List<FollowUp> addAll(List<? extends FollowUp> all, String source) throws Refusal {
        int line = 0;
        for (FollowUp entry : all) {
            line++;
            try {
                check.of(entry);
            } catch (Refusal refusal) {
                throw new Refusal("Dòng %d: %s".formatted(line, refusal.sentence()), refusal);
            }
        }
        return journal.<List<FollowUp>, RuntimeException>step(
                "Nhập %s mục theo dõi phong trào".formatted(Numbers.count(all.size())), source, () -> {
                    List<FollowUp> added = new ArrayList<>();
                    for (FollowUp entry : all) {
                        takePart(entry);
                        added.add(entries.add(entry));
                    }
                    return added;
                });
    }

    /// Gives the movement to units that do not have it yet; answers those.
    public List<MovementUnit> assign(long movementId, Collection<Long> unitIds, LocalDate day) {
        Set<Long> there =
                entries.units(movementId).stream().map(MovementUnit::unitId).collect(Collectors.toSet());
        List<Long> fresh =
                unitIds.stream().distinct().filter(id -> !there.contains(id)).toList();
        return journal.<List<MovementUnit>, RuntimeException>step("Giao phong trào", about(fresh), () -> {
            List<MovementUnit> added = new ArrayList<>();
            for (Long id : fresh) {
                added.add((MovementUnit) entries.add(MovementUnit.assigned(movementId, id, day)));
            }
            return added;
        });
    }

    /// The units there are to assign to: those that send nominations of their own on that day.
    public List<Unit> candidates(LocalDate day) {
        return units.all().stream()
                .filter(unit -> unit.proposes() && unit.existsOn(day))
                .toList();
    }

    /// The candidates of a cluster.
    public List<Unit> candidates(long clusterId, LocalDate day) {
        return units.all().stream()
                .filter(unit -> Long.valueOf(clusterId).equals(unit.details().clusterId()) && unit.existsOn(day))
                .toList();
    }

    /// Notes the day units launched the movement, null for not launched.
    ///
    /// @throws Refusal when the day is still to come
    public Effects<Long> launch(long movementId, Collection<Long> unitIds, @Nullable LocalDate day) throws Refusal {
        return each(movementId, unitIds, "Ghi ngày phát động", unit -> unit.launched(day));
    }

    /// Notes the registrations of units, null for not registered.
    ///
    /// @throws Refusal when the day is still to come
    public Effects<Long> register(long movementId, Collection<Long> unitIds, @Nullable LocalDate day, String document)
            throws Refusal {
        return each(movementId, unitIds, "Ghi đăng ký thi đua", unit -> unit.registered(day, document));
    }

    /// Notes what units sent for a due day, all in one step; of a registration, that they registered. Those who sent it
    /// before are left as they are.
    ///
    /// @param due the named day it was due; null for what is due on no day
    /// @param forCluster whether it counts for the whole cluster of each
    /// @throws Refusal when the day is still to come
    public Effects<Long> receive(
            MovementTerm term,
            @Nullable LocalDate due,
            Collection<Long> unitIds,
            LocalDate day,
            String document,
            boolean forCluster)
            throws Refusal {
        if (term.kind() == TermKind.REGISTRATION) {
            return register(term.movementId(), unitIds, day, document);
        }
        Set<Long> sent = entries.receipts(term.movementId()).stream()
                .filter(receipt -> receipt.answers(term.id(), due))
                .map(Receipt::unitId)
                .collect(Collectors.toSet());
        List<Receipt> fresh = unitIds.stream()
                .distinct()
                .filter(id -> !sent.contains(id))
                .map(id -> new Receipt(
                        0, term.movementId(), id, term.kind(), term.id(), due, day, document, forCluster, ""))
                .toList();
        for (Receipt receipt : fresh) {
            check.of(receipt);
        }
        Effects<Long> effects =
                effects(unitIds, fresh.stream().map(Receipt::unitId).toList(), "đã ghi nhận từ trước");
        return fresh.isEmpty()
                ? effects
                : journal.<Effects<Long>, RuntimeException>step(
                        "Ghi đã nhận " + term.name(), about(effects.done()), () -> {
                            fresh.forEach(this::takePart);
                            fresh.forEach(entries::add);
                            return effects;
                        });
    }

    /// The units something was done to, and the others with the one reason they share.
    private Effects<Long> effects(Collection<Long> asked, List<Long> done, String reason) {
        return new Effects<>(
                done,
                asked.stream()
                        .distinct()
                        .filter(id -> !done.contains(id))
                        .map(id -> new Effects.Kept(id, about(id), reason))
                        .toList());
    }

    /// Stores a score in the place of the unit's one for the criterion; one that says nothing is taken out.
    ///
    /// @throws Refusal when it is below 0, or above the standard
    public int score(UnitScore score) throws Refusal {
        return score(List.of(score));
    }

    /// As [#score(UnitScore)], of many scores of one movement in one step.
    ///
    /// @return how many are another now
    /// @throws Refusal for the first that cannot be; nothing is stored then
    public int score(List<UnitScore> scores) throws Refusal {
        if (scores.isEmpty()) {
            return 0;
        }
        for (UnitScore score : scores) {
            check.of(score);
        }
        List<UnitScore> there = entries.scores(scores.getFirst().movementId());
        return journal.<Integer, RuntimeException>step(
                "Chấm điểm",
                about(scores.stream().map(UnitScore::unitId).distinct().toList()),
                () -> (int) scores.stream().filter(score -> put(there, score)).count());
    }

    private boolean put(List<UnitScore> there, UnitScore score) {
        Optional<UnitScore> before = there.stream()
                .filter(one -> one.unitId() == score.unitId() && one.criterionId() == score.criterionId())
                .findFirst();
        boolean blank = score.self() == null
                && score.measured() == null
                && score.reason().isEmpty();
        return put(before, score, blank);
    }

    /// Stores a result in the place of the unit's one for the condition.
    ///
    /// @throws Refusal when it is below 0
    public void measure(ConditionResult result) throws Refusal {
        check.of(result);
        Optional<ConditionResult> before = entries.conditions(result.movementId()).stream()
                .filter(one -> one.unitId() == result.unitId() && one.conditionId() == result.conditionId())
                .findFirst();
        journal.<Boolean, RuntimeException>step("Ghi kết quả theo điều kiện", about(result.unitId()), () -> {
            put(before, result, false);
            return true;
        });
    }

    /// @return whether the store holds something else now
    private boolean put(Optional<? extends FollowUp> before, FollowUp entry, boolean blank) {
        if (before.isEmpty()) {
            if (!blank) {
                takePart(entry);
                entries.add(entry);
            }
            return !blank;
        }
        FollowUp known = before.get();
        boolean changes = blank || !known.equals(entry.withId(known.id()));
        if (blank) {
            entries.remove(known);
        } else if (changes) {
            entries.update(entry.withId(known.id()));
        }
        return changes;
    }

    private Effects<Long> each(
            long movementId, Collection<Long> unitIds, String action, UnaryOperator<MovementUnit> change)
            throws Refusal {
        List<MovementUnit> there = entries.units(movementId);
        List<MovementUnit> changed = new ArrayList<>();
        for (Long id : new LinkedHashSet<>(unitIds)) {
            MovementUnit before = there.stream()
                    .filter(unit -> unit.unitId() == id)
                    .findFirst()
                    .orElseGet(() -> MovementUnit.assigned(movementId, id, null));
            MovementUnit after = change.apply(before);
            if (!after.equals(before)) {
                check.of(after);
                changed.add(after);
            }
        }
        Effects<Long> effects =
                effects(unitIds, changed.stream().map(MovementUnit::unitId).toList(), "đã ghi như vậy từ trước");
        return changed.isEmpty()
                ? effects
                : journal.<Effects<Long>, RuntimeException>step(action, about(effects.done()), () -> {
                    for (MovementUnit unit : changed) {
                        if (unit.id() == 0) {
                            entries.add(unit);
                        } else {
                            entries.update(unit);
                        }
                    }
                    return effects;
                });
    }

    private void takePart(FollowUp entry) {
        boolean assigned = entry instanceof MovementUnit
                || entries.units(entry.movementId()).stream().anyMatch(unit -> unit.unitId() == entry.unitId());
        if (!assigned) {
            entries.add(MovementUnit.assigned(entry.movementId(), entry.unitId(), null));
        }
    }

    private void refuseUsed(MovementUnit unit) throws Refusal {
        List<Function<Long, List<? extends FollowUp>>> kinds = List.of(
                entries::pledges,
                entries::receipts,
                entries::inspections,
                entries::contributions,
                entries::examples,
                entries::scores,
                entries::conditions);
        for (Function<Long, List<? extends FollowUp>> kind : kinds) {
            for (FollowUp entry : kind.apply(unit.movementId())) {
                if (entry.unitId() == unit.unitId()) {
                    throw new Refusal("“%s” đã có %s trong phong trào này. Hãy bỏ các mục đó trước."
                            .formatted(about(unit.unitId()), noun(entry)));
                }
            }
        }
    }

    private String about(long unitId) {
        return units.find(unitId).map(Unit::name).orElse("");
    }

    private String about(Collection<Long> unitIds) {
        return unitIds.size() == 1 ? about(unitIds.iterator().next()) : Numbers.count(unitIds.size()) + " đơn vị";
    }

    private static String noun(FollowUp entry) {
        return switch (entry) {
            case MovementUnit _ -> "đơn vị tham gia";
            case Pledge _ -> "đăng ký thi đua";
            case Receipt _ -> "báo cáo đã nhận";
            case Inspection _ -> "lần kiểm tra";
            case Contribution _ -> "khoản đóng góp";
            case TypicalExample _ -> "gương điển hình";
            case UnitScore _ -> "điểm";
            case ConditionResult _ -> "kết quả theo điều kiện";
        };
    }
}

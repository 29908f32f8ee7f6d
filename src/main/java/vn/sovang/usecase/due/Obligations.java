package vn.sovang.usecase.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.DueSource;
import vn.sovang.model.due.Validity;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.Stage;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.round.ReturnDiary;

/// Everything in the store that falls due by a rule or on a day.
final class Obligations {
    private final MovementStore movements;
    private final MovementPlanStore plans;
    private final MovementTermStore terms;
    private final MovementTaskStore tasks;
    private final RoundStore rounds;
    private final ReturnDiary returns;

    Obligations(Stores stores) {
        movements = stores.movements();
        plans = stores.plans();
        terms = stores.terms();
        tasks = stores.tasks();
        rounds = stores.rounds();
        returns = new ReturnDiary(stores);
    }

    List<Obligation> all() {
        Map<Long, Movement> byId = new HashMap<>();
        List<Obligation> lines = new ArrayList<>();
        for (Movement movement : movements.all()) {
            byId.put(movement.id(), movement);
            for (Stage stage : plans.of(movement.id()).stages()) {
                LocalDate last = stage.to();
                if (last != null) {
                    lines.add(line(
                            movement,
                            new DueSource.StageEnd(movement.id(), stage.name()),
                            "Hết giai đoạn",
                            stage.name(),
                            "",
                            DueRule.on(new DueDays.Once(last))));
                }
            }
        }
        for (MovementTerm term : terms.all()) {
            Movement movement = Objects.requireNonNull(byId.get(term.movementId()));
            lines.add(line(
                    movement, new DueSource.Term(term.id()), term.kind().label(), term.name(), term.to(), term.rule()));
        }
        for (MovementTask task : tasks.all()) {
            Movement movement = Objects.requireNonNull(byId.get(task.movementId()));
            lines.add(
                    line(movement, new DueSource.Task(task.id()), "Nhiệm vụ", task.text(), task.organ(), task.rule()));
        }
        addRounds(lines);
        return lines;
    }

    private static Obligation line(
            Movement movement, DueSource source, String kind, String name, String who, DueRule rule) {
        return new Obligation(
                source, movement.id(), 0, kind, name, name(movement), who, rule, validity(movement), null, false);
    }

    private void addRounds(List<Obligation> lines) {
        Map<Long, Round> byId = new HashMap<>();
        for (Round round : rounds.all()) {
            byId.put(round.id(), round);
            LocalDate deadline = round.deadline();
            if (deadline != null) {
                boolean over = round.status() == RoundStatus.SENT || round.status() == RoundStatus.DECIDED;
                lines.add(round(
                        round,
                        new DueSource.RoundEnd(round.id()),
                        "Hạn của đợt xét",
                        "Nộp hồ sơ đợt xét",
                        "",
                        deadline,
                        null,
                        over));
            }
        }
        for (ReturnDiary.Entry entry : returns.entries()) {
            LocalDate due = entry.event().due();
            if (due != null && entry.event().kind().returns()) {
                Round round = Objects.requireNonNull(byId.get(entry.event().roundId()));
                lines.add(round(
                        round,
                        new DueSource.Returned(entry.event().id()),
                        "Hồ sơ trả lại",
                        "Bổ sung hồ sơ đã trả lại",
                        entry.dossier(),
                        due,
                        entry.answeredOn(),
                        false));
            }
        }
    }

    private static Obligation round(
            Round round,
            DueSource source,
            String kind,
            String name,
            String who,
            LocalDate day,
            @Nullable LocalDate answered,
            boolean over) {
        return new Obligation(
                source,
                round.movementId(),
                round.id(),
                kind,
                name,
                round.name(),
                who,
                DueRule.on(new DueDays.Once(day)),
                Validity.OPEN,
                answered,
                over);
    }

    /// The time of a movement up to the day it was announced to end; from its plan where no day begins it, since
    /// nothing
    /// was due before.
    private static Validity validity(Movement movement) {
        LocalDate start = movement.start();
        return new Validity(start == null ? movement.planDate() : start, movement.lastDay());
    }

    private static String name(Movement movement) {
        return movement.briefTitle().isEmpty() ? movement.title() : movement.briefTitle();
    }

    /// What of the stored days is no rule, one sentence each.
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        terms.all().stream()
                .filter(term -> wrong(term.rule()))
                .forEach(term -> unread.add(
                        "Mốc “%s” ghi ngày là “%s”, phần mềm không đọc được nên không có trong lịch. Hãy chọn lại ngày ở thẻ Lịch của phong trào."
                                .formatted(term.name(), term.rule().display())));
        tasks.all().stream()
                .filter(task -> wrong(task.rule()))
                .forEach(task -> unread.add(
                        "Nhiệm vụ của %s ghi hạn là “%s”, phần mềm không đọc được nên không có trong lịch. Hãy chọn lại hạn của nhiệm vụ."
                                .formatted(task.organ(), task.rule().display())));
        return unread;
    }

    private static boolean wrong(DueRule rule) {
        return !rule.namesDays() && !rule.isOpen();
    }
}

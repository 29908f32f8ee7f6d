package vn.sovang.usecase;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.FollowUpStore;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.usecase.movement.EditFollowUp;

/// A store with a movement of autumn 2026, three units and the jobs that follow it; today is 03/11/2026.
public final class FollowRoom implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    public final RegistryRoom registry;
    public final Unit first;
    public final Unit second;
    public final Unit third;
    public final Movement movement;
    public final MovementPlan plan;
    public final MovementTerm reports;
    public final MovementTerm registration;
    final MovementTerm dossier;
    public final FollowUpStore entries;
    public final EditFollowUp follow;

    public FollowRoom(Path folder) throws Refusal {
        registry = new RegistryRoom(folder);
        first = registry.unit("Xã Bản Mẫu");
        second = registry.unit("Xã Suối Thử");
        third = registry.unit("Xã Đồi Ví Dụ");
        movement = new MovementStore(registry.database).add(movement());
        MovementPlanStore plans = new MovementPlanStore(registry.database);
        plans.save(movement.id(), plan());
        plan = plans.of(movement.id());
        MovementTermStore terms = new MovementTermStore(registry.database);
        reports = terms.add(term(TermKind.QUICK_REPORT, "Báo cáo nhanh", "monthly 5,15,25"));
        registration = terms.add(term(TermKind.REGISTRATION, "Đăng ký thi đua", "once 2026-09-20"));
        dossier = terms.add(term(TermKind.DOSSIER, "Hồ sơ đề nghị khen thưởng", "once 2026-11-20"));
        entries = new FollowUpStore(registry.database);
        follow = new EditFollowUp(Stores.of(registry.database), registry.journal);
    }

    public List<Long> all() {
        return List.of(first.id(), second.id(), third.id());
    }

    public ScoreCriterion criterion(int index) {
        return plan.scores().get(index);
    }

    private MovementTerm term(TermKind kind, String name, String rule) {
        return new MovementTerm(0, movement.id(), kind, name, DueRule.stored(rule), "Phòng Mẫu", "");
    }

    private static Movement movement() {
        return new Movement(
                0,
                "Xanh hóa đồi trọc",
                "xanh hóa đồi trọc",
                "phong trào thi đua",
                "Mỗi nhà một cây",
                "Ủy ban nhân dân tỉnh Mẫu",
                Level.PROVINCE,
                "12/KH-UBND",
                LocalDate.of(2026, 9, 1),
                "Ủy ban nhân dân tỉnh Mẫu",
                "trồng cây",
                LocalDate.of(2026, 9, 10),
                LocalDate.of(2026, 12, 15),
                "",
                List.of("Trồng cây"),
                List.of("Trồng nhiều"),
                List.of("GK_HUYEN"),
                "phần III",
                "phần V",
                null,
                null);
    }

    private static MovementPlan plan() {
        return new MovementPlan(
                List.of(PlanLine.of(PlanSection.TIE_BREAK, "Số cây trồng nhiều hơn")),
                List.of(),
                List.of(),
                List.of(new NumericCondition(0, "", "tỷ lệ cây sống", Comparison.AT_LEAST, new BigDecimal("90"), "%")),
                List.of(
                        ScoreCriterion.given("Ra quân đúng ngày", BigDecimal.TEN, "", ""),
                        new ScoreCriterion(
                                0,
                                "",
                                "Số cây trồng",
                                new BigDecimal(20),
                                ScoreFormula.EACH,
                                new BigDecimal("0.5"),
                                "",
                                "")),
                List.of());
    }

    @Override
    public void close() {
        registry.close();
    }
}

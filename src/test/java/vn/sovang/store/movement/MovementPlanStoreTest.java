package vn.sovang.store.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.Stage;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.OpenStore;
import vn.sovang.store.dossier.DossierItemStore;

/// The whole of a movement's plan in the store.
class MovementPlanStoreTest {
    @TempDir
    private Path folder;

    private OpenStore store;
    private MovementPlanStore plans;
    private Movement movement;

    @BeforeEach
    void open() throws Exception {
        store = OpenStore.in(folder);
        plans = new MovementPlanStore(store.database);
        movement = store.movement();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static MovementPlan plan() {
        return new MovementPlan(
                List.of(
                        PlanLine.of(PlanSection.AIM, "Giữ rừng"),
                        new PlanLine(PlanSection.CRITERION, "Đối với tập thể", "Trồng từ 02 ha"),
                        new PlanLine(PlanSection.STANDARD, "Giấy khen", "Dẫn đầu xã"),
                        PlanLine.of(PlanSection.RECIPIENT, "Như trên")),
                List.of(new Stage("Đợt 1", LocalDate.of(2021, 4, 1), null, "Ra quân")),
                List.of(
                        new Quota("Mỗi xã", List.of(new QuotaLimit(null, 2, 2, false))),
                        new Quota("Các phòng", List.of()),
                        new Quota(
                                "Trường học",
                                List.of(
                                        new QuotaLimit(SubjectKind.COLLECTIVE, 0, 10, true),
                                        new QuotaLimit(SubjectKind.PERSON, 3, 5, false)))),
                List.of(new NumericCondition(
                        0, "Xã", "tỷ lệ cây sống", Comparison.AT_LEAST, new BigDecimal("97.5"), "%")),
                List.of(
                        ScoreCriterion.given("Ra quân đúng ngày", BigDecimal.TEN, "", "Biên bản"),
                        new ScoreCriterion(
                                0,
                                "Khảo sát",
                                "Người được hỏi hài lòng",
                                new BigDecimal(20),
                                ScoreFormula.EACH,
                                new BigDecimal("0.4"),
                                "50 người × 0,4 điểm",
                                "")),
                List.of(Signatory.head("Giám đốc", "Lò Văn Giả"), Signatory.head("Chủ tịch Công đoàn", "Vì Thị Giả")));
    }

    @Test
    void keepsEverythingAPlanSays() {
        plans.save(movement.id(), plan());

        assertThat(plans.of(movement.id()))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.id", ".*\\.id$")
                .isEqualTo(plan());
        assertThat(store.movements.find(movement.id())).contains(movement);
    }

    @Test
    void rowsOthersMayNameKeepTheirKeysWhenThePlanChanges() {
        plans.save(movement.id(), plan());
        MovementPlan saved = plans.of(movement.id());
        List<ScoreCriterion> turned = saved.scores().reversed();

        plans.save(
                movement.id(),
                new MovementPlan(
                        saved.lines(), List.of(), saved.quotas(), saved.conditions(), turned, saved.signatories()));

        assertThat(plans.of(movement.id()).scores()).isEqualTo(turned);
        assertThat(plans.of(movement.id()).stages()).isEmpty();
        assertThat(plans.of(movement.id()).conditions()).isEqualTo(saved.conditions());
    }

    @Test
    void aStepOverMovementPlanAndItemsIsTakenBackWhole() throws Exception {
        DossierItemStore items = new DossierItemStore(store.database);
        items.save(movement.id(), List.of(new DossierItem(TierKind.UNIT, PaperKind.MINUTES, true, 1)));
        plans.save(movement.id(), plan());
        MovementPlan before = plans.of(movement.id());
        Instant now = Instant.parse("2021-04-01T01:00:00Z");

        store.steps.step("test", now, "Sửa kế hoạch", "", () -> {
            store.movements.update(movement.closedBy(
                    new MovementClosing(LocalDate.of(2022, 6, 1), "Thông báo số 09/TB-BCĐ ngày 01/6/2022")));
            plans.save(movement.id(), MovementPlan.NONE);
            items.save(movement.id(), List.of());
            return movement;
        });
        assertThat(store.movements.find(movement.id()).orElseThrow().lastDay()).isEqualTo("2022-06-01");
        store.steps.undo(store.steps.latest(1).getFirst().id(), now);

        assertThat(store.movements.find(movement.id())).contains(movement);
        assertThat(plans.of(movement.id())).isEqualTo(before);
        assertThat(items.of(movement.id())).hasSize(1);
    }

    @Test
    void tasksAndTermsStandInTheOrderTheyWereAdded() {
        MovementTaskStore tasks = new MovementTaskStore(store.database);
        MovementTermStore terms = new MovementTermStore(store.database);
        MovementTask first =
                tasks.add(new MovementTask(0, movement.id(), "Phòng Nội vụ", null, "Tổng hợp hồ sơ", DueRule.OPEN));
        MovementTask second = tasks.add(new MovementTask(
                0, movement.id(), "Trường Mẫu", store.unit("Trường Mẫu").id(), "Ươm cây", DueRule.OPEN));
        MovementTerm report = terms.add(new MovementTerm(
                0,
                movement.id(),
                TermKind.QUICK_REPORT,
                "Báo cáo tháng",
                DueRule.stored("month 5,15,25"),
                "Hạt Kiểm lâm",
                ""));

        tasks.update(new MovementTask(first.id(), movement.id(), "Phòng Nội vụ", null, "Tổng hợp", DueRule.OPEN));

        assertThat(tasks.of(movement.id())).extracting(MovementTask::text).containsExactly("Tổng hợp", "Ươm cây");
        assertThat(tasks.find(second.id())).contains(second);
        assertThat(terms.all()).containsExactly(report);
        terms.remove(report.id());
        assertThat(terms.of(movement.id())).isEmpty();
    }
}

package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.plan.PlanReader;
import vn.sovang.exchange.plan.PlanReading;
import vn.sovang.model.Refusal;
import vn.sovang.model.SigningPower;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.MovementRoom;

@SuppressWarnings("NullAway.Init") // filled before each test
class AddMovementTest {
    @TempDir
    private Path folder;

    private MovementRoom room;
    private AddMovement adding;

    @BeforeEach
    void open() throws Refusal {
        room = new MovementRoom(folder);
        adding = new AddMovement(Stores.of(room.database), room.journal);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void thePlansLinesStandUnderTheirSections() throws Exception {
        Movement added = adding.add(read("ke-hoach-ngay-hoi.txt"), "");
        MovementPlan plan = room.editing.find(added.id()).plan();
        assertThat(plan.texts(PlanSection.BASE)).containsExactly("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022");
        assertThat(plan.texts(PlanSection.AIM)).hasSize(1);
        assertThat(plan.texts(PlanSection.DEMAND)).hasSize(1);
        assertThat(plan.groups(PlanSection.STANDARD)).containsOnlyKeys("Đối với tập thể", "Đối với cá nhân");
        assertThat(plan.texts(PlanSection.FUNDING)).hasSize(2);
        assertThat(plan.texts(PlanSection.RECIPIENT)).containsExactly("Như trên");
        assertThat(plan.conditions()).hasSize(2).allMatch(one -> one.group().equals("Đối với tập thể"));
        assertThat(plan.quotas()).hasSize(5).last().satisfies(quota -> assertThat(quota.limits())
                .containsExactly(new QuotaLimit(null, 2, 2, false)));
        assertThat(plan.signatories()).singleElement().satisfies(signatory -> {
            assertThat(signatory.onBehalfOf()).isEqualTo("ỦY BAN NHÂN DÂN");
            assertThat(signatory.power()).isEqualTo(SigningPower.KT);
            assertThat(signatory.principalPost()).isEqualTo("CHỦ TỊCH");
            assertThat(signatory.post()).isEqualTo("PHÓ CHỦ TỊCH");
            assertThat(signatory.name()).isEqualTo("Trần Mẫu Nam");
        });
    }

    @Test
    void tasksFindTheirUnitAndDeadlinesTheirRule() throws Exception {
        Unit office = new UnitStore(room.database).add(Unit.named("Sở Nội vụ", UnitKind.ADMINISTRATION, null, true));
        Movement added = adding.add(read("ke-hoach-ngay-hoi.txt"), "");
        assertThat(new MovementTaskStore(room.database).of(added.id()))
                .extracting(MovementTask::organ, MovementTask::unitId)
                .containsExactly(
                        tuple("Sở Nội vụ", office.id()), tuple("Văn phòng (bộ phận theo dõi nội chính)", null));
        assertThat(new MovementTermStore(room.database).of(added.id()))
                .extracting(MovementTerm::kind, MovementTerm::rule)
                .containsExactly(tuple(TermKind.DOSSIER, DueRule.stored("before once 2026-03-31")));
    }

    @Test
    void theScaleItsTiesAndTheStagesAreKept() throws Exception {
        Movement added = adding.add(read("ke-hoach-cham-diem.md"), "");
        MovementPlan plan = room.editing.find(added.id()).plan();
        assertThat(plan.scores())
                .extracting(score -> score.formula())
                .containsExactly(ScoreFormula.GIVEN, ScoreFormula.SHARE, ScoreFormula.EACH);
        assertThat(plan.texts(PlanSection.TIE_BREAK)).hasSize(3);
        assertThat(plan.stages()).hasSize(2);
        assertThat(plan.stages().getFirst().to()).isEqualTo(LocalDate.of(2026, 1, 23));
        assertThat(added.awardCodes()).containsExactly("GK_PHUONG");
    }

    @Test
    void twoSignaturesSideBySideEachHaveTheirOwnBody() throws Exception {
        Movement added = adding.add(read("ke-hoach-chin-muoi-ngay.txt"), "");
        assertThat(room.editing.find(added.id()).plan().signatories())
                .extracting(one -> one.onBehalfOf(), one -> one.post(), one -> one.name())
                .containsExactly(
                        tuple("BAN GIÁM ĐỐC", "GIÁM ĐỐC", "Lê Mẫu Một"),
                        tuple("BAN CHẤP HÀNH CÔNG ĐOÀN", "CHỦ TỊCH", "Phạm Mẫu Hai"));
        assertThat(added.lastDay()).isNull();
    }

    @Test
    void thePlanAboveIsFoundByNumberAndDay() throws Exception {
        Movement above = adding.add(new PlanReader(AwardCatalogue.load()).read("""
                        Số: 5/KH-UBND

                        Mẫu Thành, ngày 02 tháng 01 năm 2026

                        KẾ HOẠCH

                        Phát động phong trào thi đua “An sinh tỉnh Mẫu”
                        """), "");
        Movement added = adding.add(read("ke-hoach-cham-diem.md"), "");
        assertThat(added.parentId()).isEqualTo(above.id());
    }

    @Test
    void oneStepTakesThePlanBackWithItsTasksAndTerms() throws Exception {
        Movement added = adding.add(read("ke-hoach-ngay-hoi.txt"), "");
        room.undo().undoLatest();
        assertThat(room.movements.all()).isEmpty();
        assertThat(new MovementTaskStore(room.database).of(added.id())).isEmpty();
        assertThat(new MovementTermStore(room.database).of(added.id())).isEmpty();
    }

    @Test
    void ofADamagedPlanNoWordsAreTakenOver() throws Exception {
        Movement added = adding.add(read("ke-hoach-nhan-dang.txt"), "Ngành y tế chung sức");
        MovementPlan plan = room.editing.find(added.id()).plan();
        assertThat(added.contents()).isEmpty();
        assertThat(plan.lines()).isEmpty();
        assertThat(added.awardCodes()).containsExactly("GK_SO", "BK_TINH");
        assertThat(new MovementTermStore(room.database).of(added.id()))
                .extracting(MovementTerm::rule)
                .containsExactly(DueRule.stored("monthly 5,15,25"));
        assertThat(List.of(added.slogan(), added.planSubject())).containsOnly("");
    }

    private static PlanReading read(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(PlanReader.class.getResourceAsStream(name))) {
            return new PlanReader(AwardCatalogue.load()).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

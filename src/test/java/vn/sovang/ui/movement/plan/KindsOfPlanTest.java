package vn.sovang.ui.movement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.plan.PlannedScore;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.store.Stores;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;

/// The kinds of plan offices write fit into the fields: what is typed comes back from the store as it was typed. The
/// plans are made up.
@SuppressWarnings("NullAway.Init") // filled before each test
class KindsOfPlanTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private EditMovement editing;
    private PlannedMovement base;
    private final PlanDraft draft = new PlanDraft(() -> {});

    @BeforeEach
    void open() throws Refusal {
        fixture = new ScreenFixture(folder);
        editing = new EditMovement(Stores.of(fixture.database), fixture.journal());
        base = editing.find(editing.add("Phong trào").id());
        draft.load(base);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anOpenMovementForFourGroupsOfSubjects() throws Refusal {
        draft.start.set(PartialDate.of(LocalDate.of(2025, 11, 20)));
        draft.text(HeadText.END_CONDITION).set("đến khi tổ chức thành công Đại hội");
        type(
                PlanSection.SUBJECT,
                "[Sở, ngành, xã]\nTập thể\n[Mặt trận, đoàn thể]\nTập thể\n[Doanh nghiệp, hộ gia đình]\nTập thể, hộ\n"
                        + "[Cá nhân]\nCán bộ, Nhân dân");
        type(PlanSection.STANDARD, "[Huân chương Lao động]\nThành tích đặc biệt xuất sắc\n[Giấy khen]\nTiêu biểu");
        PlannedMovement stored = stored();
        Movement movement = stored.movement();
        assertThat(stored.plan().groups(PlanSection.SUBJECT)).hasSize(4);
        assertThat(movement.lastDay()).isNull();
        assertThat(movement.runsOn(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void anElectionWithConditionsAndQuotasInCases() throws Refusal {
        draft.text(PlanRows.CONDITIONS)
                .set("tỷ lệ cử tri đi bầu | >= 98 % | Ban bầu cử\nsố lần bầu lại | = 0 | Ban bầu cử");
        draft.text(PlanRows.QUOTAS)
                .set("Mỗi ban | đến 5 cá nhân\nMỗi ban bầu cử | 1 cá nhân\nMột số sở | 1-2 tập thể; 3-5 cá nhân\n"
                        + "Đơn vị còn lại | 1 trường hợp\nMỗi xã | 2 trường hợp");
        type(PlanSection.DOSSIER_REMARK, "01 bộ PDF qua phần mềm văn bản");
        PlannedMovement stored = stored();
        assertThat(stored.plan().quotas()).hasSize(5);
        assertThat(stored.plan().quotas().getLast().limits()).containsExactly(new QuotaLimit(null, 2, 2, false));
    }

    @Test
    void aScoredMovementWithAScaleTieBreaksAndQuotasInPerCent() throws Refusal {
        draft.text(PlanRows.STAGES).set("Đợt 1 | 01/12/2025 | 12/12/2025\nĐợt 2 | 15/12/2025 | 17/12/2025");
        draft.text(PlanRows.SCORES)
                .set("Tỷ lệ chi trả qua tài khoản | 60 | tỷ lệ | tỷ lệ × điểm chuẩn | Báo cáo\n"
                        + "Hài lòng của 50 người | 20 | mỗi 0,4 | khảo sát | Phiếu\nSáng kiến | 35");
        draft.text(PlanRows.QUOTAS).set("Đơn vị tham gia | đến 10% tập thể; đến 5% cá nhân");
        type(PlanSection.TIE_BREAK, "Tỷ lệ chi trả\nMức độ hài lòng\nSố người được trả\nBỏ phiếu");
        PlannedMovement stored = stored();
        assertThat(PlannedScore.total(stored.plan().scores())).isEqualByComparingTo("115");
        assertThat(stored.plan().scores())
                .extracting(one -> one.formula())
                .containsExactly(ScoreFormula.SHARE, ScoreFormula.EACH, ScoreFormula.GIVEN);
        assertThat(stored.plan().texts(PlanSection.TIE_BREAK)).hasSize(4);
    }

    @Test
    void aJointPlanWithMonthlyRoundsAndFourSignatures() throws Refusal {
        draft.text(PlanRows.STAGES)
                .set(
                        "Tháng 10 | 01/10/2021 | 31/10/2021 | xét khen tháng\nTháng 11 | 01/11/2021 | 30/11/2021 | xét khen tháng");
        draft.text(PlanRows.SIGNATORIES)
                .set(
                        "GIÁM ĐỐC | Tống Văn Lâm\nTM. CÔNG ĐOÀN | CHỦ TỊCH | Lương Thị Mến\n"
                                + "TM. ĐOÀN THANH NIÊN | BÍ THƯ | Hà Quốc Toản\nTM. HỘI CỰU CHIẾN BINH | CHỦ TỊCH | Nông Đức Thuận");
        PlannedMovement stored = stored();
        assertThat(stored.plan().signatories())
                .extracting(Signatory::name)
                .containsExactly("Tống Văn Lâm", "Lương Thị Mến", "Hà Quốc Toản", "Nông Đức Thuận");
    }

    private void type(PlanSection section, String text) {
        draft.text(section).set(text);
    }

    /// What the store has of what is typed, after it has been seen that it is typed the same.
    private PlannedMovement stored() throws Refusal {
        PlannedMovement typed = draft.over(base).orElseThrow();
        for (PlanRows table : PlanRows.values()) {
            assertThat(draft.error(table).get()).isEmpty();
        }
        PlannedMovement stored = editing.change(typed);
        PlanDraft again = new PlanDraft(() -> {});
        again.load(editing.find(stored.movement().id()));
        for (PlanSection section : PlanSection.values()) {
            assertThat(again.text(section).get()).isEqualTo(draft.text(section).get());
        }
        for (PlanRows table : PlanRows.values()) {
            assertThat(again.text(table).get()).isEqualTo(draft.text(table).get());
        }
        assertThat(again.over(stored)).as("nothing is typed anew").contains(stored);
        return stored;
    }
}

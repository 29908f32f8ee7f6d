package vn.sovang.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.RecallState;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.FundEntryStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.ReadDecisions;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.decision.ReckonMoney;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RevokeDecision;
import vn.sovang.usecase.round.ReadRound;

@SuppressWarnings("NullAway.Init") // filled before each test
class RevocationScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private Decision decision;
    private Stage stage;

    @BeforeEach
    void record() throws Refusal {
        fixture = new ScreenFixture(folder);
        SampleRound sample = new SampleRound(fixture, folder).imported();
        ReadRound facts = new ReadRound(Stores.of(fixture.database), Regimes.load(), Today.CLOCK);
        KeepFund fund = new KeepFund(Stores.of(fixture.database), fixture.journal());
        DecisionJobs jobs = new DecisionJobs(
                new ReadDecisions(Stores.of(fixture.database), facts, fixture.catalogue, fund),
                new RecordDecision(Stores.of(fixture.database), facts, fixture.catalogue, fixture.journal()),
                new RevokeDecision(
                        Stores.of(fixture.database),
                        facts,
                        fixture.catalogue,
                        fixture.journal(),
                        () -> WorkingDays.PLAIN),
                new ReadRevocations(Stores.of(fixture.database), fund),
                fund,
                new ReckonMoney(Stores.of(fixture.database), facts, fixture.catalogue, fixture.journal()));
        decision = jobs.recording()
                .record(GrantOrder.all(sample.round.id(), "GK_TP", "05", LocalDate.of(2021, 12, 20), null, null))
                .decision();
        stage = fixture.show(new Place.Revocation(decision.id()), navigator -> new RevocationController(
                        fixture.tasks, navigator, fixture.status, jobs)
                .of(decision.id()));
        fixture.settle();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aRequestIsShownAndTakenBack() {
        fixture.picture("huy-bo-chua-co");
        choose(1);
        ask();
        fixture.picture("huy-bo-de-nghi");
        assertThat(fixture.refusals).isEmpty();
        assertThat(recalled()).containsExactly(RecallState.ASKED);
        assertThat(texts()).anySatisfy(text -> assertThat(text)
                .contains("Phòng Nội vụ đề nghị ngày 28/12/2021 (Tờ trình số 21/TTr-PNV)", "Kê khai sai thành tích"));
        FxHarness.press(stage, "revocation-withdraw-1");
        fixture.settle();
        assertThat(recalled()).isEmpty();
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Đã rút đề nghị"));
    }

    @Test
    void theRequestGoesOnIntoTheDecisionAndTheMoneyComesBack() {
        choose(1);
        ask();
        FxHarness.press(stage, "revocation-decide-1");
        FxHarness.type(stage, "revocation-number", "17/QĐ-UBND");
        FxHarness.type(stage, "revocation-date", "04/01/2022");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(fixture.refusals).isEmpty();
        assertThat(recalled()).containsExactly(RecallState.TO_RETURN);
        assertThat(act()).isEqualTo(RevocationAct.HAND_IN);

        FxHarness.type(stage, "revocation-date", "10/01/2022");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(recalled()).containsExactly(RecallState.RETURNED);
        assertThat(act()).isEqualTo(RevocationAct.TAKE_BACK);

        fixture.picture("huy-bo-thu-tien");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        assertThat(texts()).contains("Chưa ghi ngày thu tiền.");
        FxHarness.type(stage, "revocation-date", "10/01/2022");
        FxHarness.type(stage, "revocation-document", "Phiếu thu số 3");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(new FundEntryStore(fixture.database).ofDecision(decision.id()))
                .singleElement()
                .extracting(FundEntry::document)
                .isEqualTo("Phiếu thu số 3");
        fixture.picture("huy-bo-xong");
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Đã hủy bỏ, đã thu hồi xong"));
    }

    @Test
    void theWholeDecisionIsRevokedAndNothingMoreCanBe() {
        FxHarness.run(() -> box().setValue(RevocationAct.REVOKE));
        FxHarness.type(stage, "revocation-number", "18/QĐ-UBND");
        FxHarness.type(stage, "revocation-date", "05/01/2022");
        FxHarness.type(stage, "revocation-reason", "Sai thẩm quyền");
        FxHarness.leave(stage);
        FxHarness.press(stage, "revocation-record");
        fixture.settle();
        assertThat(new GrantStore(fixture.database).ofDecision(decision.id()))
                .isNotEmpty()
                .noneMatch(Grant::inForce);
        FxHarness.run(() -> box().setValue(RevocationAct.REVOKE));
        assertThat(FxHarness.find(stage, "revocation-record", Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void largeLettersStayWhole() {
        FxHarness.fontSize(stage, 21);
        ask();
        fixture.picture("huy-bo-150");
        assertThat(recalled()).isNotEmpty();
    }

    private void ask() {
        FxHarness.type(stage, "revocation-asked-by", "Phòng Nội vụ");
        FxHarness.type(stage, "revocation-request", "Tờ trình số 21/TTr-PNV");
        FxHarness.type(stage, "revocation-date", "28/12/2021");
        FxHarness.type(stage, "revocation-reason", "Kê khai sai thành tích");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
    }

    private void choose(int row) {
        FxHarness.run(() -> ((TableView<?>) FxHarness.seen(stage, "#revocation-lines"))
                .getSelectionModel()
                .clearAndSelect(row));
        FxHarness.run(() -> FxHarness.find(stage, "revocation-chosen-only", javafx.scene.control.CheckBox.class)
                .setSelected(true));
    }

    private RevocationAct act() {
        return FxHarness.onFx(() -> box().getValue());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<RevocationAct> box() {
        return FxHarness.find(stage, "revocation-act", ComboBox.class);
    }

    private List<RecallState> recalled() {
        return new GrantStore(fixture.database)
                .ofDecision(decision.id()).stream()
                        .map(Grant::recall)
                        .filter(recall -> recall != null)
                        .map(recall -> recall.state())
                        .toList();
    }

    private List<String> texts() {
        return FxHarness.texts(stage, ".label");
    }
}

package vn.sovang.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.FundEntryStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.ReadDecisions;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.decision.ReckonMoney;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RevokeDecision;
import vn.sovang.usecase.round.ReadRound;

@SuppressWarnings("NullAway.Init") // filled before each test
class RoundDecisionsScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private SampleRound sample;
    private Stage stage;

    @BeforeEach
    void fill() {
        fixture = new ScreenFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void open() {
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
        stage = fixture.show(
                new Place.RoundDecisions(0),
                navigator -> new RoundDecisionsController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        Stores.of(fixture.database),
                        fixture.catalogue,
                        jobs,
                        Today.CLOCK));
        fixture.settle();
    }

    private void openSample() {
        sample = new SampleRound(fixture, folder).imported();
        open();
        choose("GK_TP");
    }

    private void choose(String award) {
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<vn.sovang.usecase.decision.AwardOutcome> box =
                    FxHarness.find(stage, "decision-award", ComboBox.class);
            box.setValue(box.getItems().stream()
                    .filter(desk -> desk.awardCode().equals(award))
                    .findFirst()
                    .orElseThrow());
        });
        fixture.settle();
    }

    private void record() {
        FxHarness.type(stage, "decision-number", "05");
        FxHarness.type(stage, "decision-date", "20/12/2021");
        FxHarness.type(stage, "decision-from", "01/5/2021");
        FxHarness.type(stage, "decision-to", "30/11/2021");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
    }

    @Test
    void withoutARoundItSaysWhatToDoFirst() {
        open();
        fixture.picture("quyet-dinh-cua-dot-chua-co");
        assertThat(FxHarness.seen(stage, "#decision-lines")).isNull();
    }

    @Test
    void theMoneyFollowsTheDayAndIsExplained() {
        openSample();
        FxHarness.type(stage, "decision-date", "20/12/2021");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.run(() -> table().getSelectionModel().select(0));
        assertThat(label("decision-explanation").getText())
                .contains("× 1.490.000 = ", "làm tròn lên hàng chục nghìn", "chưa xác minh");
        fixture.picture("quyet-dinh-cua-dot-tinh-tien");
    }

    @Test
    void aDecisionIsRecordedByKeyboardAndPaid() {
        openSample();
        record();
        assertThat(fixture.refusals).isEmpty();
        Decision decision = decision();
        assertThat(decision.number()).isEqualTo("05/QĐ-UBND");
        assertThat(decision.achievedTo()).isEqualTo(LocalDate.of(2021, 11, 30));
        assertThat(nominations("GK_TP")).isNotEmpty().allSatisfy(one -> assertThat(one.status())
                .isEqualTo(NominationStatus.GRANTED));
        fixture.picture("quyet-dinh-cua-dot-da-ghi");

        FxHarness.press(stage, "decision-pay");
        fixture.settle();
        assertThat(new FundEntryStore(fixture.database).ofDecision(decision.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.amount()).isPositive());
        assertThat(FxHarness.find(stage, "decision-pay", Button.class).isDisabled())
                .isTrue();

        FxHarness.press(stage, "decision-revocation");
        assertThat(fixture.opened).last().isEqualTo(new Place.Revocation(decision.id()));
    }

    @Test
    void whatWillBeRecordedAndReckonedAnewIsSaidBeforeAndIsWhatIsRecorded() {
        openSample();
        Nomination known = nominations("GK_TP").stream()
                .filter(one -> one.kind().isPerson() && one.personId() != null)
                .findFirst()
                .orElseThrow();
        fixture.nominations.add(known.withAward("LDTT"));
        open();
        choose("LDTT");
        typeTheFirst("11/QĐ-UBND");
        awaitPreview("Sẽ ghi 01 kết quả khen, tiền thưởng 450.000 đồng.");
        FxHarness.press(stage, "decision-record");
        fixture.settle();
        assertThat(fixture.status.saidProperty().get()).contains("01 kết quả khen, tiền thưởng 450.000 đồng.");

        fixture.nominations.add(known.withAward("CSTDCS"));
        open();
        choose("CSTDCS");
        typeTheFirst("12/QĐ-UBND");
        awaitPreview("Sẽ ghi 01 kết quả khen, tiền thưởng 1.490.000 đồng. "
                + "Tính lại 01 kết quả đã ghi: giảm 450.000 đồng.");
        fixture.picture("quyet-dinh-cua-dot-tinh-lai");
        FxHarness.press(stage, "decision-record");
        fixture.settle();
        assertThat(fixture.refusals).isEmpty();
        assertThat(fixture.status.saidProperty().get())
                .contains("tiền thưởng 1.490.000 đồng.")
                .contains("Đã tính lại 01 kết quả khen của Quyết định số 11/QĐ-UBND", "giảm 450.000 đồng");
    }

    private void typeTheFirst(String number) {
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(0));
        FxHarness.type(stage, "decision-number", number);
        FxHarness.type(stage, "decision-date", "20/12/2021");
        FxHarness.leave(stage);
        fixture.settle();
    }

    private void awaitPreview(String sentence) {
        FxHarness.await(
                sentence, () -> sentence.equals(label("decision-preview").getText()));
    }

    @Test
    void whatIsDecidedAboveIsEnteredForTheRowsChosen() {
        openSample();
        choose("BK_TINH");
        int all = table().getItems().size();
        assertThat(FxHarness.find(stage, "decision-chosen-only", CheckBox.class).isSelected())
                .isTrue();
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(0));
        FxHarness.type(stage, "decision-number", "2005/QĐ-UBND");
        FxHarness.type(stage, "decision-date", "28/12/2021");
        FxHarness.leave(stage);
        FxHarness.press(stage, "decision-record");
        fixture.settle();
        assertThat(fixture.refusals).isEmpty();
        assertThat(nominations("BK_TINH"))
                .filteredOn(one -> one.status() == NominationStatus.GRANTED)
                .hasSize(1);

        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ChosenOutcome> box = FxHarness.find(stage, "decision-outcome", ComboBox.class);
            box.setValue(ChosenOutcome.NOTHING);
            FxHarness.find(stage, "decision-chosen-only", CheckBox.class).setSelected(false);
        });
        fixture.picture("quyet-dinh-cua-dot-khong-khen");
        FxHarness.press(stage, "decision-record");
        fixture.settle();
        assertThat(fixture.refusals).singleElement().asString().contains("Chưa ghi lý do không khen");
        FxHarness.type(stage, "decision-reason", "đã khen ở chuyên đề khác");
        FxHarness.leave(stage);
        FxHarness.press(stage, "decision-record");
        fixture.settle();
        assertThat(nominations("BK_TINH"))
                .filteredOn(one -> one.status() == NominationStatus.NOT_GRANTED)
                .hasSize(all - 1);
        assertThat(fixture.rounds.find(sample.round.id()).orElseThrow().status())
                .isEqualTo(RoundStatus.COLLECTING);
    }

    private Label label(String id) {
        return FxHarness.find(stage, id, Label.class);
    }

    private TableView<?> table() {
        Node found = FxHarness.seen(stage, "#decision-lines");
        return (TableView<?>) found;
    }

    private Decision decision() {
        return new DecisionStore(fixture.database)
                .search("05", 10).stream()
                        .filter(one -> one.number().startsWith("05/"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Nomination> nominations(String award) {
        return fixture.nominations.ofRound(sample.round.id()).stream()
                .filter(one -> one.awardCode().equals(award))
                .toList();
    }
}

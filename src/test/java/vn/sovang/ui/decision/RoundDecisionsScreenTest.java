package vn.sovang.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Decision;
import vn.sovang.model.Grant;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.RecallState;
import vn.sovang.model.RoundStatus;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.DecisionStore;
import vn.sovang.store.FundEntryStore;
import vn.sovang.store.GrantStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.KeepFund;
import vn.sovang.usecase.ReadDecisions;
import vn.sovang.usecase.RecordDecision;
import vn.sovang.usecase.RevokeDecision;
import vn.sovang.usecase.RoundFacts;

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
        RoundFacts facts = new RoundFacts(fixture.database, Regimes.load());
        KeepFund fund = new KeepFund(fixture.database, fixture.journal());
        DecisionJobs jobs = new DecisionJobs(
                new ReadDecisions(fixture.database, facts, fixture.catalogue, fund),
                new RecordDecision(fixture.database, facts, fixture.catalogue, fixture.journal()),
                new RevokeDecision(fixture.database, fixture.journal(), WorkingDays.PLAIN),
                fund);
        stage = fixture.show(
                new Place.RoundDecisions(0),
                navigator -> new RoundDecisionsController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        fixture.rounds,
                        fixture.catalogue,
                        jobs,
                        Clock.systemDefaultZone()));
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
            ComboBox<vn.sovang.usecase.AwardDesk> box = FxHarness.find(stage, "decision-award", ComboBox.class);
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
        assertThat(stage.getScene().lookup("#decision-lines")).isNull();
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
    void aDecisionIsRecordedByKeyboardAndRevokedAndHandedIn() {
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

        FxHarness.run(
                () -> FxHarness.find(stage, "decision-revoke", TitledPane.class).setExpanded(true));
        FxHarness.type(stage, "revoke-number", "17/QĐ-UBND");
        FxHarness.type(stage, "revoke-date", "04/01/2022");
        FxHarness.type(stage, "revoke-reason", "Kê khai sai thành tích");
        FxHarness.type(stage, "revoke-article", "khoản 2 Điều 93 Luật Thi đua, khen thưởng");
        FxHarness.leave(stage);
        FxHarness.run(() -> table().getSelectionModel().select(1));
        fixture.picture("quyet-dinh-cua-dot-huy-bo");
        FxHarness.press(stage, "revoke-some");
        fixture.settle();
        assertThat(fixture.refusals).isEmpty();
        assertThat(recalled()).singleElement().satisfies(grant -> assertThat(
                        Objects.requireNonNull(grant.recall()).state())
                .isEqualTo(RecallState.TO_RETURN));
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(1));
        FxHarness.press(stage, "revoke-handed-in");
        fixture.settle();
        assertThat(recalled()).singleElement().satisfies(grant -> assertThat(
                        Objects.requireNonNull(grant.recall()).state())
                .isEqualTo(RecallState.RETURNED));

        FxHarness.type(stage, "revoke-number", "18/QĐ-UBND");
        FxHarness.type(stage, "revoke-date", "05/01/2022");
        FxHarness.type(stage, "revoke-reason", "Sai thẩm quyền");
        FxHarness.leave(stage);
        FxHarness.press(stage, "revoke-whole");
        fixture.settle();
        assertThat(decision().revokedById()).isNotNull();
        assertThat(new GrantStore(fixture.database).ofDecision(decision.id())).noneMatch(Grant::inForce);
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
            ComboBox<Outcome> box = FxHarness.find(stage, "decision-outcome", ComboBox.class);
            box.setValue(Outcome.NOTHING);
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
        Node found = stage.getScene().lookup("#decision-lines");
        return (TableView<?>) found;
    }

    private Decision decision() {
        return new DecisionStore(fixture.database)
                .search("05", 10).stream()
                        .filter(one -> one.number().startsWith("05/"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Grant> recalled() {
        return new GrantStore(fixture.database)
                .ofDecision(decision().id()).stream()
                        .filter(grant -> grant.recall() != null)
                        .toList();
    }

    private List<Nomination> nominations(String award) {
        return fixture.nominations.ofRound(sample.round.id()).stream()
                .filter(one -> one.awardCode().equals(award))
                .toList();
    }
}

package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.decision.DecisionFeature;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.decision.AwardOutcome;
import vn.sovang.usecase.decision.KeepFund;

/// From what passed the last tier to the decision, to a person's history, to the revocation and back, through the main
/// window.
@SuppressWarnings("NullAway.Init") // filled before each test
class DecisionJourneyTest extends WindowJourney {
    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        new SampleOffice(OfficeFile.shipped("bac-kan")).fill(rooms, folder);
        KeepFund fund = DecisionFeature.decisionJobs(rooms).fund();
        fund.add(entry(LocalDate.of(2021, 1, 4), FundEntryKind.OPENING, 20_000_000, "Chuyển từ năm 2020"));
        fund.add(entry(LocalDate.of(2021, 3, 15), FundEntryKind.IN, 150_000_000, "Ngân sách phân bổ đầu năm"));
        openWindow();
        awaitNode("nav-round-decisions");
    }

    @Test
    void aDecisionIsRecordedStandsInTheHistoryAndIsRevoked() {
        FxHarness.press(stage, "nav-round-decisions");
        awaitNode("decision-award");
        settle();
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<AwardOutcome> box = FxHarness.find(stage, "decision-award", ComboBox.class);
            box.setValue(box.getItems().stream()
                    .filter(AwardOutcome::own)
                    .findFirst()
                    .orElseThrow());
        });
        FxHarness.type(stage, "decision-number", "05");
        FxHarness.type(stage, "decision-date", "20/12/2021");
        FxHarness.type(stage, "decision-from", "01/5/2021");
        FxHarness.type(stage, "decision-to", "30/11/2021");
        FxHarness.leave(stage);
        settle();
        FxHarness.run(() -> table("decision-lines").getSelectionModel().clearAndSelect(8));
        picture("quyet-dinh-cua-dot");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        FxHarness.await(
                "the decision",
                () -> !rooms.stores().decisions().ofNumber("05/QĐ-UBND").isEmpty());
        settle();
        Decision decision = rooms.stores().decisions().ofNumber("05/QĐ-UBND").getFirst();
        FxHarness.press(stage, "decision-pay");
        FxHarness.await(
                "the payment", () -> DecisionFeature.decisionJobs(rooms).fund().due(decision.id()) == 0);
        settle();
        FxHarness.press(stage, "nav-fund");
        awaitNode("fund-table");
        picture("quy-khen-thuong");
        Grant grant = rooms.stores().grants().ofDecision(decision.id()).stream()
                .filter(one -> one.personId() != null)
                .findFirst()
                .orElseThrow();
        long person = Objects.requireNonNull(grant.personId());
        showHistoryOf(person);
        FxHarness.awaitThat(
                () -> assertThat(texts()).anySatisfy(text -> assertThat(text).contains("05/QĐ-UBND")));

        FxHarness.press(stage, "nav-round-decisions");
        awaitNode("decision-revocation");
        settle();
        FxHarness.press(stage, "decision-revocation");
        awaitNode("revocation-record");
        settle();
        FxHarness.type(stage, "revocation-asked-by", "Phòng Nội vụ");
        FxHarness.type(stage, "revocation-request", "Tờ trình số 21/TTr-PNV ngày 28/12/2021");
        FxHarness.type(stage, "revocation-date", "28/12/2021");
        FxHarness.type(stage, "revocation-reason", "Kê khai sai thành tích");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        settle();
        FxHarness.awaitThat(() -> assertThat(texts()).contains("Đang đề nghị hủy bỏ: cả quyết định"));
        assertThat(rooms.stores().grants().ofPerson(person)).allMatch(HeldGrant::inForce);
        FxHarness.press(stage, "revocation-decide-1");
        FxHarness.type(stage, "revocation-number", "17/QĐ-UBND");
        FxHarness.type(stage, "revocation-date", "04/01/2022");
        FxHarness.leave(stage);
        picture("huy-bo-quyet-dinh");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        FxHarness.await(
                "the revocation",
                () -> rooms.stores()
                                .decisions()
                                .find(decision.id())
                                .orElseThrow()
                                .revokedById()
                        != null);
        settle();
        showHistoryOf(person);
        FxHarness.awaitThat(
                () -> assertThat(texts()).anySatisfy(text -> assertThat(text).contains("Đang thu hồi")));
        assertThat(rooms.stores().grants().ofPerson(person)).noneMatch(HeldGrant::inForce);

        FxHarness.press(stage, "nav-desk");
        settle();
        FxHarness.awaitThat(() -> assertThat(texts()).contains("Thu hồi theo Quyết định số 05/QĐ-UBND"));
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        FxHarness.await("the way to the list", () -> texts().stream().anyMatch(text -> text.contains("mở Thùng rác")));
        showSteps();
        takeBackStep(0);
        FxHarness.await("the request waits again", () -> rooms.stores().grants().ofPerson(person).stream()
                .anyMatch(HeldGrant::inForce));
        settle();
        takeBackStep(1);
        FxHarness.await("the decision stands as before", () -> rooms.stores().grants().ofPerson(person).stream()
                .noneMatch(held -> held.grant().recall() != null));
        settle();
        takeBackStep(2);
        FxHarness.await(
                "nothing is paid",
                () -> DecisionFeature.decisionJobs(rooms).fund().due(decision.id()) > 0);
        settle();
        takeBackStep(3);
        FxHarness.await("nothing is decided any more", () -> rooms.stores().nominations().ofRound(1).stream()
                .noneMatch(one -> one.status() == NominationStatus.GRANTED));
        settle();
        assertThat(rooms.stores().grants().ofPerson(person)).isEmpty();
    }

    private static FundEntry entry(LocalDate day, FundEntryKind kind, long amount, String content) {
        return new FundEntry(0, day, kind, amount, "", null, content, "");
    }

    private void showSteps() {
        FxHarness.press(stage, "nav-bin");
        awaitNode("steps-page");
        settle();
        FxHarness.press(stage, "steps-page");
        settle();
    }

    private void takeBackStep(int row) {
        FxHarness.run(() -> table("step-table").getSelectionModel().clearAndSelect(row));
        FxHarness.press(stage, "step-undo");
    }

    private void showHistoryOf(long person) {
        FxHarness.ctrl(stage, KeyCode.DIGIT7);
        awaitNode("person-table");
        settle();
        FxHarness.await("the person", () -> table("person-table").selectKey(person));
        settle();
        FxHarness.press(stage, "subject-grants");
        settle();
    }

    private DataTable<?> table(String id) {
        return (DataTable<?>) FxHarness.seen(stage, "#" + id);
    }

    private List<String> texts() {
        return FxHarness.texts(stage, ".label");
    }
}

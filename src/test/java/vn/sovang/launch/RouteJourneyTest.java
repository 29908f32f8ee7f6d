package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.model.Severity;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.ready.DossierProgress;

/// A dossier's way through the main window: a unit's is received, returned and added to; the whole is completed, sent,
/// sent back from above, completed and sent again.
@SuppressWarnings("NullAway.Init") // filled before each test
class RouteJourneyTest extends WindowJourney {
    private long round;

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        Round filled = SampleOffice.of("bac-kan").fill(rooms, folder).round();
        round = filled.id();
        settleWhatTheRulesFound();
        RoundFeature.readyJobs(rooms)
                .mark()
                .because(round, RoundFeature.ready(rooms).report(round).lines(), "Đã nhận bản quét, bản giấy gửi sau");
        openWindow();
        awaitNode("nav-ready");
    }

    @Override
    void checkWhatWasSaid() {
        assertThat(answers.bugs).isEmpty();
    }

    /// The sample has a person twice and a unit without a meeting; both are the clerk's to mend elsewhere. What
    /// concerns
    /// the whole round may stand.
    private void settleWhatTheRulesFound() throws Exception {
        for (Finding finding : RoundFeature.ready(rooms).report(round).findings()) {
            if (finding.severity() == Severity.HINT) {
                continue;
            }
            for (Nomination one : rooms.stores().nominations().ofRound(round)) {
                if (one.status().counts()
                        && (one.id() == finding.nominationId()
                                || finding.nominationId() == 0 && one.proposerUnitId() == finding.unitId())) {
                    RoundFeature.editNominations(rooms).withdraw(List.of(one.id()));
                }
            }
        }
        for (Finding finding : RoundFeature.ready(rooms).report(round).unsettled()) {
            RegistryFeature.editConduct(rooms).reason(round, finding, "Đợt của năm 2021, đã xem");
        }
        assertThat(RoundFeature.ready(rooms).report(round).unsettled()).isEmpty();
    }

    @Test
    void aReturnedDossierIsAddedToAndTheRoundIsSentBackAndResent() throws Exception {
        FxHarness.press(stage, "nav-ready");
        awaitNode("ready-table");
        settle();
        returnTheFirstUnits();
        markEverythingByKeyboard();
        picture("san-sang-gui");
        send();

        select(0);
        press("route-sent-back");
        press("cause-unsigned");
        press("return-save");
        FxHarness.awaitThat(() -> assertThat(status()).isEqualTo(RoundStatus.REVIEWING));
        press("ready-diary");
        settle();
        picture("so-ho-so-tra-lai");
        press("ready-diary");

        send();
        FxHarness.awaitThat(() -> assertThat(status()).isEqualTo(RoundStatus.SENT));
        DossierProgress body = RoundFeature.route(rooms).progress(round).getFirst();
        assertThat(body.events())
                .extracting(RouteEvent::kind)
                .containsExactly(
                        RouteEventKind.COMPLETED,
                        RouteEventKind.SENT,
                        RouteEventKind.SENT_BACK,
                        RouteEventKind.COMPLETED,
                        RouteEventKind.SENT);
        assertThat(body.events().getLast().number()).isEqualTo("12/TTr-BCĐ");
        assertThat(RoundFeature.readyJobs(rooms).diary().entries())
                .hasSize(2)
                .anyMatch(entry -> entry.answeredOn() != null);
        assertThat(answers.refusals).isEmpty();
    }

    private void returnTheFirstUnits() {
        select(2);
        press("route-received");
        press("route-returned");
        press("cause-missing-part");
        FxHarness.type(stage, "cause-text", "Thiếu báo cáo của 02 người");
        picture("tra-ho-so");
        press("return-save");
        FxHarness.awaitThat(() -> assertThat(state()).isEqualTo("Đã trả, chờ bổ sung"));
        press("route-added");
        FxHarness.awaitThat(() -> assertThat(state()).isEqualTo("Đã nhận bổ sung"));
    }

    private void markEverythingByKeyboard() {
        FxHarness.run(() -> {
            table().requestFocus();
            table().getSelectionModel().selectAll();
        });
        FxHarness.key(stage, KeyCode.SPACE);
        settle();
        FxHarness.awaitThat(() -> assertThat(words("ready-complete")).startsWith("Đủ 63 trên"));
    }

    private void send() {
        press("ready-finish");
        select(0);
        FxHarness.awaitThat(() -> assertThat(state()).isEqualTo("Đã hoàn tất"));
        press("route-sent");
        FxHarness.type(stage, "send-number", "12/TTr-BCĐ");
        FxHarness.type(stage, "send-way", "Trục liên thông văn bản");
        press("send-save");
        FxHarness.awaitThat(() -> assertThat(state()).isEqualTo("Đã gửi cấp trên"));
    }

    private RoundStatus status() {
        return rooms.stores().rounds().find(round).orElseThrow().status();
    }

    private DataTable<?> table() {
        return (DataTable<?>) FxHarness.seen(stage, "#ready-table");
    }

    /// Takes a line of the table in hand; headings are not counted.
    private void select(int line) {
        FxHarness.run(() -> {
            DataTable<?> table = table();
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            int index = -1;
            for (int left = line; left >= 0; left--) {
                do {
                    index++;
                } while (table.getItems().get(index) instanceof vn.sovang.ui.control.table.TableLine.Heading<?>);
            }
            table.getSelectionModel().clearAndSelect(index);
        });
        settle();
    }

    private String state() {
        return words("route-state");
    }

    private String words(String id) {
        return FxHarness.onFx(() -> ((Label) FxHarness.seen(stage, "#" + id)).getText());
    }

    private void press(String id) {
        FxHarness.press(stage, id);
        settle();
    }
}

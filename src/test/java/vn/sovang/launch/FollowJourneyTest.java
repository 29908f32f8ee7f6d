package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.movement.FollowUpStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.UnitPicker;

/// From giving a movement to units to what they sent and gave, through the main window.
@SuppressWarnings("NullAway.Init") // filled before each test
class FollowJourneyTest extends WindowJourney {
    private long movement;

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        movement = OfficeFeature.openSampleOffice(rooms)
                .open(OfficeFile.shipped("bac-kan"))
                .movementId();
        MovementTermStore terms = rooms.stores().terms();
        terms.add(new MovementTerm(
                0, movement, TermKind.REGISTRATION, "Đăng ký thi đua", DueRule.stored("once 2021-11-05"), "", ""));
        terms.add(new MovementTerm(
                0, movement, TermKind.QUICK_REPORT, "Báo cáo nhanh", DueRule.stored("monthly 5,15 in 11"), "", ""));
        openWindow();
        awaitNode("nav-movements");
    }

    @Test
    void unitsAreGivenTheMovementAndWhatTheySendAndGiveIsKept() throws Exception {
        FollowUpStore entries = new FollowUpStore(rooms.stores().database());
        FxHarness.press(stage, "nav-movements");
        awaitNode("movement-tabs");
        settle();
        openTab("Đơn vị");
        FxHarness.press(stage, "follow-assign-first");
        FxHarness.await("units", () -> !entries.units(movement).isEmpty());
        settle();
        FxHarness.run(() -> FxHarness.find(stage, "follow-table", TableView.class)
                .getSelectionModel()
                .clearAndSelect(1));
        awaitNode("follow-launched");
        FxHarness.type(stage, "follow-launched", "28/10/2021");
        FxHarness.type(stage, "follow-registration", "Bản đăng ký số 03/ĐK");
        FxHarness.type(stage, "follow-registered", "03/11/2021");
        FxHarness.leave(stage);
        FxHarness.await("the launch", () -> entries.units(movement).stream()
                .anyMatch(unit -> LocalDate.of(2021, 10, 28).equals(unit.launchedOn()) && unit.registeredOn() != null));
        picture("theo-doi-don-vi");

        openTab("Đóng góp");
        Unit giver = rooms.stores().units().all().stream()
                .filter(Unit::proposes)
                .findFirst()
                .orElseThrow();
        FxHarness.run(() -> FxHarness.find(stage, "gift-unit", UnitPicker.class)
                .valueProperty()
                .set(giver));
        FxHarness.type(stage, "gift-value", "12.000.000");
        FxHarness.type(stage, "gift-purpose", "Quỹ phòng, chống dịch");
        FxHarness.leave(stage);
        FxHarness.press(stage, "gift-save");
        FxHarness.await("the gift", () -> !entries.contributions(movement).isEmpty());
        picture("theo-doi-dong-gop");
        assertThat(MovementFeature.followUpFacts(rooms)
                        .of(movement, LocalDate.of(2021, 11, 30))
                        .contributions()
                        .money())
                .isEqualTo(12_000_000);

        for (String tab : List.of("Gương điển hình", "Chấm điểm")) {
            openTab(tab);
        }
    }

    private void openTab(String title) {
        FxHarness.openTab(stage, "#movement-tabs", title);
        settle();
    }
}

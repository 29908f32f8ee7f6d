package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.Today;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.due.DueFeature;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Screenshot;
import vn.sovang.usecase.due.Deadline;

/// Deadlines through the main window: the desk says what is due, the calendar marks it done, undoing brings it back.
@SuppressWarnings("NullAway.Init") // filled before each test
class DeadlineJourneyTest extends WindowJourney {
    private static final String REPORT = "Báo cáo chuyên đề gửi Sở Nội vụ";

    private final LocalDate today = Today.DAY;

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
        long movement = rooms.stores().movements().all().getFirst().id();
        MovementFeature.editMovement(rooms)
                .add(new MovementTerm(
                        0, movement, TermKind.QUICK_REPORT, REPORT, DueRule.stored("once " + today), "Sở Nội vụ", ""));
        openWindow();
        awaitNode("nav-calendar");
        settle();
    }

    @Test
    void whatTheDeskAsksForIsMarkedInTheCalendar() {
        FxHarness.awaitThat(() -> assertThat(labels()).contains(REPORT));
        FxHarness.run(() -> Screenshot.save(stage.getScene(), "deadline-desk"));

        FxHarness.press(stage, "nav-calendar");
        awaitNode("month-grid");
        settle();
        FxHarness.key(stage, KeyCode.SPACE);
        FxHarness.await("the mark", () -> report().done());
        settle();
        FxHarness.press(stage, "nav-desk");
        settle();
        FxHarness.awaitThat(() -> assertThat(labels()).doesNotContain(REPORT));

        // The desk takes nothing back that was done in the calendar.
        FxHarness.ctrl(stage, KeyCode.Z);
        settle();
        assertThat(report().done()).isTrue();
        FxHarness.press(stage, "nav-bin");
        awaitNode("steps-page");
        settle();
        FxHarness.press(stage, "steps-page");
        settle();
        FxHarness.run(() -> FxHarness.find(stage, "step-table", TableView.class)
                .getSelectionModel()
                .clearAndSelect(0));
        FxHarness.press(stage, "step-undo");
        FxHarness.await("the mark gone", () -> !report().done());
        settle();
        FxHarness.press(stage, "nav-desk");
        settle();
        FxHarness.awaitThat(() -> assertThat(labels()).contains(REPORT));

        FxHarness.press(stage, "nav-calendar");
        settle();
        FxHarness.key(stage, KeyCode.ENTER);
        awaitNode("movement-tabs");
        assertThat(FxHarness.find(stage, "terms-tab", Node.class)).isNotNull();
    }

    private Deadline report() {
        return DueFeature.deadlines(rooms).between(today, today).stream()
                .filter(one -> one.name().equals(REPORT))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return FxHarness.texts(stage, ".label");
    }
}

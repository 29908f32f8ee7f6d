package vn.sovang.ui.movement.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.movement.FollowFixture;

/// The tab of units: assigned, launched, registered, sent, inspected, reminded.
@SuppressWarnings("NullAway.Init") // filled before each test
class FollowedUnitsTabTest {
    @TempDir
    private Path folder;

    private FollowFixture fixture;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new FollowFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void show() {
        stage = fixture.show((jobs, tasks, status) -> new FollowedUnitsTab(jobs, tasks, status));
    }

    @Test
    void anEmptyTabAssignsAllUnitsInOneStep() {
        show();
        fixture.screen.picture("phong-trao-don-vi-chua-giao");
        FxHarness.press(stage, "follow-assign-first");
        fixture.screen.settle();
        assertThat(fixture.entries.units(fixture.movement.id())).hasSameSizeAs(fixture.candidates());
        assertThat(fixture.screen.status.saidProperty().get()).contains("Đã giao");
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.screen.settle();
        assertThat(fixture.entries.units(fixture.movement.id())).isEmpty();
    }

    @Test
    void whatIsTypedOfAUnitIsStored() {
        List<Long> ids = fixture.assign(3);
        show();
        choose(ids.getFirst());
        FxHarness.type(stage, "follow-launched", "1/11/2021");
        FxHarness.type(stage, "follow-plan-number", "05/KH-UBND");
        FxHarness.leave(stage);
        fixture.screen.settle();
        MovementUnit stored = unit(ids.getFirst());
        assertThat(stored.launchedOn()).isEqualTo(LocalDate.of(2021, 11, 1));
        assertThat(stored.planNumber()).isEqualTo("05/KH-UBND");
        assertThat(fixture.screen.refusals).isEmpty();
    }

    @Test
    void reportsAreNotedForAllSelectedAndTheFilterLeavesWhoOwes() {
        List<Long> ids = fixture.assign(4);
        show();
        FxHarness.run(() -> {
            table().selectKey(ids.get(0));
            table().getSelectionModel()
                    .select(table().getItems()
                            .indexOf(table().getItems().stream()
                                    .filter(line -> !table().getSelectionModel()
                                            .getSelectedItems()
                                            .contains(line))
                                    .findFirst()
                                    .orElseThrow()));
        });
        tab("follow-tab-sent");
        FxHarness.type(stage, "follow-document", "12/BC-UBND");
        FxHarness.leave(stage);
        FxHarness.press(stage, "follow-take-0");
        fixture.screen.settle();
        assertThat(fixture.entries.receipts(fixture.movement.id()))
                .hasSize(2)
                .extracting(Receipt::document)
                .containsOnly("12/BC-UBND");
        fixture.screen.picture("phong-trao-don-vi");
        FxHarness.run(
                () -> FxHarness.find(stage, "follow-silent", CheckBox.class).setSelected(true));
        assertThat(FxHarness.onFx(() -> table().shownRows())).hasSize(4);
    }

    @Test
    void theFilterHidesWhoSentEverything() throws Exception {
        List<Long> ids = fixture.assign(2);
        for (var sending : fixture.jobs
                .facts()
                .of(fixture.movement.id(), FollowFixture.TODAY)
                .unit(ids.getFirst())
                .orElseThrow()
                .sendings()) {
            fixture.jobs
                    .follow()
                    .receive(
                            sending.term(),
                            sending.due().named(),
                            List.of(ids.getFirst()),
                            FollowFixture.TODAY,
                            "",
                            false);
        }
        show();
        FxHarness.run(
                () -> FxHarness.find(stage, "follow-silent", CheckBox.class).setSelected(true));
        assertThat(FxHarness.onFx(() -> table().shownRows()))
                .extracting(FollowedUnitRow::id)
                .containsExactly(ids.get(1));
    }

    @Test
    void pledgesAndInspectionsAreAddedAndMended() {
        List<Long> ids = fixture.assign(2);
        show();
        choose(ids.get(1));
        tab("follow-tab-pledges");
        FxHarness.type(stage, "follow-pledge-title", "Giấy khen của Chủ tịch UBND thành phố");
        FxHarness.type(stage, "follow-pledge-count", "3");
        FxHarness.leave(stage);
        FxHarness.press(stage, "follow-pledge-add");
        fixture.screen.settle();
        assertThat(fixture.entries.pledges(fixture.movement.id()))
                .singleElement()
                .extracting(Pledge::count)
                .isEqualTo(3);
        tab("follow-tab-inspections");
        FxHarness.type(stage, "follow-findings", "Đã phát động, chưa niêm yết bản đăng ký.");
        FxHarness.type(stage, "follow-mend", "Niêm yết bản đăng ký");
        FxHarness.type(stage, "follow-mend-by", "25/11/2021");
        FxHarness.leave(stage);
        FxHarness.press(stage, "follow-inspection-add");
        fixture.screen.settle();
        Inspection stored = fixture.entries.inspections(fixture.movement.id()).getFirst();
        assertThat(stored.open()).isTrue();
        assertThat(stored.mendBy()).isEqualTo(LocalDate.of(2021, 11, 25));
        fixture.screen.picture("phong-trao-kiem-tra");
        FxHarness.press(stage, "follow-mended-" + stored.id());
        fixture.screen.settle();
        assertThat(fixture.entries.inspections(fixture.movement.id()).getFirst().mendedOn())
                .isEqualTo(FollowFixture.TODAY);
        assertThat(fixture.screen.refusals).isEmpty();
    }

    @Test
    void whatAUnitReachedIsHeldAgainstThePlansCondition() {
        List<Long> ids = fixture.assign(1);
        show();
        choose(ids.getFirst());
        FxHarness.type(stage, "follow-condition-0", "93,5");
        FxHarness.leave(stage);
        fixture.screen.settle();
        assertThat(fixture.entries.conditions(fixture.movement.id()))
                .singleElement()
                .satisfies(result -> assertThat(result.measured()).isEqualByComparingTo("93.5"));
        fixture.screen.picture("phong-trao-chi-tieu");
        assertThat(FxHarness.texts(stage, ".chip")).contains("Chưa đạt");
    }

    @Test
    void lettersGoToAllWhoOweAndTheFolderOpens() throws Exception {
        fixture.assign(3);
        show();
        FxHarness.press(stage, "follow-remind");
        fixture.screen.settle();
        FxHarness.await("the letters", () -> !fixture.opened.isEmpty());
        try (Stream<Path> files = Files.list(fixture.opened.getFirst())) {
            assertThat(files).hasSize(6);
        }
        assertThat(fixture.screen.status.saidProperty().get()).contains("3 đơn vị");
    }

    private MovementUnit unit(long id) {
        return fixture.entries.units(fixture.movement.id()).stream()
                .filter(unit -> unit.unitId() == id)
                .findFirst()
                .orElseThrow();
    }

    private void choose(long unitId) {
        FxHarness.run(() -> table().selectKey(unitId));
        fixture.screen.settle();
    }

    private void tab(String id) {
        FxHarness.openTab(stage, "#follow-tabs", id);
        fixture.screen.settle();
    }

    @SuppressWarnings("unchecked") // the tab's own table
    private DataTable<FollowedUnitRow> table() {
        return Objects.requireNonNull((DataTable<FollowedUnitRow>) FxHarness.seen(stage, "#follow-table"));
    }
}

package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.table.DataTable;

/// The law through the main window: a province is followed, a value of the office set, two days compared, all taken
/// back.
@SuppressWarnings("NullAway.Init") // filled before each test
class LawJourneyTest extends WindowJourney {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 20);

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
        openWindow();
        awaitNode("nav-law");
        FxHarness.press(stage, "nav-law");
        awaitNode("law-table");
        settle();
    }

    @Test
    void theOfficeFollowsAProvinceAndSetsAValueOfItsOwn() {
        type("law-day", "20/12/2021");
        FxHarness.run(() ->
                province().setValue(rooms.provinces().byCode("quang-nam-2021").orElseThrow()));
        settle();
        assertThat(secrecy().layer()).isEqualTo(LawLayer.PROVINCE);

        FxHarness.run(() ->
                assertThat(table().selectKey(ProvisionKey.VOTE_SECRET + ":")).isTrue());
        settle();
        FxHarness.run(() -> choice().setValue("không"));
        FxHarness.type(stage, "law-own-article", "Quy chế Hội đồng thành phố");
        FxHarness.type(stage, "law-own-note", "Hội đồng thành phố biểu quyết giơ tay");
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        FxHarness.await("the office's value", () -> secrecy().layer() == LawLayer.OFFICE);
        settle();
        assertThat(secrecy().flag()).isFalse();
        picture("quy-dinh");

        type("law-other", "15/7/2026");
        picture("quy-dinh-so-sanh");

        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        FxHarness.await("the province's again", () -> secrecy().layer() == LawLayer.PROVINCE);
        FxHarness.ctrl(stage, KeyCode.Z);
        FxHarness.await("no province", () -> rooms.law()
                .now()
                .find(ProvisionKey.VOTE_SECRET, "", IN_2021)
                .isEmpty());
    }

    private Provision secrecy() {
        return rooms.law().now().find(ProvisionKey.VOTE_SECRET, "", IN_2021).orElseThrow();
    }

    private void type(String id, String text) {
        FxHarness.type(stage, id, text);
        FxHarness.leave(stage);
        settle();
    }

    private DataTable<?> table() {
        return FxHarness.find(stage, "law-table", DataTable.class);
    }

    @SuppressWarnings("unchecked") // the screen's own list
    private ComboBox<Object> province() {
        return FxHarness.find(stage, "law-province", ComboBox.class);
    }

    @SuppressWarnings("unchecked") // the screen's own list
    private ComboBox<Object> choice() {
        return FxHarness.find(stage, "law-own-choice", ComboBox.class);
    }
}

package vn.sovang.ui.movement.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.movement.FollowFixture;

/// Contributions typed, pasted, mended and written out.
class ContributionsTabTest {
    @TempDir
    private Path folder;

    private FollowFixture fixture;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new FollowFixture(folder);
        fixture.assign(3);
        stage = fixture.show((jobs, tasks, status) -> new ContributionsTab(jobs, tasks, status));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Contribution> stored() {
        return fixture.entries.contributions(fixture.movement.id());
    }

    private void enter(int unit, ContributionKind kind, String... fields) {
        FxHarness.run(() -> {
            FxHarness.find(stage, "gift-unit", UnitPicker.class)
                    .valueProperty()
                    .set(fixture.candidates().get(unit));
            @SuppressWarnings("unchecked")
            ComboBox<ContributionKind> box = FxHarness.find(stage, "gift-kind", ComboBox.class);
            box.setValue(kind);
        });
        for (int i = 0; i < fields.length; i += 2) {
            FxHarness.type(stage, fields[i], fields[i + 1]);
            FxHarness.leave(stage);
        }
        FxHarness.run(() -> FxHarness.find(stage, "gift-document", Node.class).requestFocus());
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.screen.settle();
    }

    @Test
    void moneyGoodsAndDaysAddUp() {
        fixture.screen.picture("phong-trao-dong-gop-chua-co");
        enter(0, ContributionKind.MONEY, "gift-date", "28/10/2021", "gift-value", "25.000.000");
        enter(
                1,
                ContributionKind.GOODS,
                "gift-item",
                "gạo",
                "gift-quantity",
                "1.250,5",
                "gift-measure",
                "kg",
                "gift-value",
                "15.000.000",
                "gift-donor",
                "Hợp tác xã Mẫu");
        enter(1, ContributionKind.DAYS, "gift-quantity", "46");
        assertThat(fixture.screen.refusals).isEmpty();
        assertThat(stored()).hasSize(3);
        assertThat(stored().getFirst().date()).isEqualTo(LocalDate.of(2021, 10, 28));
        assertThat(FxHarness.find(stage, "gift-total", Label.class).getText())
                .isEqualTo("tiền 25.000.000 đồng; hiện vật quy tiền 15.000.000 đồng; 46 ngày công");
        fixture.screen.picture("phong-trao-dong-gop");
        FxHarness.press(stage, "gift-export");
        fixture.screen.settle();
        assertThat(folder.resolve("dong-gop.xlsx")).isNotEmptyFile();
    }

    @Test
    void aContributionIsMendedAndTakenOut() {
        enter(0, ContributionKind.MONEY, "gift-value", "5.000.000");
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(0));
        FxHarness.type(stage, "gift-value", "6.000.000");
        FxHarness.leave(stage);
        FxHarness.press(stage, "gift-save");
        fixture.screen.settle();
        assertThat(stored()).singleElement().satisfies(gift -> assertThat(gift.value())
                .isEqualTo(6_000_000));
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(0));
        FxHarness.press(stage, "gift-remove");
        fixture.screen.settle();
        assertThat(stored()).isEmpty();
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.screen.settle();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aTableFromExcelIsPastedInOneStep() {
        String unit = fixture.candidates().getFirst().name();
        FxHarness.run(() -> {
            ClipboardContent table = new ClipboardContent();
            table.putString("Ngày\tĐơn vị\tGiá trị (đồng)\n01/11/2021\t" + unit + "\t1.000.000\n02/11/2021\t" + unit
                    + "\t2.000.000\n");
            Clipboard.getSystemClipboard().setContent(table);
        });
        FxHarness.press(stage, "gift-paste");
        fixture.screen.settle();
        assertThat(stored()).extracting(Contribution::value).containsExactly(1_000_000L, 2_000_000L);
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.screen.settle();
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideTheField() {
        FxHarness.type(stage, "gift-value", "nhiều");
        FxHarness.leave(stage);
        FxHarness.press(stage, "gift-save");
        fixture.screen.settle();
        assertThat(stored()).isEmpty();
        assertThat(FxHarness.texts(stage, ".field-error"))
                .anySatisfy(text -> assertThat(text).contains("Chưa chọn đơn vị"))
                .anySatisfy(text -> assertThat(text).contains("5.000.000"));
    }

    private TableView<?> table() {
        return (TableView<?>) FxHarness.seen(stage, "#gift-table");
    }
}

package vn.sovang.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.table.ColumnChoice;

@SuppressWarnings("NullAway.Init") // each test shows its own
class LeaveEntryTest {
    private final StringProperty value = new SimpleStringProperty("Nông Văn");
    private Stage stage;

    @AfterEach
    void close() {
        FxHarness.hide(stage);
    }

    @Test
    void theValueFollowsOnLeavingAndIsTidied() {
        List<String> told = new ArrayList<>();
        show();
        FxHarness.run(() -> value.subscribe((before, now) -> told.add(now)));
        FxHarness.type(stage, "entry", " Nông  Văn Thắng ");
        assertThat(told).isEmpty();
        FxHarness.leave(stage);
        assertThat(told).containsExactly("Nông Văn Thắng");
        assertThat(text()).isEqualTo("Nông Văn Thắng");
    }

    @Test
    void aFieldIsNotRewrittenWhileItHasTheFocus() {
        show();
        FxHarness.type(stage, "entry", "Nông Văn Thă");
        FxHarness.run(() -> value.set("Hoàng Thị Pham"));
        assertThat(text()).isEqualTo("Nông Văn Thă");
        FxHarness.leave(stage);
        assertThat(value.get()).isEqualTo("Nông Văn Thă");
    }

    @Test
    void aContentChosenForOneColumnIsNoLongerReadFromAnother() {
        List<ColumnChoice.Chosen<String>> applied = new ArrayList<>();
        stage = FxHarness.show(FxHarness.onFx(() -> {
            ColumnChoice<String> choice =
                    new ColumnChoice<>(List.of("Tên", "Quê quán"), name -> name, applied::add, () -> {});
            choice.show(
                    List.of(new ColumnChoice.Table<>(
                            "form",
                            "Trang 1",
                            List.of(
                                    new ColumnChoice.Column<>(0, "A", "Họ tên", List.of("Lý A"), "Tên"),
                                    new ColumnChoice.Column<>(3, "D", "Nơi", List.of(), null)))),
                    "");
            return choice;
        }));
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Optional<String>> second = (ComboBox<Optional<String>>) FxHarness.seen(stage, "#column-d");
            second.setValue(Optional.of("Tên"));
        });
        FxHarness.press(stage, "columns-apply");
        assertThat(applied).singleElement().satisfies(chosen -> {
            assertThat(chosen.key()).isEqualTo("form");
            assertThat(chosen.columns()).containsOnlyKeys("Tên").containsEntry("Tên", 3);
        });
    }

    private void show() {
        stage = FxHarness.show(FxHarness.onFx(() -> new VBox(LeaveEntry.line("entry", value))));
        FxHarness.run(() -> stage.getScene().getRoot().setFocusTraversable(true));
    }

    private String text() {
        return FxHarness.find(stage, "entry", TextField.class).getText();
    }
}

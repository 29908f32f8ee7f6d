package vn.sovang.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.ui.FxHarness;

class EntryTest {
    private final StringProperty name = new SimpleStringProperty("Ma Thị Ánh");
    private final List<String> offered = List.of("Nông Văn Thắng", "Nông Thị Thu");
    private final List<String> asked = new ArrayList<>();
    private final TextField entry = FxHarness.onFx(() -> TextEntry.line("name", name));
    private final DateInput date = FxHarness.onFx(() -> DateInput.partial("birth"));
    private final LabeledField dateField = FxHarness.onFx(() -> new LabeledField("Ngày sinh", date));
    private final Picker<String> picker = FxHarness.onFx(() -> new Picker<>("who", this::offer, who -> who, who -> ""));
    private Stage stage;

    @BeforeEach
    void show() {
        stage = FxHarness.onFx(() -> {
            VBox box = new VBox(new LabeledField("Họ và tên", entry), dateField, new LabeledField("Ai", picker));
            box.setFocusTraversable(true);
            return FxHarness.show(box);
        });
    }

    @AfterEach
    void hide() {
        FxHarness.hide(stage);
    }

    @Test
    void theTextIsTidiedOnLeavingAndNotBefore() {
        FxHarness.type(stage, "name", "  Ma  Thị Thu ");
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(name.get()).isEqualTo("Ma Thị Thu");
        assertThat(entry.getText()).isEqualTo("  Ma  Thị Thu ");
        FxHarness.leave(stage);
        assertThat(entry.getText()).isEqualTo("Ma Thị Thu");
    }

    @Test
    void typedTextBecomesComposed() {
        FxHarness.type(stage, "name", "Ma Thi\u0323 A\u0301nh");
        FxHarness.leave(stage);
        assertThat(name.get()).isEqualTo("Ma Thị Ánh");
    }

    @Test
    void whatIsTypedIsSavedAfterAWhileWithoutLeaving() {
        FxHarness.type(stage, "name", "Ma Thị Bé");
        FxHarness.await("saved", () -> name.get().equals("Ma Thị Bé"));
        assertThat(FxHarness.onFx(entry::isFocused)).isTrue();
    }

    @Test
    void aReloadDoesNotTouchAFieldBeingTypedIn() {
        FxHarness.type(stage, "name", "Ma Thị Bế");
        FxHarness.run(() -> name.set("Từ tệp"));
        assertThat(entry.getText()).isEqualTo("Ma Thị Bế");
        FxHarness.leave(stage);
        assertThat(name.get()).isEqualTo("Ma Thị Bế");
    }

    @Test
    void aReloadShowsInAFieldNobodyTypesIn() {
        FxHarness.run(() -> name.set("Từ tệp"));
        assertThat(entry.getText()).isEqualTo("Từ tệp");
    }

    @Test
    void aDateIsReadOnLeavingOnly() {
        FxHarness.type(stage, "birth", "07092021");
        assertThat(date.valueProperty().get()).isNull();
        FxHarness.leave(stage);
        assertThat(date.valueProperty().get()).isEqualTo(new PartialDate(2021, 9, 7));
        assertThat(date.getText()).isEqualTo("7/9/2021");
    }

    @Test
    void aWrongDateStaysAsTypedWithItsErrorBeside() {
        FxHarness.type(stage, "birth", "31/2/2021");
        FxHarness.leave(stage);
        assertThat(date.getText()).isEqualTo("31/2/2021");
        assertThat(dateField.errorProperty().get()).isEqualTo("Không có ngày này trong lịch.");
        assertThat(date.getAccessibleHelp()).isEqualTo("Không có ngày này trong lịch.");
        FxHarness.run(() -> date.reset(null));
        assertThat(dateField.errorProperty().get()).isEmpty();
        assertThat(date.getText()).isEmpty();
    }

    @Test
    void thePickerOffersBelowAndNeverCompletesInPlace() {
        FxHarness.type(stage, "who", "nong");
        FxHarness.await("offer", () -> picker.offered().size() == 2);
        assertThat(picker.getText()).isEqualTo("nong");
        FxHarness.key(stage, KeyCode.DOWN);
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(picker.valueProperty().get()).isEqualTo("Nông Thị Thu");
        assertThat(picker.getText()).isEqualTo("Nông Thị Thu");
        assertThat(asked).containsExactly("nong");
    }

    @Test
    void leavingThePickerWithoutChoosingKeepsWhatWasPicked() {
        FxHarness.run(() -> picker.valueProperty().set("Nông Văn Thắng"));
        FxHarness.type(stage, "who", "xyz");
        FxHarness.leave(stage);
        assertThat(picker.getText()).isEqualTo("Nông Văn Thắng");
        FxHarness.type(stage, "who", "");
        FxHarness.leave(stage);
        assertThat(picker.valueProperty().get()).isNull();
    }

    private void offer(String query, int limit, Consumer<List<String>> found) {
        asked.add(query);
        found.accept(offered);
    }
}

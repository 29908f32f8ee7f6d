package vn.sovang.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.TextEntry;

/// A form over two records, 1 and 2, that stores each change at once.
@SuppressWarnings("NullAway.Init") // filled before each test
class TypingTest {
    private final Map<Long, String> texts = new HashMap<>(Map.of(1L, "", 2L, ""));
    private final Map<Long, @Nullable PartialDate> dates = new HashMap<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PartialDate> day = new SimpleObjectProperty<>();
    private final Typing typing = new Typing();
    private TextArea area;
    private DateInput date;
    private long shown;
    private boolean filling;
    private Stage stage;

    @BeforeEach
    void show() {
        text.subscribe((before, now) -> {
            if (!filling) {
                texts.put(shown, now);
            }
        });
        day.subscribe((before, now) -> {
            if (!filling) {
                dates.put(shown, now);
            }
        });
        stage = FxHarness.onFx(() -> {
            area = TextEntry.lines("text", text, 3);
            date = DateInput.whole("day");
            date.valueProperty().bindBidirectional(day);
            VBox form = new VBox(area, date);
            form.setFocusTraversable(true);
            typing.covers(form);
            return FxHarness.show(form);
        });
        turnTo(1);
    }

    @AfterEach
    void hide() {
        FxHarness.hide(stage);
    }

    @Test
    void whatIsTypedStaysWithItsRecordThoughTheFieldKeepsTheFocus() {
        FxHarness.type(stage, "text", "Của một");
        turnTo(2);
        assertThat(area.getText()).isEmpty();
        FxHarness.leave(stage);
        assertThat(texts).containsEntry(1L, "Của một").containsEntry(2L, "");
    }

    @Test
    void aDateTypedStaysWithItsRecord() {
        FxHarness.type(stage, "day", "7/9/2021");
        turnTo(2);
        assertThat(date.getText()).isEmpty();
        FxHarness.leave(stage);
        assertThat(dates).containsEntry(1L, new PartialDate(2021, 9, 7)).doesNotContainKey(2L);
    }

    @Test
    void aWrongDateAndItsErrorDoNotGoOnToTheNextRecord() {
        FxHarness.type(stage, "day", "31/2/2021");
        FxHarness.leave(stage);
        turnTo(2);
        assertThat(date.getText()).isEmpty();
        assertThat(date.errorProperty().get()).isEmpty();
    }

    @Test
    void theSameRecordReadAnewLeavesTheFieldBeingTypedIn() {
        FxHarness.type(stage, "text", "Đang gõ");
        turnTo(1);
        assertThat(area.getText()).isEqualTo("Đang gõ");
        FxHarness.leave(stage);
        assertThat(texts).containsEntry(1L, "Đang gõ");
    }

    @Test
    void whoTurnsWhileBeingToldOfATextTurnsAfterIt() {
        FxHarness.run(() -> text.subscribe((before, now) -> {
            if (!filling && now.equals("Của một")) {
                fill(2);
            }
        }));
        FxHarness.type(stage, "text", "Của một");
        FxHarness.run(typing::take);
        FxHarness.leave(stage);
        assertThat(texts).containsEntry(1L, "Của một").containsEntry(2L, "");
    }

    private void turnTo(long id) {
        FxHarness.run(() -> fill(id));
    }

    private void fill(long id) {
        typing.turnTo(id, () -> {
            filling = true;
            shown = id;
            text.set(texts.getOrDefault(id, ""));
            day.set(dates.get(id));
            filling = false;
        });
    }
}

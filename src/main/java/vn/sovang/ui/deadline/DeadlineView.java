package vn.sovang.ui.deadline;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;

/// The month at the left under its title, the list and the day in hand at the right, doubts below the month.
final class DeadlineView {
    private static final double SIDE_WIDTH = 430;

    private final Label title = new Label();
    private final VBox warnings = new VBox(6);
    private final MonthGrid grid;
    private final DeadlineSide side;
    private final BorderPane root = new BorderPane();

    /// @param onMove asks for the cursor on a day
    DeadlineView(DeadlineModel model, DeadlineIntents intents, Consumer<LocalDate> onMove) {
        grid = new MonthGrid(model, onMove);
        side = new DeadlineSide(model, intents);
        title.setId("month-title");
        title.getStyleClass().add("month-title");
        title.setMinWidth(150);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(
                8,
                Buttons.icon(
                        "month-before",
                        Feather.CHEVRON_LEFT,
                        DeadlineText.text("before"),
                        () -> onMove.accept(model.dayProperty().get().minusMonths(1))),
                title,
                Buttons.icon(
                        "month-after",
                        Feather.CHEVRON_RIGHT,
                        DeadlineText.text("after"),
                        () -> onMove.accept(model.dayProperty().get().plusMonths(1))),
                Buttons.withKey(
                        Buttons.plain("month-today", DeadlineText.text("today"), () -> onMove.accept(model.today())),
                        "Home"),
                gap,
                Buttons.plain("deadline-export", DeadlineText.text("export"), intents::export));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tool-bar-line");
        VBox month = new VBox(8, grid, warnings);
        month.getStyleClass().add("month-column");
        VBox.setVgrow(grid, Priority.ALWAYS);
        warnings.setMinHeight(Region.USE_PREF_SIZE);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        root.setTop(tools);
        root.setCenter(month);
        root.setRight(side);
        root.getStylesheets().add(String.valueOf(DeadlineView.class.getResource("deadline.css")));
        model.pageProperty().subscribe(this::show);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                intents.open();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                intents.toggle();
                event.consume();
            }
        });
    }

    Parent root() {
        return root;
    }

    /// Gives the keys to the month where the shell gave them to the screen as a whole.
    void focusGrid() {
        if (root.isFocused()) {
            grid.requestFocus();
        }
    }

    boolean dayTyped() {
        return side.dayTyped();
    }

    private void show(@Nullable MonthPage page) {
        warnings.getChildren().clear();
        if (page != null) {
            title.setText(DeadlineText.text(
                    "month",
                    page.month().getMonthValue(),
                    String.valueOf(page.month().getYear())));
            for (String one : page.warnings()) {
                Notice notice = new Notice(one, Tone.WARN);
                notice.setMinHeight(Region.USE_PREF_SIZE);
                warnings.getChildren().add(notice);
            }
        }
    }
}

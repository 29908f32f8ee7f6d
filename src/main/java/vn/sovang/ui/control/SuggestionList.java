package vn.sovang.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What fits the words typed into a field, in a list below it. The field is never completed in place: the clerk takes a
/// suggestion with Enter or a click, or types on.
public final class SuggestionList<T> {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");
    private static final Duration SETTLE = Duration.millis(120);
    private static final int LIMIT = 12;
    private static final int SEEN = 8;
    private static final double ROW = 40;

    private final TextField field;
    private final Lookup<T> lookup;
    private final Consumer<T> onTaken;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private boolean mustTake;
    private boolean writing;

    /// @param field with its id; the list has `-list` behind it
    /// @param name what the list shows of a thing
    /// @param detail small line under the name, empty for none
    /// @param onTaken told the thing taken; it writes the field by [#write(String)]
    public SuggestionList(
            TextField field,
            Lookup<T> lookup,
            Function<T, String> name,
            Function<T, String> detail,
            Consumer<T> onTaken) {
        this.field = field;
        this.lookup = lookup;
        this.onTaken = onTaken;
        list.setId(field.getId() + "-list");
        list.getStyleClass().add("picker-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(TEXT.text("picker.none")));
        list.setCellFactory(of -> new NameCell<>(name, detail));
        list.setOnMouseClicked(event -> takeSelected());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        settle.setOnFinished(event -> search());
        field.textProperty().subscribe(text -> {
            if (field.isFocused() && !writing) {
                settle.playFromStart();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// For a field that holds nothing but what the list offers: the first line is chosen from the start, and a list
    /// without lines says so.
    SuggestionList<T> mustTake() {
        mustTake = true;
        return this;
    }

    /// Writes the field without looking for suggestions.
    public void write(String words) {
        settle.stop();
        writing = true;
        field.setText(words);
        field.positionCaret(field.getLength());
        writing = false;
    }

    /// What the list offers now.
    public List<T> offered() {
        return List.copyOf(list.getItems());
    }

    /// Whether the list is open.
    public boolean isOpen() {
        return popup.isShowing();
    }

    private void hide() {
        settle.stop();
        popup.hide();
    }

    private void search() {
        lookup.find(field.getText(), LIMIT, this::offer);
    }

    private void offer(List<T> found) {
        if (!field.isFocused() || field.getScene() == null) {
            return;
        }
        list.getItems().setAll(found);
        if (found.isEmpty() && !mustTake) {
            popup.hide();
            return;
        }
        list.setPrefHeight(Math.clamp(found.size(), 1, SEEN) * ROW + 4);
        list.setPrefWidth(Math.max(280, field.getWidth()));
        if (mustTake) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getLayoutBounds());
            if (place != null) {
                popup.show(field, place.getMinX(), place.getMaxY() + 2);
            }
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    list.getSelectionModel().selectNext();
                    list.scrollTo(list.getSelectionModel().getSelectedIndex());
                } else {
                    search();
                }
                event.consume();
            }
            case UP -> {
                list.getSelectionModel().selectPrevious();
                event.consume();
            }
            case ENTER -> {
                if (popup.isShowing() && (mustTake || list.getSelectionModel().getSelectedItem() != null)) {
                    takeSelected();
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {
                // Any other key is typing.
            }
        }
    }

    private void takeSelected() {
        T thing = list.getSelectionModel().getSelectedItem();
        hide();
        if (thing != null) {
            onTaken.accept(thing);
        }
    }

    private static final class NameCell<T> extends ListCell<T> {
        private final Function<T, String> name;
        private final Function<T, String> detail;

        NameCell(Function<T, String> name, Function<T, String> detail) {
            this.name = name;
            this.detail = detail;
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            setGraphic(empty || thing == null ? null : TwoLines.of(name.apply(thing), detail.apply(thing)));
        }
    }
}

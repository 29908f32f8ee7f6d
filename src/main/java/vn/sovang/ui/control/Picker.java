package vn.sovang.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A field to pick something by typing any part of its name, without diacritics if one likes. What fits stands in a
/// list below; the field is never completed in place. Leaving it shows what is picked again.
public class Picker<T> extends TextField {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");
    private static final Duration SETTLE = Duration.millis(120);
    private static final int LIMIT = 12;
    private static final double ROW = 40;

    private final Lookup<T> lookup;
    private final Function<T, String> name;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private boolean showing;

    /// @param name what the field shows of the thing picked
    /// @param detail small line under the name in the list, empty for none
    public Picker(String id, Lookup<T> lookup, Function<T, String> name, Function<T, String> detail) {
        this.lookup = lookup;
        this.name = name;
        setId(id);
        getStyleClass().add("picker");
        list.setId(id + "-list");
        list.getStyleClass().add("picker-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(TEXT.text("picker.none")));
        list.setCellFactory(of -> new NameCell<>(name, detail));
        list.setOnMouseClicked(event -> pickSelected());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        settle.setOnFinished(event -> search());
        textProperty().subscribe(text -> {
            if (isFocused() && !showing) {
                settle.playFromStart();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        value.subscribe(thing -> {
            if (!isFocused()) {
                show(thing);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// What is picked, null when nothing is.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// What the list offers now.
    public List<T> offered() {
        return List.copyOf(list.getItems());
    }

    private void search() {
        lookup.find(getText(), LIMIT, this::offer);
    }

    private void offer(List<T> found) {
        if (!isFocused() || getScene() == null) {
            return;
        }
        list.getItems().setAll(found);
        list.setPrefHeight(Math.max(1, Math.min(found.size(), 8)) * ROW + 4);
        list.setPrefWidth(Math.max(280, getWidth()));
        list.getSelectionModel().selectFirst();
        if (!popup.isShowing()) {
            Bounds place = localToScreen(getLayoutBounds());
            if (place != null) {
                popup.show(this, place.getMinX(), place.getMaxY() + 2);
            }
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    list.getSelectionModel().selectNext();
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
                if (popup.isShowing()) {
                    pickSelected();
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

    private void pickSelected() {
        T thing = list.getSelectionModel().getSelectedItem();
        if (thing != null) {
            value.set(thing);
            show(thing);
        }
        settle.stop();
        popup.hide();
    }

    private void leave() {
        settle.stop();
        popup.hide();
        if (getText().isBlank()) {
            value.set(null);
        }
        show(value.get());
    }

    private void show(@Nullable T thing) {
        showing = true;
        setText(thing == null ? "" : name.apply(thing));
        positionCaret(getLength());
        showing = false;
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

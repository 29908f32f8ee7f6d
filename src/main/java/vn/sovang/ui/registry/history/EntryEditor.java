package vn.sovang.ui.registry.history;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.control.TextEntry;

/// The form of one entry of a subject, in its place in the list. Ctrl+Enter stores it, Esc leaves it as it was.
abstract class EntryEditor extends VBox {
    private final Button keep;
    private final Button drop;
    private Runnable onSave = () -> {};
    private Runnable onDrop = () -> {};

    /// @param key what the ids of its controls and the keys of its texts begin with
    EntryEditor(String key) {
        setId(key + "-editor");
        getStyleClass().add("record-editor");
        keep = Buttons.primary(key + "-save", HistoryText.text(key + ".save"), this::trySave);
        drop = Buttons.plain(key + "-drop", HistoryText.text("drop"), () -> onDrop.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RecordCard.isSave(event)) {
                keep.requestFocus();
                trySave();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                onDrop.run();
                event.consume();
            }
        });
    }

    /// Says what stores the entry and what leaves it as it was.
    void on(Runnable save, Runnable leave) {
        onSave = save;
        onDrop = leave;
    }

    /// Its last line: the buttons that end it, with others of its own.
    FlowPane buttons(Node... others) {
        FlowPane line = new FlowPane(8, 8, keep, drop);
        line.getChildren().addAll(others);
        return line;
    }

    /// Shows the draft anew, also where the last one had a wrong date.
    abstract void reset(boolean ofPerson);

    abstract void focusFirst();

    /// Takes what is typed into the date fields; false when one of them is no date.
    abstract boolean takeDates();

    private void trySave() {
        if (takeDates()) {
            onSave.run();
        }
    }

    static LabeledField field(String key, String id, StringProperty value) {
        return new LabeledField(HistoryText.text(key), TextEntry.line(id, value));
    }

    static LabeledField field(String key, TextInputControl control, StringProperty error) {
        LabeledField labeled = new LabeledField(HistoryText.text(key), control);
        labeled.errorProperty().bind(error);
        return labeled;
    }
}

package vn.sovang.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import vn.sovang.text.Nfc;

/// Ties a text field to a value that is saved as one goes.
///
/// The value follows on leaving the field, on Enter, and a second after the last letter, so that a crash loses next to
/// nothing. The field's own text is tidied only on leaving: UniKey composes letters by backspaces, and a text changed
/// under it comes out garbled.
public final class TextEntry implements Typed {
    private static final Duration IDLE = Duration.seconds(1);

    private final TextInputControl field;
    private final StringProperty value;
    private final boolean lines;
    private final PauseTransition idle = new PauseTransition(IDLE);
    private String shown = "";

    private TextEntry(TextInputControl field, StringProperty value, boolean lines) {
        this.field = field;
        this.value = value;
        this.lines = lines;
    }

    /// A field of one line.
    public static TextField line(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        new TextEntry(field, value, false).tie();
        return field;
    }

    /// A field of several lines.
    public static TextArea lines(String id, StringProperty value, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        new TextEntry(area, value, true).tie();
        return area;
    }

    private void tie() {
        tie(field);
        idle.setOnFinished(event -> take());
        field.textProperty().subscribe(text -> {
            if (field.isFocused()) {
                idle.playFromStart();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !lines) {
                take();
            }
        });
        // Asked anew: whoever is told of a text first may turn to another record, and another text then holds.
        value.subscribe(text -> show(value.get()));
    }

    private void take() {
        idle.stop();
        value.set(clean(field.getText()));
    }

    @Override
    public void takeTyped() {
        idle.stop();
        if (!clean(field.getText()).equals(clean(shown))) {
            take();
        }
    }

    @Override
    public void showAnew() {
        idle.stop();
        shown = value.get();
        if (!field.getText().equals(shown)) {
            field.setText(shown);
            idle.stop();
        }
    }

    private void leave() {
        idle.stop();
        String now = clean(field.getText());
        if (!now.equals(clean(shown))) {
            value.set(now);
        }
        show(value.get());
    }

    private void show(String text) {
        boolean typing = field.isFocused() && !clean(field.getText()).equals(clean(shown));
        shown = text;
        if (!typing
                && !field.getText().equals(text)
                && !(field.isFocused() && clean(field.getText()).equals(text))) {
            field.setText(text);
        }
    }

    private String clean(String text) {
        return lines ? Nfc.lines(text) : Nfc.line(text);
    }
}

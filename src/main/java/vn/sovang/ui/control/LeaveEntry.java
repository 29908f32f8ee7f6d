package vn.sovang.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sovang.text.Nfc;

/// Ties a text field to a value that follows only on leaving the field or on Enter: for what costs work each time it
/// changes and is not yet stored, such as a row of a list being taken in. The field is never rewritten while it has the
/// focus.
public final class LeaveEntry implements Typed {
    private final TextInputControl field;
    private final StringProperty value;
    private final boolean lines;

    private LeaveEntry(TextInputControl field, StringProperty value, boolean lines) {
        this.field = field;
        this.value = value;
        this.lines = lines;
        tie(field);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
                showAnew();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !lines) {
                take();
            }
        });
        value.subscribe(text -> {
            if (!field.isFocused()) {
                showAnew();
            }
        });
    }

    /// A field of one line.
    public static TextField line(String id, StringProperty value) {
        TextField field = new TextField(value.get());
        field.setId(id);
        new LeaveEntry(field, value, false);
        return field;
    }

    /// A field of several lines.
    public static TextArea lines(String id, StringProperty value, int rows) {
        TextArea area = new TextArea(value.get());
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        new LeaveEntry(area, value, true);
        return area;
    }

    @Override
    public void takeTyped() {
        take();
    }

    private void take() {
        String now = lines ? Nfc.lines(field.getText()) : Nfc.line(field.getText());
        String before = lines ? Nfc.lines(value.get()) : Nfc.line(value.get());
        if (!now.equals(before)) {
            value.set(now);
        }
    }

    @Override
    public void showAnew() {
        if (!field.getText().equals(value.get())) {
            field.setText(value.get());
        }
    }
}

package vn.sovang.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A number that shows only its last three digits until the clerk asks for it, such as a personal ID number.
public final class MaskedEntry extends HBox {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");
    private static final int SHOWN = 3;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty value;

    /// @param id of the field; the masked text has `-masked` behind it, the button `-show`
    public MaskedEntry(String id, String name, StringProperty value) {
        super(4);
        this.value = value;
        setAlignment(Pos.CENTER_LEFT);
        TextField plain = TextEntry.line(id, value);
        plain.setAccessibleText(name);
        plain.visibleProperty().bind(open);
        TextField masked = new TextField();
        masked.setId(id + "-masked");
        masked.setAccessibleText(TEXT.text("masked.name", name));
        masked.setEditable(false);
        masked.setFocusTraversable(false);
        masked.textProperty().bind(value.map(MaskedEntry::masked));
        masked.visibleProperty().bind(open.not());
        StackPane both = new StackPane(masked, plain);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button show = Buttons.icon(id + "-show", Feather.EYE, TEXT.text("masked.show"), () -> {
            open.set(true);
            plain.requestFocus();
        });
        show.disableProperty().bind(open);
        getChildren().addAll(both, show);
    }

    /// Masks it again: for when another record is shown. There is nothing to mask while there is no number.
    public void mask() {
        open.set(value.get().isEmpty());
    }

    /// The number with all but its last digits as dots; short ones wholly.
    public static String masked(String number) {
        int hidden = number.length() <= SHOWN ? number.length() : number.length() - SHOWN;
        return "•".repeat(hidden) + number.substring(hidden);
    }
}

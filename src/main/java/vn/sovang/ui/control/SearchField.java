package vn.sovang.ui.control;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.text.Fold;

/// A field that filters as one types, without diacritics; what was typed is never rewritten.
public final class SearchField extends HBox {
    /// UniKey sends several events for one letter; filtering once they have come is smoother than on each.
    private static final Duration SETTLE = Duration.millis(120);

    private final TextField field = new TextField();
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final PauseTransition settle = new PauseTransition(SETTLE);

    /// @param id of the text field inside
    /// @param prompt what can be found, also its name for screen readers
    public SearchField(String id, String prompt) {
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("bare");
        HBox.setHgrow(field, Priority.ALWAYS);
        FontIcon icon = new FontIcon(Feather.SEARCH);
        getChildren().addAll(icon, field);
        settle.setOnFinished(event -> query.set(Fold.of(field.getText())));
        field.textProperty().subscribe(text -> settle.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty()
                .subscribe(
                        focused -> pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("active"), focused));
    }

    /// The folded text to search for; empty shows everything. Follows the typing at a short distance.
    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// The field itself, for focus and for tests.
    public TextField field() {
        return field;
    }

    /// Empties the field.
    public void clear() {
        field.clear();
        settleNow();
    }

    /// Takes what is typed at once.
    public void settleNow() {
        settle.stop();
        query.set(Fold.of(field.getText()));
    }

    /// A filter of folded texts by what is typed now.
    public Predicate<String> matcher() {
        String wanted = query.get();
        return folded -> Fold.matches(folded, wanted);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            settleNow();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}

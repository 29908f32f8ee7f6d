package vn.sovang.ui.round;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;

/// One initiative, in two rows of fields.
final class InitiativeFields extends VBox {
    InitiativeFields(InitiativeRow row, Runnable onRemove) {
        super(4);
        TextField year = LineParts.field("initiative-year", row.yearProperty(), "past.year", 62);
        TextField name = LineParts.field("initiative-name", row.nameProperty(), "initiative.name", 150);
        TextField decision = LineParts.field("initiative-decision", row.decisionProperty(), "initiative.decision", 330);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(decision, Priority.ALWAYS);
        Button remove = Buttons.icon("initiative-remove", Feather.X, RoundText.text("past.remove"), onRemove);
        HBox first = new HBox(6, year, name, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, new HBox(6, decision), LineParts.error(row.errorProperty()));
    }
}

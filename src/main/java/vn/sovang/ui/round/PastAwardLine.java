package vn.sovang.ui.round;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;

/// One award already received, in two rows of fields.
final class PastAwardLine extends VBox {
    PastAwardLine(PastAwardRow row, Runnable onRemove) {
        super(4);
        TextField year = LineParts.field("past-year", row.yearProperty(), "past.year", 62);
        TextField award = LineParts.field("past-award", row.awardProperty(), "past.award", 150);
        TextField number = LineParts.field("past-number", row.numberProperty(), "past.number", 118);
        DateInput date = DateInput.whole("past-date");
        date.valueProperty().bindBidirectional(row.dateProperty());
        date.setAccessibleText(RoundText.text("past.date"));
        date.setPrefWidth(112);
        date.setMinWidth(96);
        TextField issuer = LineParts.field("past-issuer", row.issuerProperty(), "past.issuer", 100);
        HBox.setHgrow(award, Priority.ALWAYS);
        HBox.setHgrow(issuer, Priority.ALWAYS);
        Button remove = Buttons.icon("past-remove", Feather.X, RoundText.text("past.remove"), onRemove);
        HBox first = new HBox(6, year, award, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, new HBox(6, number, date, issuer), LineParts.error(row.errorProperty()));
    }
}

package vn.sovang.ui.round;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// The editor of the achievement report: its sections, and the awards already received.
final class ReportView extends VBox {
    private final ReportModel model;
    private final VBox past = new VBox(10);

    ReportView(ReportModel model) {
        super(12);
        this.model = model;
        setId("report-editor");
        getStyleClass().add("tab-body");
        Label heading = new Label(RoundText.text("report.past"));
        heading.getStyleClass().add("field-label");
        Button add = Buttons.small("past-add", RoundText.text("report.past-add"), this::addPast);
        getChildren()
                .addAll(
                        new LabeledField(
                                RoundText.text("report.duties"),
                                TextEntry.lines("report-duties", model.dutiesProperty(), 3)),
                        new LabeledField(
                                        RoundText.text("report.results"),
                                        TextEntry.lines("report-results", model.resultsProperty(), 7))
                                .hint(RoundText.text("report.results-hint")),
                        new LabeledField(
                                RoundText.text("report.efforts"),
                                TextEntry.lines("report-efforts", model.effortsProperty(), 4)),
                        new LabeledField(
                                RoundText.text("report.effect"),
                                TextEntry.lines("report-effect", model.effectProperty(), 3)),
                        heading,
                        past,
                        new HBox(add));
        past.setId("past-awards");
        model.pastAwards().addListener((ListChangeListener<PastAwardRow>) change -> follow(change));
        past.getChildren().setAll(model.pastAwards().stream().map(this::line).toList());
    }

    /// Keeps the nodes of lines that stay, so that a field being typed in is not replaced.
    private void follow(ListChangeListener.Change<? extends PastAwardRow> change) {
        while (change.next()) {
            int from = change.getFrom();
            past.getChildren().remove(from, from + change.getRemovedSize());
            List<? extends PastAwardRow> added = change.getAddedSubList();
            past.getChildren().addAll(from, added.stream().map(this::line).toList());
        }
    }

    private Node line(PastAwardRow row) {
        TextField year = TextEntry.line("past-year", row.yearProperty());
        TextField award = TextEntry.line("past-award", row.awardProperty());
        TextField number = TextEntry.line("past-number", row.numberProperty());
        DateInput date = DateInput.whole("past-date");
        date.valueProperty().bindBidirectional(row.dateProperty());
        TextField issuer = TextEntry.line("past-issuer", row.issuerProperty());
        prompt(year, "past.year", 62);
        prompt(award, "past.award", 150);
        prompt(number, "past.number", 118);
        date.setAccessibleText(RoundText.text("past.date"));
        date.setPrefWidth(112);
        date.setMinWidth(96);
        prompt(issuer, "past.issuer", 100);
        HBox.setHgrow(award, Priority.ALWAYS);
        HBox.setHgrow(issuer, Priority.ALWAYS);
        Button remove =
                Buttons.icon("past-remove", Feather.X, RoundText.text("past.remove"), () -> model.removePastAward(row));
        HBox first = new HBox(6, year, award, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(6, number, date, issuer);
        Label error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.textProperty().bind(row.errorProperty());
        error.visibleProperty().bind(row.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return new VBox(4, first, second, error);
    }

    private static void prompt(TextField field, String key, double width) {
        field.setPromptText(RoundText.text(key));
        field.setAccessibleText(RoundText.text(key));
        field.setPrefWidth(width);
        field.setMinWidth(width / 2);
    }

    private void addPast() {
        model.addPastAward();
        past.getChildren().getLast().lookup("#past-year").requestFocus();
    }
}

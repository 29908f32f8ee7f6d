package vn.sovang.ui.round;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// The editor of the achievement report: the sections that the round's mode asks for, and the awards already received.
final class ReportView extends VBox {
    private final ReportModel model;
    private final EditedLines<PastAwardRow> past;
    private final EditedLines<InitiativeRow> initiatives;

    ReportView(ReportModel model) {
        super(12);
        this.model = model;
        setId("report-editor");
        model.typing().covers(this);
        getStyleClass().add("tab-body");
        past = new EditedLines<>(
                "past-awards", model.pastAwards(), row -> new PastAwardLine(row, () -> model.removePastAward(row)));
        initiatives = new EditedLines<>(
                "initiatives",
                model.initiatives(),
                row -> new InitiativeFields(row, () -> model.removeInitiative(row)));
        LabeledField results = text("results", model.resultsProperty(), 7);
        model.modeProperty().subscribe(mode -> results.hint(RoundText.text("report.results-hint." + mode.name())));
        VBox ideas = new VBox(
                10,
                heading("report.initiatives"),
                initiatives,
                new HBox(
                        Buttons.small("initiative-add", RoundText.text("report.initiative-add"), this::addInitiative)));
        LabeledField compliance = text("compliance", model.complianceProperty(), 3);
        LabeledField organisation = text("organisation", model.organisationProperty(), 3);
        showForMerit(List.of(ideas, compliance, organisation));
        getChildren()
                .addAll(
                        text("duties", model.dutiesProperty(), 3),
                        results,
                        ideas,
                        text("efforts", model.effortsProperty(), 4),
                        text("effect", model.effectProperty(), 3),
                        compliance,
                        organisation,
                        heading("report.past"),
                        past,
                        new HBox(Buttons.small("past-add", RoundText.text("report.past-add"), this::addPast)));
    }

    /// Other reports have no such sections at all.
    private void showForMerit(List<Node> nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(model.modeProperty().isEqualTo(RecognitionMode.MERIT));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private static LabeledField text(String name, StringProperty value, int rows) {
        return new LabeledField(RoundText.text("report." + name), TextEntry.lines("report-" + name, value, rows));
    }

    private static Label heading(String key) {
        Label heading = new Label(RoundText.text(key));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private void addPast() {
        model.addPastAward();
        past.focusLast("past-year");
    }

    private void addInitiative() {
        model.addInitiative();
        initiatives.focusLast("initiative-year");
    }
}

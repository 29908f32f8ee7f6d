package vn.sovang.ui.decision;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// The decision that revokes, why and by which article, and what has been handed in.
final class RevokeForm extends VBox {
    /// @param chosen the rows chosen in the table
    RevokeForm(RoundDecisionsModel model, Supplier<List<DecisionRow>> chosen, DecisionActions actions) {
        setSpacing(8);
        DateInput date = RecordForm.date("revoke-date", model.revokeDate);
        model.shownProperty().subscribe(anew -> date.reset(model.revokeDate.get()));
        Label hint = new Label(DecisionText.text("revoke.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("field-hint");
        CheckBox handIn = new CheckBox(DecisionText.text("revoke.handIn"));
        handIn.setId("revoke-hand-in");
        handIn.setWrapText(true);
        handIn.selectedProperty().bindBidirectional(model.handIn);
        Button whole =
                Buttons.plain("revoke-whole", DecisionText.text("revoke.whole"), () -> actions.revoke(List.of()));
        Button some =
                Buttons.plain("revoke-some", DecisionText.text("revoke.some"), () -> actions.revoke(chosen.get()));
        Button returned = Buttons.plain(
                "revoke-handed-in", DecisionText.text("revoke.handedIn"), () -> actions.handedIn(chosen.get()));
        FlowPane ways = new FlowPane(8, 8, whole, some, returned);
        getChildren()
                .addAll(
                        hint,
                        LabeledField.row(
                                new LabeledField(
                                        DecisionText.text("revoke.number"),
                                        TextEntry.line("revoke-number", model.revokeNumber)),
                                new LabeledField(DecisionText.text("revoke.date"), date)),
                        new LabeledField(
                                DecisionText.text("revoke.reason"),
                                TextEntry.lines("revoke-reason", model.revokeReason, 2)),
                        new LabeledField(
                                DecisionText.text("revoke.article"),
                                TextEntry.line("revoke-article", model.revokeArticle)),
                        handIn,
                        ways);
    }
}

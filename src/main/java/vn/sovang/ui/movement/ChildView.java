package vn.sovang.ui.movement;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.model.Level;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.usecase.movement.ChildDraft;

/// What is asked of the plan below, and every text that would change, before and after.
final class ChildView extends ScrollPane {
    private final Label refused = MovementFields.sentence("child-refused", "field-error");
    private final Label leftOut = MovementFields.sentence("child-left-out", "muted");
    private final VBox lines = new VBox(8);
    private final SectionCard changes = new SectionCard(MovementText.text("child.changes"), lines);

    ChildView(ChildModel model, Runnable onDerive) {
        setId("child-tab");
        getStyleClass().add("plain");
        setFitToWidth(true);
        setFocusTraversable(false);
        lines.setId("child-changes");
        HBox buttons = new HBox(8, Buttons.plain("child-derive", MovementText.text("child.derive"), onDerive));
        SectionCard asked = new SectionCard(
                MovementText.text("child.title"),
                MovementFields.of(
                        new LabeledField(
                                MovementText.text("child.issuer"), TextEntry.line("child-issuer", model.issuer)),
                        new LabeledField(
                                        MovementText.text("child.level"),
                                        Choices.<Level>of(
                                                "child-level", List.of(Level.values()), Level::label, model.level))
                                .hint(MovementText.text("child.levelHint"))),
                new LabeledField(MovementText.text("child.names"), MovementFields.area("child-names", model.names, 4))
                        .hint(MovementText.text("child.namesHint")),
                refused,
                leftOut,
                buttons);
        asked.setSubtitle(MovementText.text("child.subtitle"));
        asked.setSpacing(8);
        VBox page = new VBox(12, asked, changes);
        page.getStyleClass().add("movement-page");
        setContent(page);
    }

    void show(ChildController.ChildDraftLines draft) {
        refuse("");
        changes.setSubtitle(
                draft.changes().isEmpty()
                        ? MovementText.text("child.noChange")
                        : MovementText.text("child.count", draft.changes().size()));
        leftOut.setText(
                draft.awardsLeftOut().isEmpty()
                        ? ""
                        : MovementText.text("child.leftOut", String.join("; ", draft.awardsLeftOut())));
        lines.getChildren().setAll(draft.changes().stream().map(ChildView::pair).toList());
    }

    void refuse(String sentence) {
        refused.setText(sentence);
    }

    private static VBox pair(ChildDraft.Change change) {
        Label before = new Label(change.before());
        before.getStyleClass().add("small-text");
        Label after = new Label(change.after());
        for (Label label : List.of(before, after)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        return new VBox(1, before, after);
    }
}

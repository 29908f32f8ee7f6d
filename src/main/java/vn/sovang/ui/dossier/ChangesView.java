package vn.sovang.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sovang.usecase.dossier.PaperChange;

/// Where a stale paper says something else than its last print: the print struck out, the paper as it is now below it.
final class ChangesView extends VBox {
    ChangesView() {
        super(10);
        setId("paper-changes");
    }

    /// Shows the differences, top to bottom.
    void show(List<PaperChange> changes) {
        getChildren().setAll(changes.stream().map(ChangesView::change).toList());
    }

    private static Node change(PaperChange change) {
        VBox card = new VBox(4);
        card.getStyleClass().add("card");
        if (!change.before().isEmpty()) {
            card.getChildren().add(words(DossierText.text("changes.before"), change.before(), "change-before"));
        }
        if (!change.after().isEmpty()) {
            card.getChildren().add(words(DossierText.text("changes.after"), change.after(), "change-after"));
        }
        return card;
    }

    private static Node words(String heading, String text, String style) {
        Label above = new Label(heading);
        above.getStyleClass().add("small-text");
        Label below = new Label(text);
        below.setWrapText(true);
        below.getStyleClass().add(style);
        return new VBox(2, above, below);
    }
}

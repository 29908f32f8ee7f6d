package vn.sovang.ui.settings;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// Five pages chosen at the top: the office, who signs, councils and committees, papers, certificates.
final class SetupView {
    private static final Wording TEXT = Messages.of("settings");

    private final BorderPane root = new BorderPane();
    private final ToggleGroup group = new ToggleGroup();

    SetupView(
            OfficeDraft office,
            SignatoriesModel signatories,
            BodiesModel bodies,
            Node papers,
            Node awardNames,
            Runnable onNewSignatory,
            Consumer<Signatory> onRemoveSignatory,
            Runnable onNewBody,
            Consumer<Body> onRemoveBody) {
        ToggleButton first = choice("setup-office", "office", new OfficePage(office).root());
        HBox choices = new HBox(
                first,
                choice(
                        "setup-signatories",
                        "signatories",
                        new SignatoriesPage(signatories, onNewSignatory, onRemoveSignatory).root()),
                choice("setup-bodies", "bodies", new BodiesPage(bodies, onNewBody, onRemoveBody).root()),
                choice("setup-papers", "papers", papers),
                choice("setup-award-names", "award-names", awardNames));
        choices.getStyleClass().add("setup-pages");
        root.setTop(choices);
        // A page is always chosen: pressing its button again must not leave none.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        first.fire();
    }

    Parent root() {
        return root;
    }

    private ToggleButton choice(String id, String key, Node page) {
        ToggleButton button = new ToggleButton(TEXT.text(key));
        button.setId(id);
        button.setAccessibleText(TEXT.text(key));
        button.getStyleClass().add("page-choice");
        button.setToggleGroup(group);
        button.setOnAction(event -> root.setCenter(page));
        return button;
    }
}

package vn.sovang.ui.dossier;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;

/// Stands in the place of the checklist while something is done to the chosen paper; Esc goes back.
final class SidePane extends VBox {
    private final VBox note = new VBox();
    private final Runnable back;

    SidePane(String id, String title, Runnable back, Node content) {
        super(10);
        this.back = back;
        setId(id);
        setPadding(new Insets(14, 18, 12, 18));
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = Buttons.withKey(Buttons.plain(id + "-done", DossierText.text("pane.done"), back), "Esc");
        HBox bar = new HBox(12, heading, gap, done);
        bar.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        note.setManaged(false);
        getChildren().addAll(bar, note, scroll);
    }

    /// Goes back to the checklist.
    void leave() {
        back.run();
    }

    /// Says above the content why something could not be done; empty takes it away.
    void say(String sentence) {
        note.getChildren().clear();
        if (!sentence.isEmpty()) {
            note.getChildren().add(new Notice(sentence, Tone.BAD));
        }
        note.setManaged(!sentence.isEmpty());
    }
}

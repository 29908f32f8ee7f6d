package vn.sovang.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A finding said in words on a tinted ground, with a small line (the article) and the ways out below it.
public final class Notice extends VBox {
    private final Label small = new Label();
    private final FlowPane ways = new FlowPane(6, 6);

    /// A notice of one sentence.
    public Notice(String sentence, Tone tone) {
        getStyleClass().addAll("notice", tone.styleClass());
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("notice-text");
        small.getStyleClass().add("small-text");
        small.setWrapText(true);
        getChildren().add(words);
        setAccessibleText(sentence);
    }

    /// Adds the small line: an article, where it comes from.
    public Notice source(String line) {
        small.setText(line);
        getChildren().add(1, small);
        return this;
    }

    /// Adds a way out.
    public Notice way(javafx.scene.control.Button button) {
        if (ways.getChildren().isEmpty()) {
            getChildren().add(ways);
        }
        ways.getChildren().add(button);
        return this;
    }
}

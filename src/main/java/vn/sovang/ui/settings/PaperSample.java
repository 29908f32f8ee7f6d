package vn.sovang.ui.settings;

import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.ui.Messages;

/// A few lines in the letters and the spacing chosen, at the size they have on paper.
final class PaperSample extends VBox {
    private static final double PIXELS_A_POINT = 96 / 72.0;
    /// Height of a single line of Times New Roman, em.
    private static final double LINE = 1.15;

    private final PapersModel model;
    private final Text words = new Text(Messages.of("settings").text("papers.sample"));
    private final TextFlow lines = new TextFlow(words);

    PaperSample(PapersModel model) {
        this.model = model;
        setId("paper-sample");
        getStyleClass().add("paper-preview");
        words.setFill(Color.BLACK);
        lines.setTextAlignment(TextAlignment.JUSTIFY);
        getChildren().add(lines);
        model.bodySize.subscribe(this::draw);
        model.lineSpacing.subscribe(this::draw);
        model.systemFont.subscribe(this::draw);
        draw();
    }

    private void draw() {
        PaperStyle style = model.style();
        double size = style.bodySize() * PIXELS_A_POINT;
        words.setFont(Font.font(style.systemFont() ? "Times New Roman" : "Liberation Serif", size));
        lines.setLineSpacing((style.lineSpacing() - 1) * LINE * size);
    }
}

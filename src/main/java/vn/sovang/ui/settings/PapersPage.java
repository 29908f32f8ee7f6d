package vn.sovang.ui.settings;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.Wording;

/// Văn bản: size, line spacing and font with a sample at the left, the office's own words at the right.
final class PapersPage {
    private static final Wording TEXT = Messages.of("settings");
    private static final NumberFormat NUMBER = NumberFormat.getInstance(Locale.of("vi", "VN"));

    private final Consumer<PaperKind> onReset;
    private final VBox words = new VBox(12);
    private final ScrollPane root;

    PapersPage(PapersModel model, Consumer<PaperKind> onReset) {
        this.onReset = onReset;
        words.setId("office-words");
        LabeledField font = new LabeledField(
                        TEXT.text("papers.font"),
                        Choices.<Boolean>of(
                                "paper-font",
                                List.of(false, true),
                                system -> TEXT.text(system ? "papers.fontOfPc" : "papers.fontShipped"),
                                model.systemFont))
                .hint(TEXT.text("papers.fontHint"));
        font.errorProperty().bind(model.fontError);
        SectionCard style = new SectionCard(
                TEXT.text("papers.style"),
                new LabeledField(
                                TEXT.text("papers.size"),
                                Choices.<Double>of("paper-size", PapersModel.SIZES, PapersPage::size, model.bodySize))
                        .hint(TEXT.text("papers.sizeHint")),
                new LabeledField(
                                TEXT.text("papers.spacing"),
                                Choices.<Double>of(
                                        "paper-spacing", PapersModel.SPACINGS, PapersPage::spacing, model.lineSpacing))
                        .hint(TEXT.text("papers.spacingHint")),
                font,
                new PaperSample(model));
        style.setSubtitle(TEXT.text("papers.styleHint"));
        SectionCard own = new SectionCard(TEXT.text("papers.words"), words);
        own.setSubtitle(TEXT.text("papers.wordsHint"));
        HBox columns = new HBox(style, own);
        columns.getStyleClass().add("screen");
        for (Region column : new Region[] {style, own}) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(400);
        }
        root = new ScrollPane(columns);
        root.getStyleClass().add("plain");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        model.ownWordsProperty().subscribe(this::showWords);
    }

    Node root() {
        return root;
    }

    private static String size(double points) {
        return TEXT.text("papers.points", NUMBER.format(points));
    }

    private static String spacing(double lines) {
        return lines == 1 ? TEXT.text("papers.single") : TEXT.text("papers.lines", NUMBER.format(lines));
    }

    private void showWords(List<PapersModel.OwnWords> all) {
        words.getChildren().setAll(all.stream().map(this::line).toList());
        if (all.isEmpty()) {
            Label none = new Label(TEXT.text("papers.noWords"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            words.getChildren().add(none);
        }
    }

    private Node line(PapersModel.OwnWords own) {
        Label kind = new Label(own.kind().label());
        Label parts = new Label(own.parts());
        parts.getStyleClass().add("small-text");
        for (Label label : List.of(kind, parts)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox what = new VBox(2, kind, parts);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button reset = Buttons.small(
                "words-reset-" + own.kind().fileName(), TEXT.text("papers.reset"), () -> onReset.accept(own.kind()));
        reset.setAccessibleText(TEXT.text("papers.resetSpoken", own.kind().label(), own.parts()));
        HBox line = new HBox(12, what, reset);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}

package vn.sovang.ui.settings;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.model.Level;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Wording;

/// The office: its names at the left, the head of its papers with a preview at the right.
final class OfficePage {
    private static final Wording TEXT = Messages.of("settings");
    private static final double RULE_WIDTH = 70;

    private final ScrollPane root;

    OfficePage(OfficeDraft draft) {
        LabeledField name = new LabeledField(TEXT.text("office.name"), TextEntry.line("office-name", draft.name));
        name.errorProperty().bind(draft.nameError);
        VBox left = new VBox(
                16,
                new SectionCard(
                        TEXT.text("office"),
                        name,
                        line("office.shortName", "office-short-name", draft.shortName),
                        line("office.parentName", "office-parent-name", draft.parentName),
                        new LabeledField(
                                TEXT.text("office.level"),
                                Choices.<Level>of(
                                        "office-level", Arrays.asList(Level.values()), Level::label, draft.level))),
                new SectionCard(
                        TEXT.text("office.councilCard"),
                        line("office.council", "office-council", draft.council),
                        line("office.secretariat", "office-secretariat", draft.secretariat),
                        line("office.fund", "office-fund", draft.fund)));
        SectionCard right = new SectionCard(
                TEXT.text("office.letterhead"),
                new LabeledField(
                        TEXT.text("office.letterheadParent"),
                        TextEntry.lines("office-letterhead-parent", draft.letterheadParent, 2)),
                new LabeledField(
                                TEXT.text("office.letterheadName"),
                                TextEntry.lines("office-letterhead-name", draft.letterheadName, 2))
                        .hint(TEXT.text("office.letterheadHint")),
                line("office.abbreviation", "office-abbreviation", draft.abbreviation),
                line("office.place", "office-place", draft.place),
                preview(draft));
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("screen");
        for (Region column : new Region[] {left, right}) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(400);
        }
        root = new ScrollPane(columns);
        root.getStyleClass().add("plain");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    Node root() {
        return root;
    }

    private static VBox preview(OfficeDraft draft) {
        Label parent = paper("");
        parent.textProperty().bind(draft.letterheadParent);
        parent.managedProperty().bind(parent.textProperty().isNotEmpty());
        Label name = paper("strong");
        name.textProperty().bind(draft.letterheadName);
        Region rule = new Region();
        rule.setStyle("-fx-background-color: black;");
        rule.setMinHeight(1);
        rule.setMaxSize(RULE_WIDTH, 1);
        Label symbol = paper("");
        symbol.textProperty().bind(draft.abbreviation.map(words -> TEXT.text("office.symbol", words)));
        Label date = paper("");
        date.textProperty().bind(draft.place.map(words -> TEXT.text("office.date", words)));
        date.setStyle("-fx-font-style: italic;");
        VBox paper = new VBox(parent, name, rule, symbol, date);
        VBox.setMargin(rule, new javafx.geometry.Insets(3, 0, 6, 0));
        paper.getStyleClass().add("paper-preview");
        paper.setId("office-preview");
        return paper;
    }

    private static Label paper(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("paper-text", style);
        return label;
    }

    private static LabeledField line(String key, String id, javafx.beans.property.StringProperty value) {
        return new LabeledField(TEXT.text(key), TextEntry.line(id, value));
    }
}

package vn.sovang.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// Sửa lời văn: the parts of the chosen paper that may be worded otherwise, beside the paper itself.
final class WordingView extends VBox {
    private static final int ROWS_OF_LIST = 5;
    private static final int ROWS_OF_TEXT = 3;

    private final WordingModel model;

    /// @param forOffice makes the words the office's own for all such papers
    /// @param reset gives the paper the office's words back
    /// @param resetOffice gives all such papers the usual words back
    WordingView(WordingModel model, Runnable forOffice, Runnable reset, Runnable resetOffice) {
        super(12);
        this.model = model;
        setId("wording-editor");
        model.typing().covers(this);
        Label blanks = new Label();
        blanks.setId("wording-blanks");
        blanks.getStyleClass().add("small-text");
        blanks.setWrapText(true);
        blanks.textProperty().bind(model.blanksProperty());
        Label heading = new Label(DossierText.text("wording.blanks"));
        heading.getStyleClass().add("field-label");
        heading.setWrapText(true);
        Button office = Buttons.plain("wording-for-office", DossierText.text("wording.for-office"), forOffice);
        Button own = Buttons.plain("wording-reset", DossierText.text("wording.reset"), reset);
        own.disableProperty().bind(model.ownProperty().not());
        Button usual = Buttons.plain("wording-reset-office", DossierText.text("wording.reset-office"), resetOffice);
        usual.disableProperty().bind(model.officeOwnProperty().not());
        for (WordingPart part : WordingPart.values()) {
            getChildren().add(field(part));
        }
        getChildren().addAll(new FlowPane(8, 8, office, own, usual), heading, blanks);
        refresh();
    }

    /// Shows the fields of the parts the paper has.
    void refresh() {
        for (WordingPart part : WordingPart.values()) {
            Node field = lookup("#field-" + part.name());
            boolean there = model.shownParts().contains(part);
            field.setVisible(there);
            field.setManaged(there);
        }
    }

    /// Puts the cursor into the first part.
    void begin() {
        model.shownParts().stream()
                .findFirst()
                .map(part -> lookup("#wording-" + part.name()))
                .ifPresent(Node::requestFocus);
    }

    private LabeledField field(WordingPart part) {
        boolean list = part == WordingPart.BASES || part == WordingPart.ARTICLES || part == WordingPart.RECIPIENTS;
        TextArea area = TextEntry.lines("wording-" + part.name(), model.part(part), list ? ROWS_OF_LIST : ROWS_OF_TEXT);
        LabeledField field = new LabeledField(part.label(), area).hint(part.hint());
        field.setId("field-" + part.name());
        return field;
    }
}

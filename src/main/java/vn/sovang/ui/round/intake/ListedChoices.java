package vn.sovang.ui.round.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.round.RoundText;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.RowPlan;
import vn.sovang.usecase.registry.SubjectChoice;

/// Asks who of the registry a row is about, where that is not sure, and says what was answered.
final class ListedChoices extends VBox {
    private final ImportActions actions;

    ListedChoices(ImportActions actions) {
        super(8);
        this.actions = actions;
        setId("row-choices");
    }

    void show(ListRow row, ListPreview preview) {
        getChildren().clear();
        RowPlan plan = preview.plan(row);
        Long said = preview.answers().get(row.number());
        boolean person = row.kind().isPerson();
        if (said != null) {
            boolean fresh = said == ListPreview.NEWCOMER;
            line(fresh ? RoundText.text("import.said-new") : RoundText.text("import.said-known", plan.subject()));
        } else if (!plan.choices().isEmpty()) {
            Label title = label(RoundText.text(person ? "import.who-person" : "import.who-unit"));
            title.getStyleClass().add("card-title");
            plan.choices().forEach(choice -> choice(row, choice, person));
            ways(Buttons.small(
                    "choice-new",
                    RoundText.text(person ? "import.new-person-answer" : "import.new-unit-answer"),
                    () -> actions.answer(row.number(), ListPreview.NEWCOMER)));
        }
        setManaged(!getChildren().isEmpty());
    }

    private void choice(ListRow row, SubjectChoice choice, boolean person) {
        label(choice.words());
        line(choice.reason());
        Button button = Buttons.small(
                "choice-" + choice.id(),
                RoundText.text(person ? "import.this-person" : "import.this-unit"),
                () -> actions.answer(row.number(), choice.id()));
        button.setAccessibleText(button.getText() + ": " + choice.words());
        ways(button);
    }

    private void line(String words) {
        label(words).getStyleClass().add("small-text");
    }

    private Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }

    private void ways(Node... buttons) {
        getChildren().add(new FlowPane(6, 6, buttons));
    }
}

package vn.sovang.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.InitiativeEntry;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.RowPlan;
import vn.sovang.usecase.registry.SubjectChoice;

/// What a row asks of the clerk: who of the registry it is about, whether two rows are one, which unit a name means.
final class IntakeQuestions extends VBox {
    private final IntakeActions actions;
    private final VBox who = new VBox(8);
    private final VBox unit = new VBox(8);
    private String unitName = "";
    private int shownRow;

    IntakeQuestions(IntakeActions actions) {
        super(12);
        this.actions = actions;
        getChildren().setAll(who, unit);
    }

    void show(ListRow row, RowPlan plan, ListPreview preview) {
        who.getChildren().clear();
        boolean person = row.entry().kind().isPerson();
        Long said = preview.answers().get(row.number());
        if (!plan.choices().isEmpty()) {
            title(person ? "ask.person" : "ask.unit");
            plan.choices().forEach(choice -> choice(row, choice, person));
            ways(Buttons.small(
                    "choice-new",
                    IntakeText.text(person ? "ask.new-person" : "ask.new-unit"),
                    () -> actions.answer(row.number(), ListPreview.NEWCOMER)));
        } else if (said != null) {
            line(IntakeText.text(
                    said == ListPreview.NEWCOMER
                            ? person ? "said.new-person" : "said.new-unit"
                            : person ? "said.this-person" : "said.this-unit"));
        }
        preview.open(row).stream()
                .filter(finding -> finding.otherRow() > 0)
                .forEach(finding -> twin(row, finding, preview));
        who.setManaged(!who.getChildren().isEmpty());
        unit(row);
    }

    private void title(String key) {
        Label title = new Label(IntakeText.text(key));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        who.getChildren().add(title);
    }

    private void line(String words) {
        Label line = new Label(words);
        line.getStyleClass().add("small-text");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        who.getChildren().add(line);
    }

    private void ways(javafx.scene.Node... buttons) {
        who.getChildren().add(new FlowPane(6, 6, buttons));
    }

    private void choice(ListRow row, SubjectChoice choice, boolean person) {
        Label words = new Label(choice.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        who.getChildren().add(words);
        line(choice.reason());
        javafx.scene.control.Button button = Buttons.small(
                "choice-" + choice.id(),
                IntakeText.text(person ? "ask.this-person" : "ask.this-unit"),
                () -> actions.answer(row.number(), choice.id()));
        button.setAccessibleText(button.getText() + ": " + choice.words());
        ways(button);
    }

    private void twin(ListRow row, ListFinding finding, ListPreview preview) {
        int other = finding.otherRow();
        title("ask.twin");
        line(finding.sentence());
        preview.reading().row(other).ifPresent(twin -> who.getChildren()
                .add(IntakeTwins.of(twin, row, preview.reading())));
        ways(
                Buttons.small("same-" + other, IntakeText.text("ask.same"), () -> actions.same(row.number(), other)),
                Buttons.small(
                        "distinct-" + other,
                        IntakeText.text("ask.distinct"),
                        () -> actions.distinct(row.number(), other)),
                Buttons.small("later-" + other, IntakeText.text("ask.later"), actions::next));
    }

    /// The picker stays while the list is compared anew: it may have the cursor.
    private void unit(ListRow row) {
        String name = unitName(row);
        if (shownRow == row.number() && name.equals(unitName)) {
            return;
        }
        shownRow = row.number();
        unitName = name;
        unit.setManaged(!name.isEmpty());
        unit.getChildren().clear();
        if (name.isEmpty()) {
            return;
        }
        UnitPicker picker = new UnitPicker("unit-is", actions.units());
        picker.setPromptText(IntakeText.text("unit.prompt"));
        picker.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                actions.unitIs(name, chosen);
            }
        });
        unit.getChildren()
                .add(new LabeledField(IntakeText.text("unit.is"), picker).hint(IntakeText.text("unit.hint", name)));
    }

    private static String unitName(ListRow row) {
        return switch (row.entry()) {
            case UnitEntry entry -> entry.parentName();
            case PersonEntry entry -> entry.workplace();
            case NominationEntry entry -> entry.kind().isPerson() ? entry.unitName() : entry.name();
            case GrantEntry entry -> entry.kind().isPerson() ? entry.unitName() : entry.name();
            case InitiativeEntry entry -> entry.kind().isPerson() ? entry.unitName() : entry.name();
        };
    }
}

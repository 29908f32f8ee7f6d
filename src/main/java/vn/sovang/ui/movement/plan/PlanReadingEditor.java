package vn.sovang.ui.movement.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanAssigning;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.movement.MovementText;

/// The value in hand of "Nạp kế hoạch": what part it is of, whom it is said of, its words; for an award of several
/// codes, which ones.
final class PlanReadingEditor extends VBox {
    private final AwardCatalogue catalogue;
    private final Deeds deeds;
    private final ComboBox<PlanPart> part = PlanReadingParts.box("plan-part");
    private final TextField group = new TextField();
    private final TextArea value = new TextArea();
    private final Label understood = new Label();
    private final FlowPane awards = new FlowPane(14, 4);
    private final LabeledField valueField = new LabeledField(MovementText.text("plan.value"), value);
    private @Nullable PlanField shown;

    /// What the editor asks for.
    interface Deeds {
        /// Takes the value as it stands, then goes on to the next that waits.
        void confirm(PlanField field, PlanPart part, String group, String value);

        /// Takes these awards in the place of the name.
        void choose(PlanField field, List<String> codes);

        /// Takes the value away.
        void drop(PlanField field);
    }

    PlanReadingEditor(AwardCatalogue catalogue, Deeds deeds) {
        super(6);
        this.catalogue = catalogue;
        this.deeds = deeds;
        setId("plan-editor");
        getStyleClass().add("card");
        group.setId("plan-group");
        value.setId("plan-value");
        value.setWrapText(true);
        value.setPrefRowCount(2);
        value.setMinHeight(60);
        understood.setId("plan-understood");
        understood.getStyleClass().addAll("muted", "small-text");
        understood.setWrapText(true);
        understood.setMinHeight(Region.USE_PREF_SIZE);
        Button confirm = Buttons.withKey(
                Buttons.plain("plan-confirm", MovementText.text("plan.confirm"), this::confirm), "Ctrl Enter");
        Button drop = Buttons.quiet("plan-drop", MovementText.text("plan.drop"), this::drop);
        HBox ways = new HBox(8, confirm, drop);
        ways.setAlignment(Pos.CENTER_LEFT);
        HBox heads = LabeledField.row(
                new LabeledField(MovementText.text("plan.part"), part),
                new LabeledField(MovementText.text("plan.group"), group));
        getChildren().addAll(heads, valueField, awards, understood, ways);
        VBox.setVgrow(valueField, Priority.SOMETIMES);
        value.textProperty().subscribe(this::explain);
        group.textProperty().subscribe(this::explain);
        part.valueProperty().subscribe(this::explain);
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (RecordCard.isSave(event)) {
                confirm();
                event.consume();
            }
        });
        // A tab is no letter of a plan; it goes on as elsewhere.
        value.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                Node next = event.isShiftDown() ? group : confirm;
                next.requestFocus();
                event.consume();
            }
        });
        show(null);
    }

    /// Shows another value. What was changed of the one before is taken first, see [#isChanged()].
    void show(@Nullable PlanField field) {
        shown = null;
        setDisable(field == null);
        part.setValue(field == null ? null : field.part());
        group.setText(field == null ? "" : field.group());
        value.setText(field == null ? "" : PlanAssigning.display(field));
        awards.getChildren().clear();
        if (field != null && field.part() == PlanPart.AWARD && field.codes().size() > 1) {
            field.codes().forEach(code -> {
                CheckBox box = new CheckBox(catalogue.nameOf(code));
                box.setId("plan-award-" + code);
                box.setUserData(code);
                awards.getChildren().add(box);
            });
        }
        awards.setManaged(!awards.getChildren().isEmpty());
        shown = field;
        explain();
    }

    /// The value in hand with what was typed, when anything was.
    @Nullable
    PlanField changed() {
        PlanField field = shown;
        return field != null
                        && part.getValue() != null
                        && (part.getValue() != field.part()
                                || !group.getText().equals(field.group())
                                || !value.getText().equals(PlanAssigning.display(field)))
                ? field
                : null;
    }

    PlanPart part() {
        return part.getValue();
    }

    String group() {
        return group.getText();
    }

    String value() {
        return value.getText();
    }

    void focusValue() {
        value.requestFocus();
        value.end();
    }

    private void confirm() {
        PlanField field = shown;
        if (field == null) {
            return;
        }
        List<String> codes = new ArrayList<>();
        awards.getChildren().stream()
                .filter(box -> ((CheckBox) box).isSelected())
                .forEach(box -> codes.add((String) box.getUserData()));
        if (codes.isEmpty()) {
            deeds.confirm(field, part.getValue(), group.getText(), value.getText());
        } else {
            deeds.choose(field, codes);
        }
    }

    private void drop() {
        if (shown != null) {
            deeds.drop(shown);
        }
    }

    private void explain() {
        PlanField field = shown;
        if (field == null || part.getValue() == null) {
            understood.setText("");
            valueField.errorProperty().set("");
            return;
        }
        PlanField now = deedless(field);
        valueField.errorProperty().set(PlanAssigning.fault(now));
        String words = PlanAssigning.understood(now);
        understood.setText(
                field.codes().size() > 1 && field.part() == PlanPart.AWARD
                        ? MovementText.text("plan.which")
                        : !PlanAssigning.isReckoned(now.part())
                                ? ""
                                : words.isEmpty()
                                        ? MovementText.text("plan.notUnderstood")
                                        : MovementText.text("plan.understood", words));
    }

    private PlanField deedless(PlanField field) {
        return new PlanAssigning(catalogue).confirmed(field, part.getValue(), group.getText(), value.getText());
    }
}

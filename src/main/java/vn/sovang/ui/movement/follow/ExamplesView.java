package vn.sovang.ui.movement.follow;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Attachment;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.PersonPicker;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.table.DataTable;

/// The examples at the left, the one in hand with its scans at the right.
final class ExamplesView {
    private final DataTable<ExampleRow> table =
            new DataTable<>("example-table", FollowText.text("examples.table"), ExampleRow::id);
    private final ListAndDetail layout = new ListAndDetail(table);
    private final FollowForm form = new FollowForm();
    private final ExamplesTab.Actions actions;
    private final UnitPicker unit;
    private final VBox scans = new VBox(4);
    private final Button addScan;

    ExamplesView(ExamplesModel model, ExamplesTab.Actions actions) {
        this.actions = actions;
        table.wrapped(
                "example-column-name", FollowText.text("examples.name"), 150, ExampleRow::name, ExampleRow::nameKey);
        table.wrapped(
                "example-column-title",
                FollowText.text("examples.headline"),
                170,
                ExampleRow::title,
                ExampleRow::title);
        table.smallWrapped(
                "example-column-unit", FollowText.text("units.unit"), 120, ExampleRow::unit, ExampleRow::unit);
        table.setEmptyState(
                new EmptyState(Feather.STAR, FollowText.text("examples.empty"), FollowText.text("examples.emptyHint")));
        table.selectedProperty().subscribe(actions::take);
        layout.getRight().setStyle("-fx-pref-width: 370px;");
        layout.right(Buttons.plain("example-new", FollowText.text("examples.new"), actions::startNew));
        unit = new UnitPicker("example-unit", actions::units);
        unit.valueProperty().bindBidirectional(model.unit);
        addScan = Buttons.small("example-add-scan", FollowText.text("examples.addScan"), actions::addScan);
        layout.setDetail(fields(model));
        showScans(List.of());
    }

    Parent root() {
        return layout;
    }

    void focusFirst() {
        unit.requestFocus();
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    void show(List<ExampleRow> rows) {
        table.show(rows);
    }

    /// Another example fills the fields.
    void anew(List<Attachment> all) {
        form.shown();
        showScans(all);
    }

    void showScans(List<Attachment> all) {
        scans.getChildren().clear();
        for (Attachment scan : all) {
            Hyperlink open = new Hyperlink(scan.name());
            open.setOnAction(event -> actions.openScan(scan));
            HBox line = new HBox(
                    6,
                    open,
                    Buttons.small(
                            "example-remove-scan-" + scan.id(),
                            FollowText.text("remove"),
                            () -> actions.removeScan(scan)));
            line.setAlignment(Pos.CENTER_LEFT);
            scans.getChildren().add(line);
        }
        if (all.isEmpty()) {
            scans.getChildren().add(FollowForm.wrapped(FollowText.text("examples.noScan"), "field-hint"));
        }
    }

    private VBox fields(ExamplesModel model) {
        Label head = FollowForm.wrapped("", "record-title");
        LabeledField unitField = new LabeledField(FollowText.text("examples.unit"), unit);
        unitField.errorProperty().bind(model.unitError);
        PersonPicker person = new PersonPicker("example-person", actions::people);
        person.valueProperty().bindBidirectional(model.person);
        UnitPicker collective = new UnitPicker("example-collective", actions::units);
        collective.valueProperty().bindBidirectional(model.collective);
        Button save = Buttons.withKey(Buttons.primary("example-save", "", actions::save), "Ctrl Enter");
        Button remove = Buttons.plain("example-remove", FollowText.text("examples.remove"), actions::remove);
        model.currentProperty().subscribe(example -> {
            head.setText(FollowText.text(example == null ? "examples.newTitle" : "examples.editTitle"));
            save.setText(FollowText.text(example == null ? "examples.save" : "examples.change"));
            remove.setDisable(example == null);
            addScan.setDisable(example == null);
        });
        VBox fields = new VBox(
                8,
                head,
                unitField,
                LabeledField.row(
                        new LabeledField(FollowText.text("examples.person"), person),
                        new LabeledField(FollowText.text("examples.collective"), collective)),
                new LabeledField(FollowText.text("examples.name"), FollowForm.line("example-name", model.name))
                        .hint(FollowText.text("examples.nameHint")),
                new LabeledField(FollowText.text("examples.headline"), FollowForm.line("example-title", model.title)),
                new LabeledField(FollowText.text("examples.text"), FollowForm.lines("example-text", model.text, 6)),
                new LabeledField(FollowText.text("examples.toldOn"), form.date("example-told", model.toldOn)),
                FollowForm.wrapped(FollowText.text("examples.scans"), "group-label"),
                scans,
                addScan,
                new FlowPane(8, 8, save, remove));
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                actions.save();
                event.consume();
            }
        });
        return fields;
    }
}

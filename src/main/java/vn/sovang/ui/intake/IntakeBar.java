package vn.sovang.ui.intake;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.exchange.list.RowState;
import vn.sovang.model.ListKind;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// The tools of Nạp danh sách: what the list is about, where it comes from, how its rows stand, and the button that
/// stores it.
final class IntakeBar extends VBox {
    private static final List<ListKind> KINDS =
            List.of(ListKind.UNITS, ListKind.PEOPLE, ListKind.HISTORY, ListKind.INITIATIVES);

    private final IntakeModel model;
    private final IntakeActions actions;
    private final Chip right = chip("count-right", Tone.GOOD);
    private final Chip mended = chip("count-mended", Tone.WARN);
    private final Chip check = chip("count-check", Tone.BAD);
    private final Chip wrong = chip("count-wrong", Tone.BAD);
    private final Button store;

    IntakeBar(IntakeModel model, IntakeActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("intake-bar");
        store = Buttons.primary("intake-store", IntakeText.text("store", 0), actions::store);
        getChildren().setAll(sources(), states());
        model.previewProperty().subscribe(preview -> refresh());
        model.runProperty().subscribe(run -> refresh());
    }

    private static Chip chip(String id, Tone tone) {
        Chip chip = new Chip("", tone);
        chip.setId(id);
        return chip;
    }

    private Node sources() {
        ToggleGroup group = new ToggleGroup();
        FlowPane line = new FlowPane(8, 8);
        line.setAlignment(Pos.CENTER_LEFT);
        for (ListKind kind : KINDS) {
            ToggleButton toggle = new ToggleButton(IntakeText.text("kind." + kind.name()));
            toggle.setId("kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            toggle.setAccessibleText(kind.label());
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add("page-choice");
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                actions.kind(kind);
            });
            model.kindProperty().subscribe(now -> toggle.setSelected(now == kind));
            show(toggle, model.roundProperty().isNull());
            line.getChildren().add(toggle);
        }
        Button back = Buttons.plain("intake-back", IntakeText.text("back"), actions::leave);
        show(back, model.roundProperty().isNotNull());
        line.getChildren().add(back);
        MenuButton templates = new MenuButton(IntakeText.text("template"));
        templates.setId("intake-template");
        templates.setAccessibleText(IntakeText.text("template"));
        templates.setMinWidth(Region.USE_PREF_SIZE);
        for (ListKind kind : ListKind.values()) {
            MenuItem item = new MenuItem(kind.label());
            item.setId("template-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(event -> actions.template(kind));
            templates.getItems().add(item);
        }
        line.getChildren()
                .addAll(
                        Buttons.withKey(
                                Buttons.plain("intake-choose", IntakeText.text("choose"), actions::choose), "Ctrl O"),
                        Buttons.withKey(
                                Buttons.plain("intake-paste", IntakeText.text("paste"), actions::paste), "Ctrl V"),
                        templates,
                        Buttons.plain("intake-show-runs", IntakeText.text("runs"), actions::showRuns));
        return line;
    }

    private Node states() {
        BooleanBinding idle = Bindings.createBooleanBinding(
                () -> model.previewProperty().get() == null
                        || model.runProperty().get() != null,
                model.previewProperty(),
                model.runProperty());
        CheckBox only = new CheckBox(IntakeText.text("only-asking"));
        only.setId("only-asking");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.onlyAskingProperty());
        only.disableProperty().bind(model.previewProperty().isNull());
        CheckBox wins = new CheckBox(IntakeText.text("list-wins"));
        wins.setId("list-wins");
        wins.setMinWidth(Region.USE_PREF_SIZE);
        wins.disableProperty().bind(idle);
        show(wins, model.roundProperty().isNull());
        wins.setOnAction(event -> actions.listWins(wins.isSelected()));
        model.previewProperty().subscribe(preview -> wins.setSelected(preview != null && preview.listWins()));
        Button columns = Buttons.plain("choose-columns", IntakeText.text("columns"), () -> model.pageProperty()
                .set(IntakeModel.Page.COLUMNS));
        columns.disableProperty().bind(idle);
        FlowPane left = new FlowPane(8, 6, right, mended, check, wrong, only, wins);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        left.setPrefWrapLength(400);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(8, left, columns, store);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void refresh() {
        show(right, "count.right", RowState.OK);
        show(mended, "count.mended", RowState.FIXED);
        show(check, "count.check", RowState.CHECK);
        show(wrong, "count.wrong", RowState.WRONG);
        store.setText(IntakeText.text("store", model.ready()));
        store.setAccessibleText(store.getText());
        store.setDisable(model.ready() == 0);
    }

    private void show(Chip chip, String key, RowState state) {
        int count = model.count(state);
        chip.setText(IntakeText.text(key, count));
        chip.setVisible(count > 0);
        chip.setManaged(count > 0);
    }
}

package vn.sovang.ui.registry.unit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.Tone;

/// The page that merges, splits, renames or closes the unit in hand: the form at the left, at the right what it will do
/// and what it leaves, one button that does it.
final class UnitChangeView extends BorderPane {
    private static final KeyCombination DO = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final UnitChangeModel model;
    private final Runnable onDo;
    private final UnitChangeForm form;
    private final VBox refusal = new VBox();
    private final SectionCard changing = new SectionCard(UnitChangeText.text("card.changing"));
    private final SectionCard staying = new SectionCard(UnitChangeText.text("card.staying"));
    private final VBox changes = new VBox(6);
    private final VBox stays = new VBox(6);
    private final Label missing = new Label();
    private final Button action;

    /// @param units finds units that exist, for the pickers
    UnitChangeView(
            UnitChangeModel model,
            vn.sovang.ui.control.Lookup<vn.sovang.model.registry.Unit> units,
            Runnable onDo,
            Runnable onDrop) {
        this.model = model;
        this.onDo = onDo;
        setId("unit-change");
        refusal.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(refusal.getChildren()));
        String kind = model.kind().name();
        Label title =
                new Label(UnitChangeText.text(kind + ".title", model.unit().shortName()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        HBox head = new HBox(title);
        head.getStyleClass().add("tool-bar-line");
        setTop(head);
        form = new UnitChangeForm(model, units);
        changes.setId("change-does");
        stays.setId("change-keeps");
        changing.getChildren().add(changes);
        staying.getChildren().add(stays);
        VBox summary = new VBox(12, refusal, changing, staying);
        summary.setMinWidth(300);
        summary.setPrefWidth(430);
        summary.setMaxWidth(480);
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox columns = new HBox(16, form, summary);
        columns.getStyleClass().add("change-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        action = Buttons.withKey(Buttons.primary("change-do", UnitChangeText.text(kind + ".do"), onDo), "Ctrl Enter");
        setBottom(bar(onDrop));
        model.changedProperty().subscribe(any -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, onDrop));
    }

    @Override
    public void requestFocus() {
        form.focusFirst();
    }

    /// Says why it was refused.
    void refuse(String sentence) {
        refusal.getChildren().setAll(new Notice(sentence, Tone.BAD));
        refusal.getChildren().getFirst().setId("change-refused");
    }

    private Node bar(Runnable onDrop) {
        missing.setId("change-missing");
        missing.getStyleClass().add("muted");
        missing.setWrapText(true);
        HBox bar = new HBox(
                8,
                action,
                Buttons.withKey(Buttons.plain("change-drop", UnitChangeText.text("drop"), onDrop), "Esc"),
                missing);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("change-bar");
        return bar;
    }

    private void show() {
        UnitChangeSummary summary = UnitChangeSummary.of(model);
        changes.getChildren()
                .setAll(summary.changing().stream()
                        .map(UnitChangeView::sentence)
                        .toList());
        stays.getChildren()
                .setAll(summary.staying().stream().map(UnitChangeView::sentence).toList());
        List<String> still = model.missing();
        action.setDisable(!still.isEmpty());
        missing.setText(still.isEmpty() ? "" : UnitChangeText.text("still", String.join(", ", still)));
        refusal.getChildren().clear();
    }

    private void onKey(KeyEvent event, Runnable onDrop) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onDrop.run();
            event.consume();
        } else if (DO.match(event)) {
            // What stands in the field under the cursor counts too.
            form.take();
            if (!action.isDisabled()) {
                onDo.run();
            }
            event.consume();
        }
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

package vn.sovang.ui.round;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.SearchField;

/// The awards a new round offers: a list to tick, filtered by typing. One stop of the Tab key, arrows inside, the space
/// bar ticks.
final class AwardChecklist extends VBox {
    private static final double HEIGHT = 300;

    private static final double SCROLL_BAR = 24;

    private final ListView<AwardChoice> list = new ListView<>();

    AwardChecklist(NewRoundModel model) {
        super(8);
        SearchField search = new SearchField("award-filter", RoundText.text("start.awardsPrompt"));
        FilteredList<AwardChoice> shown = new FilteredList<>(FXCollections.observableList(model.awards()));
        search.queryProperty().subscribe(query -> shown.setPredicate(award -> award.matches(query)));
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("award-checklist");
        list.getStyleClass().add("award-checklist");
        list.setAccessibleText(RoundText.text("start.awardsName"));
        list.setAccessibleHelp(RoundText.text("start.awardsKeys"));
        list.setPlaceholder(new Label(RoundText.text("start.awardsNone")));
        list.setItems(shown);
        list.setCellFactory(view -> {
            CheckBoxListCell<AwardChoice> cell = new CheckBoxListCell<>(AwardChoice::chosenProperty);
            cell.setWrapText(true);
            cell.prefWidthProperty().bind(view.widthProperty().subtract(SCROLL_BAR));
            return cell;
        });
        list.setPrefHeight(HEIGHT);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    private void onKey(KeyEvent event) {
        @Nullable AwardChoice award = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && award != null) {
            award.chosenProperty().set(!award.chosenProperty().get());
            event.consume();
        }
    }
}

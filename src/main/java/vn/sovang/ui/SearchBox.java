package vn.sovang.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.TwoLines;

/// "Tìm người, tập thể, quyết định…": the field in the top bar, and the list of hits that the shell lays over the page
/// below it.
final class SearchBox extends HBox {
    private static final Duration SETTLE = Duration.millis(150);
    private static final int LIMIT = 12;
    private static final double ROW = 48;

    private final TextField field = new TextField();
    private final ListView<SearchHit> hits = new ListView<>();
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final Tasks tasks;
    private final Search search;
    private final Consumer<Place> onChosen;
    private int asked;

    SearchBox(Tasks tasks, Search search, Consumer<Place> onChosen) {
        this.tasks = tasks;
        this.search = search;
        this.onChosen = onChosen;
        getStyleClass().addAll("search-field", "top-search");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("search");
        field.setPromptText(Messages.text("search.prompt"));
        field.setAccessibleText(Messages.text("search.prompt"));
        field.getStyleClass().add("bare");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, Buttons.keyHint("Ctrl K"));
        settle.setOnFinished(event -> find());
        field.textProperty().subscribe(text -> settle.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe(focused -> {
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("active"), focused);
            if (!focused) {
                hideHits();
            }
        });
        hits.setId("search-hits");
        hits.getStyleClass().add("search-hits");
        hits.setAccessibleText(Messages.text("search.hits"));
        hits.setFixedCellSize(ROW);
        hits.setFocusTraversable(false);
        hits.setPlaceholder(new Label(Messages.text("search.none")));
        hits.setCellFactory(list -> new HitCell());
        hits.setOnMousePressed(event -> choose());
        hideHits();
    }

    /// The list of hits, to be laid over the page.
    ListView<SearchHit> hits() {
        return hits;
    }

    /// Puts the cursor into the field.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void find() {
        String query = field.getText();
        int turn = ++asked;
        if (query.isBlank()) {
            hideHits();
            return;
        }
        tasks.store(Messages.text("search.task"), () -> search.find(query, LIMIT), found -> {
            if (turn == asked) {
                show(found);
            }
        });
    }

    private void show(List<SearchHit> found) {
        hits.getItems().setAll(found);
        double height = Math.clamp(found.size(), 1, 9) * ROW + 10;
        hits.setPrefHeight(height);
        hits.setMaxHeight(height);
        hits.getSelectionModel().selectFirst();
        hits.setVisible(true);
        hits.setManaged(true);
    }

    private void hideHits() {
        hits.setVisible(false);
        hits.setManaged(false);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                hits.getSelectionModel().selectNext();
                event.consume();
            }
            case UP -> {
                hits.getSelectionModel().selectPrevious();
                event.consume();
            }
            case ENTER -> {
                choose();
                event.consume();
            }
            case ESCAPE -> {
                if (hits.isVisible() || !field.getText().isEmpty()) {
                    field.clear();
                    hideHits();
                    event.consume();
                }
            }
            default -> {
                // Any other key is typing.
            }
        }
    }

    private void choose() {
        SearchHit hit = hits.isVisible() ? hits.getSelectionModel().getSelectedItem() : null;
        if (hit != null) {
            field.clear();
            hideHits();
            onChosen.accept(hit.place());
        }
    }

    private static final class HitCell extends ListCell<SearchHit> {
        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            TwoLines words = TwoLines.of(hit.title(), hit.detail());
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(8, words, new Chip(hit.kind(), Tone.PLAIN));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}

package vn.sovang.ui.control.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Wording;

/// Chọn lại cột: the columns of a file side by side with their titles and a few values, and for each a choice of what
/// it holds.
///
/// @param <T> what a column can hold
public final class ColumnChoice<T> extends VBox {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");
    private static final double COLUMN = 14;

    private final List<T> choices;
    private final Function<T, String> label;
    private final Label remembered = new Label();
    private final ComboBox<Table<T>> which = new ComboBox<>();
    private final HBox columns = new HBox();
    private final Map<Integer, ComboBox<Optional<T>>> boxes = new LinkedHashMap<>();
    private boolean filling;

    /// A column of a file.
    ///
    /// @param letter as a spreadsheet names it
    /// @param holds what it is read as, null when it is not read
    public record Column<T>(
            int index,
            String letter,
            String title,
            List<String> samples,
            @Nullable T holds) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /// A table of a file.
    ///
    /// @param key names its form
    /// @param name for people
    public record Table<T>(String key, String name, List<Column<T>> columns) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// What the clerk chose for the tables of one form.
    ///
    /// @param columns index of each column that is read
    public record Chosen<T>(String key, Map<T, Integer> columns) {
        public Chosen {
            columns = Map.copyOf(columns);
        }
    }

    /// @param choices what a column can hold, in their order
    /// @param onApply takes what was chosen
    /// @param onBack leaves everything as it was
    public ColumnChoice(List<T> choices, Function<T, String> label, Consumer<Chosen<T>> onApply, Runnable onBack) {
        this.choices = List.copyOf(choices);
        this.label = label;
        setId("column-choice");
        getStyleClass().add("column-choice");
        Label title = new Label(TEXT.text("columns.title"));
        title.getStyleClass().add("card-title");
        remembered.setId("columns-remembered");
        remembered.getStyleClass().add("muted");
        remembered.setWrapText(true);
        remembered.setMinHeight(Region.USE_PREF_SIZE);
        which.setId("columns-table");
        which.setAccessibleText(TEXT.text("columns.table"));
        which.setConverter(words(Table::name));
        which.valueProperty().subscribe(table -> {
            if (table != null) {
                fill(table);
            }
        });
        columns.getStyleClass().add("column-choice-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("columns-scroll");
        scroll.getStyleClass().add("plain");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        Button apply = Buttons.primary("columns-apply", TEXT.text("columns.apply"), () -> onApply.accept(chosen()));
        Button back = Buttons.plain("columns-back", TEXT.text("columns.back"), onBack);
        getChildren().addAll(title, remembered, which, scroll, new FlowPane(8, 8, apply, back));
    }

    /// Shows the tables of a file, the first one to begin with.
    ///
    /// @param hint for whom the choice is remembered, a sentence
    public void show(List<Table<T>> tables, String hint) {
        remembered.setText(hint);
        which.getItems().setAll(tables);
        which.setDisable(tables.size() < 2);
        which.setValue(tables.getFirst());
    }

    /// Puts the cursor into the first choice.
    public void focusFirst() {
        boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Chosen<T> chosen() {
        Map<T, Integer> said = new HashMap<>();
        boxes.forEach((index, box) -> box.getValue().ifPresent(held -> said.put(held, index)));
        return new Chosen<>(which.getValue().key(), said);
    }

    private void fill(Table<T> table) {
        filling = true;
        boxes.clear();
        columns.getChildren().setAll(table.columns().stream().map(this::column).toList());
        filling = false;
    }

    private Node column(Column<T> column) {
        Label letter = new Label(TEXT.text("columns.letter", column.letter()));
        letter.getStyleClass().add("small-text");
        Label title = new Label(column.title().isEmpty() ? TEXT.text("columns.untitled") : column.title());
        title.getStyleClass().add(column.title().isEmpty() ? "muted" : "strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(2, letter, title);
        head.getStyleClass().add("column-choice-head");
        VBox samples = new VBox(4);
        samples.getStyleClass().add("column-choice-samples");
        for (String sample : column.samples()) {
            Label words = new Label(sample);
            words.getStyleClass().add("small-text");
            words.setWrapText(true);
            words.setMaxHeight(80);
            samples.getChildren().add(words);
        }
        if (column.samples().isEmpty()) {
            Label none = new Label(TEXT.text("columns.empty"));
            none.getStyleClass().add("muted");
            samples.getChildren().add(none);
        }
        VBox whole = new VBox(8, box(column), head, samples);
        whole.getStyleClass().add("column-choice-column");
        whole.setStyle("-fx-pref-width: " + COLUMN + "em; -fx-min-width: " + COLUMN + "em;");
        return whole;
    }

    private ComboBox<Optional<T>> box(Column<T> column) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId("column-" + column.letter().toLowerCase(java.util.Locale.ROOT));
        box.setAccessibleText(TEXT.text("columns.holds", column.letter(), column.title()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        List<Optional<T>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        choices.forEach(choice -> offered.add(Optional.of(choice)));
        box.getItems().setAll(offered);
        box.setConverter(words(held -> held.map(label).orElse(TEXT.text("columns.none"))));
        box.setValue(Optional.ofNullable(column.holds()));
        boxes.put(column.index(), box);
        box.valueProperty().subscribe((before, now) -> onlyOne(box, now));
        return box;
    }

    /// Two columns cannot hold the same: the one chosen before is read no longer.
    private void onlyOne(ComboBox<Optional<T>> chosen, Optional<T> held) {
        if (filling || held.isEmpty()) {
            return;
        }
        boxes.values().stream()
                .filter(other -> other != chosen && held.equals(other.getValue()))
                .forEach(other -> other.setValue(Optional.empty()));
    }

    private static <V> StringConverter<V> words(Function<V, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable V value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        };
    }
}

package vn.sovang.ui.control.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Wording;

/// A table of precomputed rows: sorts by keys, filters, keeps its selection by the rows' keys, groups rows under
/// headings, copies what is selected (or else all it shows) as a table.
///
/// Rows carry display text and sort keys computed once when loaded; nothing is computed in a cell.
public final class DataTable<R> extends TableView<TableLine<R>> {
    private static final Wording TEXT = Wording.of("vn.sovang.ui.control");

    private final TableContent<R> content;
    private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
    private Node emptyState = new Label(TEXT.text("table.empty"));
    private Consumer<R> onOpen = row -> {};
    private Consumer<List<R>> onDelete = rows -> {};
    private boolean refilling;
    private boolean choosing;
    private boolean refillDue;

    /// @param key what makes a row the same row after a reload, such as its id
    public DataTable(String id, String accessibleText, Function<R, Object> key) {
        this(id, accessibleText, new TableRows<>(key));
    }

    DataTable(String id, String accessibleText, TableContent<R> content) {
        this.content = content;
        setId(id);
        setAccessibleText(accessibleText);
        getStyleClass().add("data-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        // Taken over whole: a sort by the table itself keeps places of the rows chosen, not the rows.
        setOnSort(event -> {
            refill();
            event.consume();
        });
        setRowFactory(table -> new DataRow<>(row -> onOpen.accept(row)));
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, before, now) -> onSelected(before.intValue(), now.intValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        refill();
    }

    /// A column of words sorted by a key of the row.
    public DataColumn<R> text(
            String id, String title, double width, Function<R, String> words, Function<R, String> sortKey) {
        return column(
                id, title, width, words, Comparator.comparing(sortKey), (cell, row) -> cell.setText(words.apply(row)));
    }

    /// A column of words in small grey letters that may take several lines.
    public DataColumn<R> smallWrapped(
            String id, String title, double width, Function<R, String> words, Function<R, String> sortKey) {
        return column(
                id,
                title,
                width,
                words,
                Comparator.comparing(sortKey),
                (cell, row) -> cell.wrap(words.apply(row), "cell-small"));
    }

    /// A column of words that may take several lines.
    public DataColumn<R> wrapped(
            String id, String title, double width, Function<R, String> words, Function<R, String> sortKey) {
        return column(
                id,
                title,
                width,
                words,
                Comparator.comparing(sortKey),
                (cell, row) -> cell.wrap(words.apply(row), "cell-plain"));
    }

    /// A column of numbers.
    public DataColumn<R> number(String id, String title, double width, Function<R, Integer> number) {
        return column(
                id,
                title,
                width,
                row -> String.valueOf(number.apply(row)),
                Comparator.comparing(number),
                (cell, row) -> cell.setText(String.valueOf(number.apply(row))));
    }

    /// A column of which some rows show a chip, the others small grey words.
    public DataColumn<R> chipOrWords(
            String id, String title, double width, Function<R, Chip.Value> value, Predicate<R> asChip) {
        return column(
                id,
                title,
                width,
                row -> value.apply(row).words(),
                Comparator.comparing(row -> value.apply(row).words()),
                (cell, row) -> {
                    Chip.Value shown = value.apply(row);
                    if (asChip.test(row)) {
                        cell.setGraphic(new Chip(shown.words(), shown.tone()));
                    } else {
                        cell.wrap(shown.words(), "cell-small");
                    }
                });
    }

    /// A column of chips, sorted by their words.
    public DataColumn<R> chip(String id, String title, double width, Function<R, Chip.Value> value) {
        return column(
                id,
                title,
                width,
                row -> value.apply(row).words(),
                Comparator.comparing(row -> value.apply(row).words()),
                (cell, row) -> {
                    Chip.Value shown = value.apply(row);
                    cell.setGraphic(shown.words().isEmpty() ? null : new Chip(shown.words(), shown.tone()));
                });
    }

    /// A column of nodes, such as small buttons; it copies as the words given and cannot be sorted.
    public DataColumn<R> node(
            String id, String title, double width, Function<R, String> words, Function<R, @Nullable Node> node) {
        DataColumn<R> column = column(
                id, title, width, words, Comparator.comparing(words), (cell, row) -> cell.setGraphic(node.apply(row)));
        column.setSortable(false);
        return column;
    }

    DataColumn<R> column(
            String id,
            String title,
            double width,
            Function<R, String> words,
            Comparator<R> order,
            java.util.function.BiConsumer<DataCell<R>, R> painter) {
        DataColumn<R> column = new DataColumn<>(id, title, width, words, order);
        column.setCellFactory(of -> new DataCell<>(painter));
        getColumns().add(column);
        return column;
    }

    /// Shows rows without groups; what was selected stays selected.
    public void show(List<R> rows) {
        showGroups(List.of(new RowGroup<>("", rows)));
    }

    /// Shows rows under headings; what was selected stays selected.
    public void showGroups(List<RowGroup<R>> groups) {
        if (!(content instanceof TableRows<R> rows)) {
            throw new IllegalStateException("a tree is shown by its TreeTable");
        }
        rows.setGroups(groups);
        refill();
    }

    /// Shows only the rows that pass.
    public void filter(Predicate<R> filter) {
        content.setFilter(filter);
        refill();
    }

    /// What an empty table says; while a filter hides all rows it says that instead.
    public void setEmptyState(Node state) {
        emptyState = state;
        refill();
    }

    /// The one row in hand, null when none is or a heading has the cursor.
    public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Every row selected.
    public List<R> selectedRows() {
        return rowsOf(getSelectionModel().getSelectedItems());
    }

    /// The rows shown, in their order.
    public List<R> shownRows() {
        return rowsOf(getItems());
    }

    /// Selects the row with that key and brings it into view; false when it is not shown.
    public boolean selectKey(Object key) {
        int index = content.indexOf(getItems(), key);
        if (index < 0) {
            return false;
        }
        getSelectionModel().clearAndSelect(index);
        scrollTo(Math.max(0, index - 3));
        return true;
    }

    /// Selects the rows with these keys and no other; those not shown are left out. The last is the one in hand.
    public void selectKeys(List<?> keys) {
        getSelectionModel().clearSelection();
        choose(keys);
    }

    private void choose(List<?> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Map<Object, Integer> places = content.places(getItems());
        int[] shown = keys.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        if (shown.length > 0) {
            getSelectionModel().selectIndices(shown[0], Arrays.copyOfRange(shown, 1, shown.length));
        }
    }

    /// Moves the selection by that many lines.
    void selectNeighbour(int lines) {
        int index = getSelectionModel().getSelectedIndex() + lines;
        if (index >= 0 && index < getItems().size()) {
            getSelectionModel().clearAndSelect(index);
        }
    }

    /// What Enter and a double click do with a row.
    public void onOpen(Consumer<R> action) {
        onOpen = action;
    }

    /// What Delete does with the selected rows.
    public void onDelete(Consumer<List<R>> action) {
        onDelete = action;
    }

    /// Titles and then rows as words, as copied and exported: visible columns only.
    public List<List<String>> asWords(List<R> rows) {
        List<DataColumn<R>> columns = dataColumns();
        List<List<String>> words = new ArrayList<>();
        words.add(columns.stream().map(TableColumn::getText).toList());
        for (R row : rows) {
            words.add(columns.stream().map(column -> column.textOf(row)).toList());
        }
        return words;
    }

    private void copyRows(List<R> rows) {
        ClipboardContent words = new ClipboardContent();
        words.putString(TabbedText.of(asWords(rows)));
        Clipboard.getSystemClipboard().setContent(words);
    }

    @SuppressWarnings("unchecked") // this class adds every column
    private List<DataColumn<R>> dataColumns() {
        return getVisibleLeafColumns().stream()
                .map(column -> (DataColumn<R>) column)
                .toList();
    }

    /// Shows what the content has now; the rows that were chosen and are still shown stay chosen. Asked for by one who
    /// is being told of a choice, it waits until the choice is made: lines must not change under it.
    void refill() {
        if (choosing) {
            if (!refillDue) {
                refillDue = true;
                Platform.runLater(this::refill);
            }
            return;
        }
        refillDue = false;
        content.setOrder(sortOrder().orElse(null));
        List<Object> chosen = chosenKeys();
        refilling = true;
        try {
            getSelectionModel().clearSelection();
            getItems().setAll(content.lines());
            setPlaceholder(content.isEmpty() ? emptyState : new Label(TEXT.text("table.filtered")));
            choose(chosen);
        } finally {
            refilling = false;
        }
        setSelected(getSelectionModel().getSelectedIndex());
    }

    /// Keys of the rows chosen, that of the row in hand last.
    private List<Object> chosenKeys() {
        Set<Object> keys = new LinkedHashSet<>();
        selectedRows().forEach(row -> keys.add(content.keyOf(row)));
        R inHand = selected.get();
        if (inHand != null) {
            keys.remove(content.keyOf(inHand));
            keys.add(content.keyOf(inHand));
        }
        return List.copyOf(keys);
    }

    @SuppressWarnings("unchecked") // this class adds every column
    private Optional<Comparator<R>> sortOrder() {
        return getSortOrder().stream()
                .map(column -> ((DataColumn<R>) column).order())
                .reduce(Comparator::thenComparing);
    }

    private void onSelected(int before, int now) {
        if (refilling) {
            return;
        }
        if (isHeading(now)) {
            // The cursor passes over headings in the direction it came from.
            int next = now + (before < now ? 1 : -1);
            if (next >= 0 && next < getItems().size() && !isHeading(next)) {
                Platform.runLater(() -> {
                    if (getSelectionModel().getSelectedIndex() == now
                            && getSelectionModel().getSelectedIndices().size() == 1) {
                        getSelectionModel().clearAndSelect(next);
                    }
                });
            }
        }
        boolean told = choosing;
        choosing = true;
        try {
            // By mouse the row is chosen before the field loses the focus: what is typed belongs to the row before.
            Typing.take(getScene());
            setSelected(now);
            Typing.showAnew(getScene());
        } finally {
            choosing = told;
        }
    }

    private boolean isHeading(int index) {
        return index >= 0 && index < getItems().size() && getItems().get(index) instanceof TableLine.Heading<R>;
    }

    private void setSelected(int index) {
        boolean inside = index >= 0 && index < getItems().size();
        selected.set(inside && getItems().get(index) instanceof TableLine.Item<R>(R row) ? row : null);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copyRows(selectedRows().size() > 1 ? selectedRows() : shownRows());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && selected.get() != null) {
            onOpen.accept(selected.get());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !selectedRows().isEmpty()) {
            onDelete.accept(selectedRows());
            event.consume();
        }
    }

    private List<R> rowsOf(List<? extends TableLine<R>> lines) {
        List<R> rows = new ArrayList<>();
        for (TableLine<R> line : lines) {
            if (line instanceof TableLine.Item<R>(R row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}

package vn.sovang.ui.intake;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.exchange.list.FileColumn;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.model.ListKind;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.FileDrop;
import vn.sovang.ui.control.table.ColumnChoice;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.intake.ListPreview;

/// Nạp danh sách: tools at the top, what the file says and how it was understood at the left, the chosen row at the
/// right; the choice of columns and the runs take the place of the list. A file can be dropped anywhere on it.
final class IntakeView extends BorderPane {
    private static final double SIDE = 400;

    private final IntakeModel model;
    private final IntakeActions actions;
    private final IntakeRowView record;
    private final IntakeRunsView runs;
    private final BorderPane list = new BorderPane();
    private final DataTable<IntakeRow> table =
            new DataTable<>("intake-rows", IntakeText.text("table"), IntakeRow::number);

    IntakeView(IntakeModel model, IntakeActions actions) {
        this.model = model;
        this.actions = actions;
        this.record = new IntakeRowView(model, actions);
        this.runs = new IntakeRunsView(actions::undo, this::showList);
        setId("intake-screen");
        setTop(new VBox(new IntakeBar(model, actions), new IntakeNotes(model, actions)));
        list.setCenter(table());
        list.setRight(side());
        setCenter(list);
        FileDrop.on(this, actions::read);
        // A table takes F2 for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onEdit);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onLeave);
        model.groupsProperty().subscribe(groups -> table.showGroups(groups));
        model.pageProperty().subscribe(this::turn);
        record.disableProperty().bind(model.runProperty().isNotNull());
    }

    private void onEdit(KeyEvent event) {
        if (event.getCode() == KeyCode.F2 && model.pageProperty().get() == IntakeModel.Page.LIST) {
            record.focusFirst();
            event.consume();
        }
    }

    private void onLeave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.pageProperty().get() != IntakeModel.Page.LIST) {
            showList();
            event.consume();
        }
    }

    private void showList() {
        model.pageProperty().set(IntakeModel.Page.LIST);
        table.requestFocus();
    }

    private void turn(IntakeModel.Page page) {
        switch (page) {
            case LIST -> setCenter(list);
            case COLUMNS -> {
                ColumnChoice<ListColumn> choice = columns();
                setCenter(choice);
                choice.focusFirst();
            }
            case RUNS -> {
                setCenter(runs);
                runs.focusTable();
            }
        }
    }

    private ColumnChoice<ListColumn> columns() {
        ListPreview preview = Objects.requireNonNull(model.previewProperty().get());
        ListKind kind = preview.reading().kind();
        ColumnChoice<ListColumn> choice =
                new ColumnChoice<>(ListColumn.of(kind), column -> column.label(kind), actions::remap, this::showList);
        String sender = preview.reading().sender();
        List<ListLayout> forms = preview.reading().layouts().stream()
                .filter(layout -> preview.reading().layouts().stream()
                                .filter(other -> other.key().equals(layout.key()))
                                .findFirst()
                                .orElseThrow()
                        == layout)
                .toList();
        choice.show(
                forms.stream().map(layout -> table(preview, layout)).toList(),
                sender.isEmpty() ? IntakeText.text("columns.for-all") : IntakeText.text("columns.for-sender", sender));
        return choice;
    }

    private static ColumnChoice.Table<ListColumn> table(ListPreview preview, ListLayout layout) {
        return new ColumnChoice.Table<>(
                layout.key(),
                IntakeText.text("columns.table", layout.sheet(), layout.headerRow()),
                FileColumn.of(preview.file(), layout).stream()
                        .map(column -> new ColumnChoice.Column<>(
                                column.index(), column.letter(), column.title(), column.samples(), column.holds()))
                        .toList());
    }

    void showRuns(List<IntakeRunLine> lines) {
        runs.show(lines);
    }

    void focusTable() {
        table.requestFocus();
    }

    private Node table() {
        table.text("row", IntakeText.text("column.row"), 64, IntakeRow::place, row -> "%08d".formatted(row.number()));
        table.smallWrapped("in-file", IntakeText.text("column.file"), 148, IntakeRow::inFile, IntakeRow::inFile);
        table.wrapped(
                "understood", IntakeText.text("column.understood"), 164, IntakeRow::understood, IntakeRow::understood);
        table.wrapped("action", IntakeText.text("column.action"), 80, IntakeRow::action, IntakeRow::action);
        table.chip("state", IntakeText.text("column.state"), 112, IntakeRow::state)
                .fixed();
        table.smallWrapped("remark", IntakeText.text("column.remark"), 172, IntakeRow::remark, IntakeRow::remark);
        table.setEmptyState(new EmptyState(
                Feather.UPLOAD,
                IntakeText.text("empty"),
                IntakeText.text("empty-hint"),
                Buttons.plain("empty-choose", IntakeText.text("choose"), actions::choose)));
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                model.select(row);
            }
        });
        model.selectedProperty().subscribe(row -> {
            IntakeRow shown = table.selectedProperty().get();
            if (row != null && (shown == null || shown.number() != row.number()) && table.selectKey(row.number())) {
                // Rows of very different heights: the place is only sure once those on the way have been measured.
                int index = table.getSelectionModel().getSelectedIndex();
                Platform.runLater(() -> table.scrollTo(index));
            }
        });
        table.onOpen(row -> record.focusFirst());
        return table;
    }

    private Node side() {
        ScrollPane scroll = new ScrollPane(record);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        record.getStyleClass().add("intake-record");
        StackPane panel = new StackPane(scroll);
        panel.getStyleClass().add("side-panel");
        panel.setPrefWidth(SIDE);
        panel.setMinWidth(SIDE);
        return panel;
    }
}

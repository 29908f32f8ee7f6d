package vn.sovang.ui.round.intake;

import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.exchange.list.RowState;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.FileDrop;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.round.RoundText;

/// Nạp danh sách: what the file says and how it was understood at the left, the chosen row at the right. A file can be
/// dropped anywhere on it.
final class ImportView extends BorderPane {
    private static final double SIDE = 430;

    private final ImportModel model;
    private final ImportActions actions;
    private final ListedRowView record;
    private final DataTable<ImportRow> table =
            new DataTable<>("listed-rows", RoundText.text("import.table"), ImportRow::number);
    private final Chip right = new Chip("", Tone.GOOD);
    private final Chip mended = new Chip("", Tone.WARN);
    private final Chip asking = new Chip("", Tone.BAD);
    private final Button store;
    private final VBox notes = new VBox(8);

    ImportView(ImportModel model, ImportActions actions, ListedRowView record) {
        this.model = model;
        this.actions = actions;
        this.record = record;
        setId("import-screen");
        getStylesheets().add(String.valueOf(ImportView.class.getResource("round.css")));
        store = Buttons.primary("store-list", RoundText.text("import.store", 0), actions::store);
        notes.setId("import-notes");
        setTop(new VBox(bar(), notes));
        Node rows = table();
        Node side = side();
        model.choosingColumnsProperty().subscribe(choosing -> {
            setCenter(choosing ? columns() : rows);
            setRight(choosing ? null : side);
        });
        FileDrop.on(this, actions::read);
        // A table takes F2 for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                record.requestFocus();
                event.consume();
            }
        });
        model.groupsProperty().subscribe(groups -> refresh());
        model.runProperty().subscribe(run -> refresh());
        record.disableProperty().bind(model.runProperty().isNotNull());
        model.refusalProperty().subscribe(sentence -> refresh());
        model.rememberedProperty().subscribe(sentence -> refresh());
    }

    private Node bar() {
        right.setId("count-right");
        mended.setId("count-mended");
        asking.setId("count-asking");
        CheckBox only = new CheckBox(RoundText.text("import.only-asking"));
        only.setId("only-asking");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.onlyAskingProperty());
        only.disableProperty().bind(model.previewProperty().isNull());
        Button choose = Buttons.plain("choose-file", RoundText.text("import.choose"), actions::choose);
        Button leave = Buttons.plain("leave-import", RoundText.text("import.leave"), actions::leave);
        Button paste =
                Buttons.withKey(Buttons.plain("paste-list", RoundText.text("import.paste"), actions::paste), "Ctrl V");
        Button columns =
                Buttons.plain("choose-columns", RoundText.text("import.columns"), () -> model.choosingColumnsProperty()
                        .set(true));
        columns.disableProperty()
                .bind(model.previewProperty().isNull().or(model.runProperty().isNotNull()));
        FlowPane left = new FlowPane(8, 6, right, mended, asking, only);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        left.setPrefWrapLength(300);
        HBox.setHgrow(left, Priority.ALWAYS);
        FlowPane ways = new FlowPane(8, 6, choose, paste, columns, leave, store);
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setPrefWrapLength(570);
        HBox bar = new HBox(left, ways);
        bar.getStyleClass().add("tool-bar-line");
        return bar;
    }

    private Node columns() {
        ImportColumns choice =
                new ImportColumns(Objects.requireNonNull(model.previewProperty().get()));
        return choice.node(actions::remap, () -> model.choosingColumnsProperty().set(false));
    }

    private Node table() {
        table.text("row", RoundText.text("import.column.row"), 58, ImportRow::rows, row -> "%08d"
                        .formatted(row.number()))
                .fixed();
        table.smallWrapped("in-file", RoundText.text("import.column.file"), 200, ImportRow::inFile, ImportRow::inFile);
        table.wrapped(
                "understood",
                RoundText.text("import.column.understood"),
                235,
                ImportRow::understood,
                ImportRow::understood);
        table.chip("state", RoundText.text("import.column.state"), 82, ImportRow::state)
                .fixed();
        table.smallWrapped("remark", RoundText.text("import.column.remark"), 170, ImportRow::remark, ImportRow::remark);
        table.setEmptyState(new EmptyState(
                Feather.UPLOAD,
                RoundText.text("import.empty"),
                RoundText.text("import.empty-hint"),
                Buttons.plain("empty-choose", RoundText.text("import.choose"), actions::choose)));
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                model.select(row);
            }
        });
        model.selectedProperty().subscribe(row -> {
            ImportRow shown = table.selectedProperty().get();
            if (row != null && (shown == null || shown.number() != row.number())) {
                table.selectKey(row.number());
                // Rows of very different heights: the place is only sure once those on the way have been measured.
                int index = table.getSelectionModel().getSelectedIndex();
                table.scrollTo(index);
                Platform.runLater(() -> table.scrollTo(index));
            }
        });
        table.onOpen(row -> record.requestFocus());
        return table;
    }

    private Node side() {
        ScrollPane scroll = new ScrollPane(record);
        record.getStyleClass().add("record-body");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane panel = new StackPane(scroll);
        panel.getStyleClass().add("side-panel");
        panel.setPrefWidth(SIDE);
        panel.setMinWidth(SIDE);
        return panel;
    }

    private void refresh() {
        table.showGroups(model.groupsProperty().get());
        chip(right, "import.right", model.count(RowState.OK));
        chip(mended, "import.mended", model.count(RowState.FIXED));
        chip(asking, "import.asking", model.count(RowState.CHECK) + model.count(RowState.WRONG));
        store.setText(RoundText.text("import.store", model.ready()));
        store.setAccessibleText(store.getText());
        store.setDisable(model.ready() == 0);
        notes.getChildren().clear();
        if (!model.refusalProperty().get().isEmpty()) {
            notes.getChildren().add(new Notice(model.refusalProperty().get(), Tone.BAD));
        }
        if (!model.rememberedProperty().get().isEmpty()) {
            notes.getChildren().add(new Notice(model.rememberedProperty().get(), Tone.GOOD));
        }
        var run = model.runProperty().get();
        if (run != null) {
            notes.getChildren()
                    .add(new Notice(run.words() + ".", Tone.GOOD)
                            .way(Buttons.small("undo-import", RoundText.text("import.undo"), actions::undo))
                            .way(Buttons.small("open-round", RoundText.text("import.open-round"), actions::leave)));
        }
        var preview = model.previewProperty().get();
        if (preview != null && run == null) {
            preview.reading().findings().forEach(finding -> notes.getChildren()
                    .add(new Notice(finding.sentence(), Tone.WARN)));
        }
        notes.setPadding(new javafx.geometry.Insets(0, 18, notes.getChildren().isEmpty() ? 0 : 10, 18));
    }

    private static void chip(Chip chip, String key, int count) {
        chip.setText(RoundText.text(key, count));
        chip.setVisible(count > 0);
        chip.setManaged(count > 0);
    }
}

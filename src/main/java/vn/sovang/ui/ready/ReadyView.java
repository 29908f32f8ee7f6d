package vn.sovang.ui.ready;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyReport;

/// Every item of the dossiers at the left, the one in hand with the way of its dossier at the right.
final class ReadyView {
    private final ReadyModel model;
    private final ReadyActions actions;
    private final StackPane root = new StackPane();
    private final DataTable<ReadyRow> table =
            new DataTable<>("ready-table", ReadyText.text("table.name"), ReadyRow::key);
    private final Chip complete = new Chip("", Tone.GOOD);
    private final Chip open = new Chip("", Tone.WARN);
    private final Chip findings = new Chip("", Tone.WARN);
    private final LineDetail detail;
    private final ListAndDetail layout;
    private final DiaryView diary = new DiaryView();
    private final Button diaryButton;
    private boolean diaryShown;

    ReadyView(ReadyModel model, ReadyActions actions) {
        this.model = model;
        this.actions = actions;
        detail = new LineDetail(actions, this::instead);
        columns();
        complete.setId("ready-complete");
        open.setId("ready-open");
        findings.setId("ready-findings");
        CheckBox only = new CheckBox(ReadyText.text("only-open"));
        only.setId("ready-only-open");
        only.selectedProperty().bindBidirectional(model.onlyOpenProperty());
        diaryButton = Buttons.plain("ready-diary", ReadyText.text("action.diary"), () -> actions.diary(!diaryShown));
        Button finish = Buttons.primary("ready-finish", ReadyText.text("action.complete"), actions::complete);
        layout = new ListAndDetail(table).left(only, complete, open, findings).right(diaryButton, finish);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.onOpen(actions::mend);
        table.selectedProperty().subscribe(this::showDetail);
        model.contentProperty().subscribe(this::show);
        model.onlyOpenProperty().subscribe(chosen -> table.filter(row -> !chosen || row.open()));
    }

    private void columns() {
        table.wrapped("ready-item", ReadyText.text("column.item"), 215, ReadyRow::title, ReadyRow::title);
        table.text("ready-held", ReadyText.text("column.held"), 144, ReadyRow::held, ReadyRow::held)
                .fixed();
        table.chip("ready-state", ReadyText.text("column.state"), 134, ReadyRow::state)
                .fixed();
        table.smallWrapped("ready-how", ReadyText.text("column.how"), 180, ReadyRow::how, ReadyRow::how);
        table.node("ready-mend", "", 124, ReadyRow::mend, this::mendButton).fixed();
    }

    private @Nullable Node mendButton(ReadyRow row) {
        if (row.mend().isEmpty()) {
            return null;
        }
        Button button = Buttons.small("mend-" + row.key().replace('/', '-'), row.mend(), () -> actions.mend(row));
        button.setAccessibleText(row.mend() + ": " + row.title());
        button.setFocusTraversable(false);
        return button;
    }

    Parent root() {
        return root;
    }

    /// A form in the place of the row's pane, until the table takes the focus or something is stored.
    private void instead(Node form) {
        layout.setDetail(form);
    }

    void focusTable() {
        showDetail(table.selectedProperty().get());
        table.requestFocus();
        if (table.selectedProperty().get() == null && !table.shownRows().isEmpty()) {
            table.selectKey(table.shownRows().getFirst().key());
        }
    }

    /// Leaves the side pane for the table.
    void focusDetail() {
        detail.focusFirst();
    }

    DiaryView diary() {
        return diary;
    }

    void showDiary(boolean shown) {
        diaryShown = shown;
        diaryButton.setText(ReadyText.text(shown ? "action.items" : "action.diary"));
        layout.setCenter(shown ? diary.root() : table);
        layout.getRight().setVisible(!shown);
        layout.getRight().setManaged(!shown);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            List<ReadyLine> lines = lines(table.selectedRows());
            if (!lines.isEmpty()) {
                actions.toggle(lines);
            }
            event.consume();
        }
    }

    private static List<ReadyLine> lines(List<ReadyRow> rows) {
        return rows.stream().map(ReadyRow::line).filter(Objects::nonNull).toList();
    }

    private void show(ReadyModel.@Nullable Content content) {
        if (content == null) {
            root.getChildren()
                    .setAll(new EmptyState(
                            Feather.CHECK_CIRCLE, ReadyText.text("none.title"), ReadyText.text("none.hint")));
            return;
        }
        root.getChildren().setAll(layout);
        ReadyReport report = content.report();
        chip(complete, "chip.complete", report.complete(), report.lines().size());
        chip(open, "chip.open", report.open().size(), 0);
        chip(findings, "chip.findings", report.unsettled().size(), 0);
        table.setEmptyState(new EmptyState(
                Feather.CHECK_CIRCLE,
                ReadyText.text("empty.title"),
                report.notes().isEmpty()
                        ? ReadyText.text("empty.hint")
                        : report.notes().getFirst()));
        table.showGroups(ReadyModel.groups(content));
        showDetail(table.selectedProperty().get());
    }

    private static void chip(Chip chip, String key, int count, int of) {
        chip.setText(ReadyText.text(key, count, of));
        boolean shown = count > 0 || of > 0;
        chip.setVisible(shown);
        chip.setManaged(shown);
    }

    private void showDetail(@Nullable ReadyRow row) {
        ReadyModel.Content content = model.contentProperty().get();
        if (content != null) {
            layout.setDetail(detail.show(content, row));
        }
    }
}

package vn.sovang.ui.movement.follow;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.movement.MovementFields;
import vn.sovang.ui.movement.MovementText;

/// The reports at the left with the words of the one in hand below them, its pages at the right.
final class ReportsView {
    private static final double LIST_HEIGHT = 150;

    private final DataTable<ReportRow> table =
            new DataTable<>("report-table", MovementText.text("reports.table"), ReportRow::id);
    private final PagePreview preview;
    private final FollowForm form = new FollowForm();
    private final Label refused = MovementFields.sentence("report-refused", "field-error");
    private final SplitPane panes = new SplitPane();

    ReportsView(ReportDraft draft, ReportsTab.Actions actions, PagePreview.Drawer drawer) {
        preview = new PagePreview(drawer);
        table.wrapped("report-column-kind", MovementText.text("reports.kind"), 140, ReportRow::kind, ReportRow::kind);
        table.wrapped(
                "report-column-period",
                MovementText.text("reports.period"),
                120,
                ReportRow::period,
                ReportRow::periodKey);
        table.smallWrapped(
                "report-column-state", MovementText.text("reports.state"), 100, ReportRow::state, ReportRow::state);
        table.setEmptyState(new EmptyState(
                Feather.FILE_TEXT, MovementText.text("reports.empty"), MovementText.text("reports.emptyHint")));
        table.selectedProperty().subscribe(row -> actions.take(row == null ? null : row.report()));
        table.setMinHeight(LIST_HEIGHT);
        table.setPrefHeight(LIST_HEIGHT);
        table.setMaxHeight(LIST_HEIGHT);
        Button print = Buttons.withKey(
                Buttons.plain("report-print", MovementText.text("reports.print"), actions::print), "Ctrl Enter");
        FlowPane bar = new FlowPane(
                8,
                8,
                Buttons.primary("report-next", MovementText.text("reports.next"), actions::next),
                Buttons.plain(
                        "report-midterm",
                        MovementText.text("reports.midterm"),
                        () -> actions.free(PaperKind.MIDTERM_REPORT)),
                Buttons.plain(
                        "report-final", MovementText.text("reports.final"), () -> actions.free(PaperKind.FINAL_REPORT)),
                print);
        bar.getStyleClass().add("tool-bar-line");
        VBox fields = fields(draft);
        fields.setPadding(new Insets(12));
        ScrollPane below = new ScrollPane(fields);
        below.getStyleClass().add("plain");
        below.setFitToWidth(true);
        below.setFocusTraversable(false);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox list = new VBox(bar, table, below);
        draft.currentProperty().subscribe(report -> {
            print.setDisable(report == null);
            fields.setDisable(report == null);
        });
        VBox pages = new VBox(refused, preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        panes.getItems().setAll(list, pages);
        panes.setDividerPositions(0.5);
        SplitPane.setResizableWithParent(list, false);
        panes.setId("reports-tab");
        panes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                actions.print();
                event.consume();
            }
        });
    }

    Parent root() {
        return panes;
    }

    void show(java.util.List<ReportRow> rows) {
        table.show(rows);
    }

    /// Another report fills the fields.
    void anew() {
        form.shown();
    }

    void pages(byte @Nullable [] pdf, String name) {
        refused.setText("");
        preview.show(pdf, name);
    }

    void refuse(String sentence) {
        preview.show(null, "");
        refused.setText(sentence);
    }

    private VBox fields(ReportDraft draft) {
        Label head = FollowForm.wrapped("", "record-title");
        draft.currentProperty()
                .subscribe(report -> head.setText(
                        report == null
                                ? MovementText.text("reports.none")
                                : report.kind().label()));
        HBox period = LabeledField.row(
                new LabeledField(MovementText.text("reports.from"), form.date("report-from", draft.from)),
                new LabeledField(MovementText.text("reports.to"), form.date("report-to", draft.to)));
        Label counted = FollowForm.wrapped(MovementText.text("reports.counted"), "field-hint");
        return new VBox(
                8,
                head,
                period,
                counted,
                text("addressee", draft.addressee, 2),
                text("direction", draft.direction, 2),
                text("results", draft.results, 3),
                text("strengths", draft.strengths, 2),
                text("limits", draft.limits, 2),
                text("causes", draft.causes, 2),
                text("tasks", draft.tasks, 2),
                text("proposals", draft.proposals, 2));
    }

    private static Region text(String key, javafx.beans.property.StringProperty value, int rows) {
        return new LabeledField(MovementText.text("reports." + key), FollowForm.lines("report-" + key, value, rows));
    }
}

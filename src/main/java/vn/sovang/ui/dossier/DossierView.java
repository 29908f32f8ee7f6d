package vn.sovang.ui.dossier;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.press.BorrowedGlyph;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PrintResult;

/// Hồ sơ: the checklist of papers at the left, the chosen paper itself at the right.
final class DossierView extends BorderPane {
    private static final double PREVIEW = 500;
    private static final int BORROWING = 3;

    private final DossierModel model;
    private final DossierActions actions;
    private final DataTable<DossierRow> table =
            new DataTable<>("papers", DossierText.text("table.name"), DossierRow::key);
    private final VBox notes = new VBox(8);
    private final NumberBar numbers;
    private final VBox checklist;

    DossierView(DossierModel model, DossierActions actions, PagePreview preview) {
        this.model = model;
        this.actions = actions;
        setId("dossier-screen");
        getStylesheets().add(String.valueOf(DossierView.class.getResource("dossier.css")));
        numbers = new NumberBar(actions::number);
        checklist = new VBox(10, bar(), choice(), notes, table(), paperBar(), counts());
        checklist.setPadding(new Insets(14, 18, 12, 18));
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(checklist);
        preview.setActions(
                named(Buttons.plain("save-pdf", "PDF", () -> actions.saveChosen(PaperFormat.PDF)), "action.pdf"),
                named(Buttons.plain("save-docx", "Word", () -> actions.saveChosen(PaperFormat.DOCX)), "action.docx"),
                named(Buttons.plain("print-chosen", DossierText.text("action.print-one"), actions::printChosen), null));
        BorrowedView borrowed = new BorrowedView();
        model.borrowedProperty().subscribe(borrowed::show);
        preview.setPrefWidth(PREVIEW);
        BorderPane paper = new BorderPane(preview);
        paper.setTop(borrowed);
        setRight(paper);
        model.printedProperty().subscribe(result -> showNotes());
        model.refusalProperty().subscribe(sentence -> showNotes());
        model.changesProperty().subscribe(changes -> showNotes());
        model.progressProperty().subscribe(words -> showNotes());
    }

    private Button named(Button button, @Nullable String key) {
        button.disableProperty().bind(model.selectedProperty().isNull());
        if (key != null) {
            button.setAccessibleText(DossierText.text(key));
        }
        return button;
    }

    private Node bar() {
        Label headline = new Label();
        headline.setId("headline");
        headline.getStyleClass().add("card-title");
        headline.textProperty().bind(model.headlineProperty());
        CheckBox only = new CheckBox(DossierText.text("only-open"));
        only.setId("only-open");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.onlyOpenProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button print = Buttons.withKey(
                Buttons.primary("print-dossier", DossierText.text("action.print"), actions::print), "Ctrl P");
        print.disableProperty()
                .bind(model.planProperty().isNull().or(model.progressProperty().isNotEmpty()));
        HBox bar = new HBox(12, headline, gap, only, print);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// The dossier that goes up, or the papers of the work around it.
    private Node choice() {
        ToggleButton dossier = toggle("show-dossier", "choice.dossier");
        ToggleButton working = toggle("show-working", "choice.working");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(dossier, working);
        group.selectToggle(dossier);
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                // One of the two is always shown.
                group.selectToggle(model.workingProperty().get() ? working : dossier);
            } else {
                model.workingProperty().set(chosen == working);
            }
        });
        return new HBox(8, dossier, working);
    }

    private static ToggleButton toggle(String id, String key) {
        ToggleButton button = new ToggleButton(DossierText.text(key));
        button.setId(id);
        button.getStyleClass().add("page-choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node table() {
        table.wrapped("paper", DossierText.text("column.paper"), 210, DossierRow::title, DossierRow::folded);
        table.smallWrapped("copies", DossierText.text("column.copies"), 96, DossierRow::copies, DossierRow::copies);
        table.chip("state", DossierText.text("column.state"), 176, DossierRow::state);
        table.node("mend", "", 118, row -> "", this::mend).fixed();
        table.setEmptyState(
                new EmptyState(Feather.FILE_TEXT, DossierText.text("empty.title"), DossierText.text("empty.hint")));
        table.getStyleClass().add("framed");
        model.groupsProperty().subscribe(table::showGroups);
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                model.select(row);
            }
        });
        model.selectedProperty().subscribe(row -> {
            DossierRow shown = table.selectedProperty().get();
            if (row != null && (shown == null || !shown.key().equals(row.key()))) {
                table.selectKey(row.key());
            }
        });
        return table;
    }

    private @Nullable Node mend(DossierRow row) {
        if (row.paper().complete()) {
            return null;
        }
        String key =
                switch (row.paper().kind()) {
                    case REPORT -> "mend.report";
                    case MINUTES -> "mend.meeting";
                    case SUBMISSION -> "mend.number";
                    default -> "";
                };
        if (key.isEmpty()) {
            return null;
        }
        Button button = Buttons.small("mend", DossierText.text(key), () -> actions.mend(row));
        button.setAccessibleText(DossierText.text("mend.spoken", DossierText.text(key), row.title()));
        return button;
    }

    /// What belongs to the chosen paper: its number, its words.
    private Node paperBar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button words = Buttons.withKey(
                Buttons.plain("edit-words", DossierText.text("action.words"), actions::editWords), "F2");
        words.disableProperty().bind(model.wordedProperty().not());
        HBox bar = new HBox(8, numbers, gap, words);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /// Puts something in the place of the checklist, beside the paper.
    void showInstead(Node pane) {
        setCenter(pane);
    }

    /// Brings the checklist back, the chosen line with the cursor.
    void showChecklist() {
        setCenter(checklist);
        table.requestFocus();
    }

    /// Leaves the pane that stands in the place of the checklist, if one does.
    void leavePane() {
        if (getCenter() instanceof SidePane pane) {
            pane.leave();
        }
    }

    /// Says in the pane that stands in the place of the checklist why something could not be done.
    void noteInPane(String sentence) {
        if (getCenter() instanceof SidePane pane) {
            pane.say(sentence);
        }
    }

    /// Number and day of the chosen paper.
    NumberBar numbers() {
        return numbers;
    }

    private Node counts() {
        Label counts = new Label();
        counts.setId("dossier-counts");
        counts.getStyleClass().add("small-text");
        counts.setWrapText(true);
        counts.textProperty().bind(model.countsProperty());
        return counts;
    }

    private static Notice borrowing(List<BorrowedGlyph> letters, long papers) {
        String first = letters.stream()
                .map(BorrowedGlyph::paper)
                .distinct()
                .limit(BORROWING)
                .collect(Collectors.joining("; "));
        return new Notice(DossierText.text("printed.borrowed", papers), Tone.WARN)
                .source(papers > BORROWING ? first + "…" : first);
    }

    private void showNotes() {
        notes.getChildren().clear();
        if (!model.progressProperty().get().isEmpty()) {
            notes.getChildren().add(new Notice(model.progressProperty().get(), Tone.PLAIN));
        }
        if (!model.refusalProperty().get().isEmpty()) {
            notes.getChildren().add(new Notice(model.refusalProperty().get(), Tone.BAD));
        }
        if (!model.changesProperty().get().isEmpty()) {
            notes.getChildren()
                    .add(new Notice(
                                    DossierText.text(
                                            "stale",
                                            model.changesProperty().get().size()),
                                    Tone.WARN)
                            .way(Buttons.small(
                                    "show-changes", DossierText.text("action.changes"), actions::showChanges)));
        }
        PrintResult result = model.printedProperty().get();
        if (result != null) {
            notes.getChildren()
                    .add(new Notice(
                                    DossierText.text("printed", result.papers(), result.pages()),
                                    result.incomplete() == 0 ? Tone.GOOD : Tone.WARN)
                            .source(
                                    result.incomplete() == 0
                                            ? result.folder().toString()
                                            : DossierText.text("printed.open", result.incomplete(), result.folder()))
                            .way(Buttons.small("open-folder", DossierText.text("action.folder"), actions::openFolder))
                            .way(Buttons.small(
                                    "print-paper", DossierText.text("action.paper"), actions::printOnPaper)));
            long borrowing = result.borrowed().stream()
                    .map(BorrowedGlyph::paper)
                    .distinct()
                    .count();
            if (borrowing > 0) {
                notes.getChildren().add(borrowing(result.borrowed(), borrowing));
            }
        }
        notes.setManaged(!notes.getChildren().isEmpty());
    }
}

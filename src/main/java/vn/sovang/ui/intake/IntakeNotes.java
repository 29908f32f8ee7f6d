package vn.sovang.ui.intake;

import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListPreview;

/// What is said above the list: why a file was refused, what was found of the file as a whole, what was stored.
final class IntakeNotes extends ScrollPane {
    private static final double HIGHEST = 150;

    private final IntakeModel model;
    private final IntakeActions actions;
    private final VBox notes = new VBox(8);

    IntakeNotes(IntakeModel model, IntakeActions actions) {
        this.model = model;
        this.actions = actions;
        notes.setId("intake-notes");
        notes.getStyleClass().add("intake-notes");
        getStyleClass().add("plain");
        setContent(notes);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(HIGHEST);
        setMinHeight(Region.USE_PREF_SIZE);
        model.saidProperty().subscribe(said -> refresh());
        model.previewProperty().subscribe(preview -> refresh());
        model.runProperty().subscribe(run -> refresh());
        model.pageProperty().subscribe(page -> refresh());
    }

    private void refresh() {
        notes.getChildren().clear();
        IntakeModel.Said said = model.saidProperty().get();
        if (said != null) {
            Notice notice = new Notice(said.sentence(), said.tone());
            Path folder = said.folder();
            if (folder != null) {
                notice.way(Buttons.small(
                        "open-folder", IntakeText.text("template.open"), () -> actions.openFolder(folder)));
            }
            notes.getChildren().add(notice);
        }
        ListPreview preview = model.previewProperty().get();
        Imported run = model.runProperty().get();
        if (model.pageProperty().get() == IntakeModel.Page.RUNS) {
            preview = null; // The runs have their own way back.
        }
        if (run != null && preview != null) {
            notes.getChildren().add(stored(run));
        } else if (preview != null) {
            preview.reading().findings().forEach(finding -> notes.getChildren()
                    .add(new Notice(finding.sentence(), Tone.WARN)));
        }
        setVisible(!notes.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Notice stored(Imported imported) {
        return new Notice(imported.words() + ".", Tone.GOOD)
                .way(Buttons.small("intake-undo", IntakeText.text("undo"), () -> actions.undo(imported.run())))
                .way(Buttons.small(
                        "intake-open",
                        IntakeText.text(model.roundProperty().get() == null ? "open" : "open-round"),
                        actions::leave));
    }
}

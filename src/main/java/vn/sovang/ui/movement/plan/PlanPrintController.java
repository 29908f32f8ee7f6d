package vn.sovang.ui.movement.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Movement;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.ui.movement.MovementFields;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.ui.movement.MovementText;
import vn.sovang.usecase.movement.PrintPlan;
import vn.sovang.usecase.press.PaperFormat;

/// Bản in: the plan's pages as they would be printed now, and the plan as a file.
public final class PlanPrintController implements MovementTab {
    private final PrintPlan printing;
    private final Tasks tasks;
    private final Status status;
    private final FileAsker files;
    private final PagePreview preview;
    private final BorderPane pane = new BorderPane();
    private final Label refused = MovementFields.sentence("plan-print-refused", "field-error");
    private @Nullable Movement movement;

    /// A tab that prints plans.
    public PlanPrintController(PrintPlan printing, Tasks tasks, Status status, FileAsker files) {
        this.printing = printing;
        this.tasks = tasks;
        this.status = status;
        this.files = files;
        preview = new PagePreview((work, done) -> tasks.layout(MovementText.text("print.drawing"), work, done));
        HBox bar = new HBox(8, way(PaperFormat.PDF), way(PaperFormat.DOCX), refused);
        bar.getStyleClass().add("tool-bar-line");
        pane.setId("plan-print-tab");
        pane.setTop(bar);
        pane.setCenter(preview);
    }

    @Override
    public String title() {
        return MovementText.text("print.tab");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Movement shown) {
        movement = shown;
        tasks.store(
                MovementText.text("print.drawing"),
                () -> printing.preview(shown.id()),
                pages -> {
                    if (shown.equals(movement)) {
                        refused.setText("");
                        preview.show(pages.pdf(), shown.title());
                    }
                },
                refusal -> {
                    preview.show(null, "");
                    refused.setText(refusal.sentence());
                });
    }

    @Override
    public Optional<KeyCombination> key() {
        return Optional.of(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
    }

    @Override
    public void clear() {
        movement = null;
        preview.show(null, "");
    }

    private Button way(PaperFormat format) {
        String key = "print." + format.ending();
        return Buttons.plain("plan-print-" + format.ending(), MovementText.text(key), () -> save(format));
    }

    private void save(PaperFormat format) {
        Movement shown = movement;
        if (shown == null) {
            return;
        }
        files.saveTo(
                        MovementText.text("print." + format.ending()),
                        PrintPlan.fileName(shown) + "." + format.ending(),
                        new FileAsker.Kind(
                                MovementText.text("print.kind." + format.ending()), List.of(format.ending())))
                .ifPresent(file -> tasks.store(
                        MovementText.text("print.drawing"),
                        () -> printing.write(shown.id(), file),
                        (Path written) -> status.say(MovementText.text("print.said", written))));
    }
}

package vn.sovang.ui;

import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Buttons;

/// Work in hand that takes longer than 300 ms: its name, its progress and "Dừng".
final class ProgressStrip extends HBox {
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = Buttons.small("cancel-task", Messages.text("task.cancel"), this::cancel);
    private @Nullable Task<?> task;

    ProgressStrip(Tasks tasks) {
        setId("progress-strip");
        getStyleClass().add("progress-strip");
        setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleText(Messages.text("task.progress"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, bar, gap, cancel);
        tasks.running().subscribe(this::show);
    }

    private void show(@Nullable Task<?> running) {
        task = running;
        name.textProperty().unbind();
        bar.progressProperty().unbind();
        if (running != null) {
            name.textProperty().bind(running.titleProperty());
            bar.progressProperty().bind(running.progressProperty());
        } else {
            // An indeterminate bar that nobody sees would keep its animation running.
            bar.setProgress(0);
        }
        setVisible(running != null);
        setManaged(running != null);
    }

    private void cancel() {
        if (task != null) {
            task.cancel();
        }
    }
}

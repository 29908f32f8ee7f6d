package vn.sovang.ui;

import java.util.concurrent.CancellationException;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.ui.control.Buttons;

/// The content of the place in view, and over it a cover: while the place is first read, so that nothing looks empty or
/// shows what was there before, and after its reading failed, which says so and offers to try again.
final class CoveredPage extends StackPane {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final double TEXT_WIDTH = 560;

    private final Tasks tasks;
    private final StackPane content = new StackPane();
    private final Label heading = new Label();
    private final Label sentence = new Label();
    private final Button again;
    private final VBox cover;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Reading latest;
    private Runnable retry = () -> {};

    CoveredPage(Tasks tasks) {
        this.tasks = tasks;
        getStyleClass().add("page");
        again = Buttons.plain("page-again", Messages.text("page.again"), () -> retry.run());
        heading.getStyleClass().add("page-failure");
        heading.setId("page-failure");
        sentence.setWrapText(true);
        sentence.setMaxWidth(TEXT_WIDTH);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        cover = new VBox(heading, sentence, again);
        cover.setId("page-cover");
        cover.getStyleClass().add("page-cover");
        cover.setAlignment(Pos.CENTER);
        cover.setVisible(false);
        getChildren().setAll(content, cover);
        content.addEventFilter(KeyEvent.ANY, this::keepFromUnread);
        patience.setOnFinished(event -> heading.setText(Messages.text("page.reading")));
    }

    /// Puts the content in view, covered until what is read for it has come.
    ///
    /// @param reading starts the reading
    /// @param afresh starts it once more, when the clerk asks after a failure
    void show(Node node, Runnable reading, Runnable afresh) {
        content.getChildren().setAll(node);
        retry = () -> reread(afresh, true);
        reread(reading, true);
    }

    /// Reads anew what is in view; what is there stays in sight meanwhile, unless the reading fails.
    void reread(Runnable reading) {
        reread(reading, covered());
    }

    /// Whether what lies under the cover must not be worked on.
    boolean covered() {
        return cover.isVisible();
    }

    /// Changes with [#covered()].
    ObservableBooleanValue coveredProperty() {
        return cover.visibleProperty();
    }

    private void reread(Runnable reading, boolean behindCover) {
        Reading made = new Reading();
        latest = made;
        if (behindCover) {
            waiting();
        }
        tasks.watched(made, reading);
        made.check();
    }

    private void waiting() {
        heading.setText("");
        sentence.setText("");
        again.setVisible(false);
        cover.setVisible(true);
        patience.playFromStart();
    }

    private void uncover() {
        patience.stop();
        boolean focused = again.isFocused();
        content.setDisable(false);
        cover.setVisible(false);
        if (focused && !content.getChildren().isEmpty()) {
            content.getChildren().getFirst().requestFocus();
        }
    }

    private void fail(Throwable failure) {
        patience.stop();
        heading.setText(Messages.text("page.failed"));
        sentence.setText(
                switch (failure) {
                    case Refusal refusal -> refusal.sentence();
                    case CancellationException stopped -> Messages.text("page.stopped");
                    default -> Messages.text("page.bug", ErrorCode.of(failure));
                });
        again.setVisible(true);
        cover.setVisible(true);
        content.setDisable(true);
        again.requestFocus();
    }

    private void keepFromUnread(KeyEvent event) {
        if (covered()) {
            event.consume();
        }
    }

    /// One reading of the place; later ones take its place.
    private final class Reading implements Tasks.Watch {
        private int open;
        private boolean started;
        private boolean failed;

        @Override
        public void begun() {
            open++;
        }

        @Override
        public void done() {
            open--;
            if (started) {
                check();
            }
        }

        @Override
        public void failed(Throwable failure) {
            open--;
            failed = true;
            if (latest == this) {
                fail(failure);
            }
        }

        private void check() {
            started = true;
            if (latest == this && open == 0 && !failed) {
                uncover();
            }
        }
    }
}

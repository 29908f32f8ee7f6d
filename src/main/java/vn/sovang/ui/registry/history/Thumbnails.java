package vn.sovang.ui.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import vn.sovang.model.Attachment;
import vn.sovang.model.Refusal;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.paper.ScanPicture;

/// Small pictures of scans, drawn off the FX thread and kept by content while the program runs.
final class Thumbnails {
    /// Longer side of a picture, px.
    static final int SIDE = 128;

    /// A picture takes 64 kB; so many take 13 MB.
    private static final int KEPT = 200;

    private final Tasks tasks;
    private final HistoryActions actions;
    private final Map<String, Outcome> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Outcome> eldest) {
            return size() > KEPT;
        }
    };

    Thumbnails(Tasks tasks, HistoryActions actions) {
        this.tasks = tasks;
        this.actions = actions;
    }

    /// What came of drawing a scan.
    sealed interface Outcome {
        /// The picture.
        record Drawn(Image image) implements Outcome {}

        /// A file that is whole and cannot be drawn, such as a PDF with a password.
        record Undrawn() implements Outcome {}

        /// No such file any more, or another; the sentence says what to do.
        record Missing(String sentence) implements Outcome {}
    }

    /// Draws a scan.
    ///
    /// @param shown on the FX thread, at once when it was drawn before
    void draw(Attachment scan, Consumer<Outcome> shown) {
        Outcome before = drawn.get(scan.sha256());
        if (before != null) {
            shown.accept(before);
            return;
        }
        tasks.layout(HistoryText.text("scan.drawing"), () -> outcome(scan), outcome -> {
            // A missing file may come back.
            if (!(outcome instanceof Outcome.Missing)) {
                drawn.put(scan.sha256(), outcome);
            }
            shown.accept(outcome);
        });
    }

    private Outcome outcome(Attachment scan) {
        try {
            Path file = actions.fileOf(scan);
            return new Outcome.Drawn(
                    ScanPicture.draw(file, scan.mediaType(), SIDE).image());
        } catch (Refusal refusal) {
            return new Outcome.Missing(refusal.sentence());
        } catch (IOException | RuntimeException e) {
            // What comes from outside may be damaged in any way; the tile then shows its name alone.
            return new Outcome.Undrawn();
        }
    }
}

package vn.sovang.ui.registry.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.ScanPicture;

/// Small pictures of scans, drawn off the FX thread and kept by content while the program runs.
final class Thumbnails {
    /// Longer side of a picture, px.
    static final int SIDE = 128;

    /// A picture takes 64 kB; so many take 13 MB.
    private static final int KEPT = 200;

    private final Tasks tasks;
    private final Map<String, Optional<Image>> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
            return size() > KEPT;
        }
    };

    Thumbnails(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Draws a scan; empty for a file that cannot be drawn, such as a PDF with a password.
    ///
    /// @param shown on the FX thread, at once when it was drawn before
    void draw(ScanGroup.Scan scan, Consumer<Optional<Image>> shown) {
        String content = scan.attachment().sha256();
        Optional<Image> before = drawn.get(content);
        if (before != null) {
            shown.accept(before);
            return;
        }
        tasks.layout(HistoryText.text("scan.drawing"), () -> picture(scan), picture -> {
            Optional<Image> image = picture.map(ScanPicture::image);
            drawn.put(content, image);
            shown.accept(image);
        });
    }

    private static Optional<ScanPicture> picture(ScanGroup.Scan scan) {
        try {
            return Optional.of(ScanPicture.draw(scan.file(), scan.attachment().mediaType(), SIDE));
        } catch (IOException | RuntimeException e) {
            // What comes from outside may be damaged in any way; the tile then shows its name alone.
            return Optional.empty();
        }
    }
}

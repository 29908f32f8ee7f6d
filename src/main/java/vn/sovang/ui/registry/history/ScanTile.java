package vn.sovang.ui.registry.history;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.model.Attachment;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.RecordCard;

/// A scan: its picture, its name, and the ways to open it and to put it into the bin.
final class ScanTile {
    private static final double WIDTH = 150;

    private ScanTile() {}

    static RecordCard of(Attachment scan, Thumbnails thumbnails, Runnable onOpen, Runnable onBin) {
        StackPane frame = new StackPane(new FontIcon(Feather.FILE));
        frame.getStyleClass().add("scan-frame");
        frame.setMinSize(Thumbnails.SIDE + 12, Thumbnails.SIDE + 12);
        Label name = new Label(scan.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(WIDTH);
        name.setTooltip(new Tooltip(scan.name()));
        name.getStyleClass().add("small-text");
        Label size = new Label(size(scan.size()));
        size.getStyleClass().add("small-text");
        Button open =
                Buttons.icon("scan-open-" + scan.id(), Feather.EXTERNAL_LINK, HistoryText.text("scan.open"), onOpen);
        Button bin = Buttons.icon("scan-bin-" + scan.id(), Feather.TRASH_2, HistoryText.text("scan.bin"), onBin);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(size, gap, open, bin);
        foot.setAlignment(Pos.CENTER_LEFT);
        RecordCard tile = new RecordCard("scan-" + scan.id(), scan.name(), onOpen, onBin, frame, new VBox(name, foot));
        tile.getStyleClass().add("scan-tile");
        tile.setMaxWidth(WIDTH);
        tile.setPrefWidth(WIDTH);
        thumbnails.draw(scan, outcome -> {
            frame.getChildren().setAll(shown(outcome));
            if (outcome instanceof Thumbnails.Outcome.Missing(String sentence)) {
                open.setDisable(true);
                Tooltip.install(frame, new Tooltip(sentence));
                tile.setAccessibleText(scan.name() + ". " + sentence);
            }
        });
        return tile;
    }

    private static Node shown(Thumbnails.Outcome outcome) {
        return switch (outcome) {
            case Thumbnails.Outcome.Drawn(Image image) -> new ImageView(image);
            case Thumbnails.Outcome.Undrawn() -> EntriesView.wrapped(HistoryText.text("scan.undrawn"), "small-text");
            case Thumbnails.Outcome.Missing(String _) ->
                EntriesView.wrapped(HistoryText.text("scan.missing"), "missing-text");
        };
    }

    /// "850 kB", "2,4 MB".
    static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1000
                ? kilobytes + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0).replace('.', ',');
    }
}

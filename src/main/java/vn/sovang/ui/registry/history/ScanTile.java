package vn.sovang.ui.registry.history;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
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

    static RecordCard of(ScanGroup.Scan scan, Thumbnails thumbnails, Runnable onOpen, Runnable onBin) {
        Attachment attachment = scan.attachment();
        StackPane frame = new StackPane();
        frame.getStyleClass().add("scan-frame");
        frame.setMinSize(Thumbnails.SIDE + 12, Thumbnails.SIDE + 12);
        Label name = new Label(attachment.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(WIDTH);
        name.setTooltip(new Tooltip(attachment.name()));
        name.getStyleClass().add("small-text");
        Label size = new Label(size(attachment.size()));
        size.getStyleClass().add("small-text");
        Button open = Buttons.icon(
                "scan-open-" + attachment.id(), Feather.EXTERNAL_LINK, HistoryText.text("scan.open"), onOpen);
        open.setDisable(!scan.there());
        Button bin =
                Buttons.icon("scan-bin-" + attachment.id(), Feather.TRASH_2, HistoryText.text("scan.bin"), onBin);
        javafx.scene.layout.Region gap = new javafx.scene.layout.Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        HBox foot = new HBox(size, gap, open, bin);
        foot.setAlignment(Pos.CENTER_LEFT);
        RecordCard tile = new RecordCard(
                "scan-" + attachment.id(),
                attachment.name() + (scan.there() ? "" : ", " + HistoryText.text("scan.missing")),
                scan.there() ? onOpen : () -> {},
                onBin,
                frame,
                new VBox(name, foot));
        tile.getStyleClass().add("scan-tile");
        tile.setMaxWidth(WIDTH);
        tile.setPrefWidth(WIDTH);
        show(frame, scan, thumbnails);
        return tile;
    }

    private static void show(StackPane frame, ScanGroup.Scan scan, Thumbnails thumbnails) {
        if (!scan.there()) {
            Label missing = GrantsView.wrapped(HistoryText.text("scan.missing"), "missing-text");
            missing.setAlignment(Pos.CENTER);
            frame.getChildren().setAll(missing);
            return;
        }
        frame.getChildren().setAll(new FontIcon(Feather.FILE));
        thumbnails.draw(
                scan,
                image -> image.ifPresentOrElse(
                        picture -> frame.getChildren().setAll(new ImageView(picture)),
                        () -> frame.getChildren()
                                .setAll(GrantsView.wrapped(HistoryText.text("scan.undrawn"), "small-text"))));
    }

    /// "850 kB", "2,4 MB".
    static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1000
                ? kilobytes + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0).replace('.', ',');
    }
}

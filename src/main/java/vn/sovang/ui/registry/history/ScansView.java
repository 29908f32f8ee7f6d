package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Attachment;
import vn.sovang.ui.control.Buttons;

/// Bản quét by what they belong to; files are added by a button or dropped where they belong.
final class ScansView extends VBox {
    private final Thumbnails thumbnails;
    private final Actions actions;

    /// What the clerk can ask of the scans.
    interface Actions {
        /// Asks for a file.
        void add(ScanGroup group);

        /// Keeps files that were dropped.
        void keep(ScanGroup group, List<Path> files);

        /// Opens a scan in the program the system has for it.
        void open(Attachment scan);

        /// Puts a scan into the bin.
        void bin(Attachment scan);
    }

    ScansView(ScansModel model, Thumbnails thumbnails, Actions actions) {
        this.thumbnails = thumbnails;
        this.actions = actions;
        getStyleClass().add("history-tab");
        model.groupsProperty().subscribe(this::fill);
    }

    private void fill(List<ScanGroup> groups) {
        getChildren().setAll(groups.stream().map(this::section).toList());
    }

    private VBox section(ScanGroup group) {
        String owner = group.owner().kind().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + group.owner().id();
        Label title = EntriesView.wrapped(group.title(), "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button add =
                Buttons.icon("scan-add-" + owner, Feather.PLUS, HistoryText.text("scan.add"), () -> actions.add(group));
        add.setAccessibleText(HistoryText.text("scan.addTo", group.title()));
        HBox head = new HBox(6, title, add);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox section = new VBox(6, head);
        section.setId("scans-" + owner);
        section.getStyleClass().add("scan-group");
        if (group.scans().isEmpty()) {
            section.getChildren().add(EntriesView.wrapped(HistoryText.text("scan.none"), "small-text"));
        } else {
            FlowPane tiles = new FlowPane(8, 8);
            group.scans().forEach(scan -> tiles.getChildren()
                    .add(ScanTile.of(scan, thumbnails, () -> actions.open(scan), () -> actions.bin(scan))));
            section.getChildren().add(tiles);
        }
        ScanDrop.onto(section, files -> actions.keep(group, files));
        return section;
    }
}

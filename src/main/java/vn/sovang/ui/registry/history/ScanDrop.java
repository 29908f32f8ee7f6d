package vn.sovang.ui.registry.history;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes files that are dragged onto a node; the node is marked while they hang over it.
final class ScanDrop {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("drop");

    private ScanDrop() {}

    static void onto(Node node, Consumer<List<Path>> onFiles) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(WAITING, true);
                event.consume();
            }
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(WAITING, false));
        node.setOnDragDropped(event -> {
            Dragboard dragged = event.getDragboard();
            if (dragged.hasFiles()) {
                onFiles.accept(dragged.getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}

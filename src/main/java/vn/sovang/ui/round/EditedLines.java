package vn.sovang.ui.round;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A small table of the editor, a node for each line. The nodes of lines that stay are kept, so that a field being
/// typed
/// in is not replaced.
final class EditedLines<R> extends VBox {
    private final Function<R, Node> line;

    /// @param line makes the node of one line
    EditedLines(String id, ObservableList<R> rows, Function<R, Node> line) {
        super(10);
        this.line = line;
        setId(id);
        rows.addListener((ListChangeListener<R>) this::follow);
        getChildren().setAll(rows.stream().map(line).toList());
    }

    private void follow(ListChangeListener.Change<? extends R> change) {
        while (change.next()) {
            int from = change.getFrom();
            getChildren().remove(from, from + change.getRemovedSize());
            List<? extends R> added = change.getAddedSubList();
            getChildren().addAll(from, added.stream().map(line).toList());
        }
    }

    /// Puts the cursor into a field of the last line.
    void focusLast(String fieldId) {
        getChildren().getLast().lookup("#" + fieldId).requestFocus();
    }
}

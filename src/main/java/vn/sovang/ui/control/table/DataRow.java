package vn.sovang.ui.control.table;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row of a [DataTable]: marks headings for the theme and opens on a double click.
final class DataRow<R> extends TableRow<TableLine<R>> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    DataRow(Consumer<R> onOpen) {
        setOnMouseClicked(event -> {
            if (opens(event) && getItem() instanceof TableLine.Item<R>(R row)) {
                onOpen.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TableLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, !empty && line instanceof TableLine.Heading<R>);
    }

    private static boolean opens(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    }
}

package vn.sovang.ui.control.table;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell that shows a row by a painter; in a heading's line the first column shows the heading across the others.
final class DataCell<R> extends TableCell<TableLine<R>, TableLine<R>> {
    private static final double SIDES = 20;

    private final BiConsumer<DataCell<R>, R> painter;
    private @Nullable Text wrapped;
    private @Nullable BranchGraphic branch;
    private @Nullable Node ownClip;

    DataCell(BiConsumer<DataCell<R>, R> painter) {
        this.painter = painter;
        setAlignment(Pos.CENTER_LEFT);
        skinProperty().subscribe(skin -> {
            ownClip = getClip();
            clip();
        });
    }

    /// The skin clips each cell to its column; a heading goes on across the others.
    private void clip() {
        setClip(getItem() instanceof TableLine.Heading<R> ? null : ownClip);
    }

    /// Equal rows are drawn anew all the same: in a tree what stands before the words changes without the row.
    @Override
    protected boolean isItemChanged(@Nullable TableLine<R> before, @Nullable TableLine<R> now) {
        return before != now;
    }

    @Override
    protected void updateItem(@Nullable TableLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        clip();
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case TableLine.Item<R>(R row) -> painter.accept(this, row);
            case TableLine.Heading<R>(String title) -> {
                if (getTableView().getVisibleLeafIndex(getTableColumn()) == 0) {
                    setGraphic(heading(title));
                }
            }
        }
    }

    /// Shows words over as many lines as the column's width asks for.
    void wrap(String words, String styleClass) {
        if (wrapped == null) {
            wrapped = new Text();
            wrapped.getStyleClass().add("cell-text");
            wrapped.wrappingWidthProperty()
                    .bind(getTableColumn().widthProperty().subtract(SIDES));
        }
        wrapped.getStyleClass().setAll("text", "cell-text", styleClass);
        wrapped.setText(words);
        setGraphic(wrapped);
    }

    /// Shows words behind the sign of their branch, set in by their depth.
    void branch(String words, String styleClass, TreeRows.Spot spot, Runnable onToggle) {
        if (branch == null) {
            branch = new BranchGraphic(getTableColumn().widthProperty().subtract(SIDES));
        }
        branch.show(words, styleClass, spot, onToggle);
        setGraphic(branch);
    }

    private static Label heading(String title) {
        Label words = new Label(title);
        words.getStyleClass().add("group-title");
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }
}

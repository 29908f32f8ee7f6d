package vn.sovang.ui.control.table;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// A column of a [DataTable]: what it copies as text and how it sorts, both computed when the rows were loaded.
public final class DataColumn<R> extends TableColumn<TableLine<R>, TableLine<R>> {
    private final Function<R, String> text;
    private final Comparator<R> order;

    DataColumn(String id, String title, double width, Function<R, String> text, Comparator<R> order) {
        super(title);
        this.text = text;
        this.order = order;
        setId(id);
        setPrefWidth(width);
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    }

    /// The words of a row in this column, as copied and exported.
    public String textOf(R row) {
        return text.apply(row);
    }

    /// Keeps the column at its width; the others share what is left.
    public DataColumn<R> fixed() {
        setMinWidth(getPrefWidth());
        setMaxWidth(getPrefWidth());
        return this;
    }

    /// Leaves the column out until the clerk chooses it in the table's menu.
    public DataColumn<R> hidden() {
        setVisible(false);
        return this;
    }

    Comparator<R> order() {
        return getSortType() == SortType.DESCENDING ? order.reversed() : order;
    }
}

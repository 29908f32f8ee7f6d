package vn.sovang.ui.intake;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;

/// Two rows side by side that may be about one subject; what differs stands out. ID numbers are masked.
final class IntakeTwins extends GridPane {
    private IntakeTwins() {
        setId("twins");
        getStyleClass().add("twins");
        ColumnConstraints titles = new ColumnConstraints();
        titles.setPercentWidth(22);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(39);
        getColumnConstraints().setAll(titles, half, half);
    }

    /// @param reading both rows are of
    static IntakeTwins of(ListRow one, ListRow other, ListReading reading) {
        IntakeTwins twins = new IntakeTwins();
        twins.line(
                "",
                IntakeRowView.capital(reading.place(one.number())),
                IntakeRowView.capital(reading.place(other.number())));
        for (ListColumn column : ListColumn.of(reading.kind())) {
            String left = one.shown(column);
            String right = other.shown(column);
            if (column.field() != ListField.SEQUENCE && !(left + right).isEmpty()) {
                twins.line(column.label(reading.kind()), left, right);
            }
        }
        return twins;
    }

    private void line(String title, String left, String right) {
        int row = getRowCount();
        Label head = label(title);
        head.getStyleClass().add("small-text");
        add(head, 0, row);
        int column = 1;
        for (String text : List.of(left, right)) {
            Label value = label(text);
            if (title.isEmpty() || !left.equals(right)) {
                value.getStyleClass().add("strong");
            }
            add(value, column++, row);
        }
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

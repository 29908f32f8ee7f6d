package vn.sovang.ui.desk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Horizontal bars with their names and numbers; the longest takes two thirds of the width left.
final class BarChart extends GridPane {
    private static final double LONGEST = 0.72;

    BarChart(List<AwardBar> bars) {
        setHgap(10);
        setVgap(18);
        setPadding(new javafx.geometry.Insets(10, 0, 0, 0));
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(110);
        names.setPrefWidth(130);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, drawn);
        int most = bars.stream().mapToInt(AwardBar::count).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            AwardBar bar = bars.get(i);
            Label name = new Label(bar.name());
            name.setWrapText(true);
            name.getStyleClass().add("bar-label");
            add(name, 0, i);
            add(line(bar, most), 1, i);
        }
    }

    private static HBox line(AwardBar bar, int most) {
        Region drawn = new Region();
        drawn.getStyleClass().addAll("bar", bar.styleClass());
        drawn.setMinWidth(4);
        Label count = new Label(String.valueOf(bar.count()));
        count.getStyleClass().add("bar-label");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, drawn, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(60);
        line.setAccessibleText(bar.name() + ": " + bar.count());
        drawn.prefWidthProperty().bind(line.widthProperty().multiply(LONGEST * bar.count() / Math.max(1, most)));
        return line;
    }
}

package vn.sovang.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of tools, a list below it and the chosen record always at the right.
public final class ListAndDetail extends BorderPane {
    private final HBox tools = new HBox();
    private final VBox panel = new VBox();
    private final ScrollPane scroll = new ScrollPane(panel);

    /// A list with nothing at its right yet.
    public ListAndDetail(Node list) {
        getStyleClass().add("list-and-detail");
        tools.getStyleClass().add("tool-bar-line");
        panel.getStyleClass().add("side-panel-content");
        scroll.getStyleClass().add("side-panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(tools);
        setCenter(list);
        setRight(scroll);
    }

    /// Puts tools at the left of the line.
    public ListAndDetail left(Node... nodes) {
        tools.getChildren().addAll(nodes);
        return this;
    }

    /// Puts tools at the right of the line; call after [#left(Node...)].
    public ListAndDetail right(Node... nodes) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getChildren().add(gap);
        tools.getChildren().addAll(nodes);
        return this;
    }

    /// Puts one more tool before those at the right; call after [#right(Node...)].
    public void more(Node tool) {
        tools.getChildren().add(tools.getChildren().size() - 1, tool);
    }

    /// Shows the record at the right, from its top.
    public void setDetail(Node... nodes) {
        panel.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }
}

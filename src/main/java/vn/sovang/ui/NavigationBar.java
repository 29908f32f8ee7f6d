package vn.sovang.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The warm grey column at the left: the logo and the places.
final class NavigationBar extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<NavItem, Button> buttons = new EnumMap<>(NavItem.class);
    private final Label deskBadge = new Label();
    private final VBox places = new VBox();
    private final ScrollPane scroll = new ScrollPane(places);

    NavigationBar(Consumer<NavItem> onChosen) {
        getStyleClass().add("navigation");
        places.getStyleClass().add("navigation-places");
        NavGroup before = NavGroup.DESK;
        for (NavItem item : NavItem.values()) {
            if (item.group() != before) {
                before = item.group();
                Label heading = new Label(before.label());
                heading.getStyleClass().add("navigation-heading");
                heading.setMinHeight(USE_PREF_SIZE);
                places.getChildren().add(heading);
            }
            Button button = entry(item, onChosen);
            buttons.put(item, button);
            places.getChildren().add(button);
        }
        // Large letters make the column longer than the window.
        scroll.getStyleClass().add("navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(logo(), scroll);
        deskBadge.getStyleClass().add("badge");
        deskBadge.setMinWidth(USE_PREF_SIZE);
    }

    void setCurrent(NavItem current) {
        buttons.forEach((item, button) -> button.pseudoClassStateChanged(CURRENT, item == current));
        Button shown = buttons.get(current);
        if (shown != null) {
            bringIntoView(shown);
        }
    }

    private void bringIntoView(Button shown) {
        double hidden = places.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = hidden * scroll.getVvalue();
        double lower =
                shown.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight();
        double upper = shown.getBoundsInParent().getMinY();
        if (upper < top || lower > top) {
            scroll.setVvalue(Math.clamp(upper < top ? upper / hidden : lower / hidden, 0, 1));
        }
    }

    /// Shows how many things are due beside the desk; 0 shows nothing.
    void setDue(int count) {
        deskBadge.setText(String.valueOf(count));
        Button desk = buttons.get(NavItem.DESK);
        if (desk != null && desk.getGraphic() instanceof HBox line) {
            line.getChildren().remove(deskBadge);
            if (count > 0) {
                line.getChildren().add(2, deskBadge);
            }
            desk.setAccessibleText(
                    count > 0 ? Messages.text("nav.due", NavItem.DESK.label(), count) : NavItem.DESK.label());
        }
    }

    private static Button entry(NavItem item, Consumer<NavItem> onChosen) {
        Label words = new Label(item.label());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("navigation-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(item.icon()), words);
        if (item.digit() >= 0) {
            Label key = new Label(String.valueOf(item.digit()));
            key.getStyleClass().add("navigation-key");
            key.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(key);
        }
        line.getStyleClass().add("navigation-entry-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId(item.id());
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(item.label());
        button.setTooltip(
                new Tooltip(item.digit() < 0 ? item.label() : Messages.text("nav.key", item.label(), item.digit())));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("navigation-entry");
        button.setOnAction(event -> onChosen.accept(item));
        return button;
    }

    private static HBox logo() {
        Label star = new Label("★");
        star.getStyleClass().add("logo-star");
        Label name = new Label(Messages.text("app.name"));
        name.getStyleClass().add("logo-name");
        HBox logo = new HBox(star, name);
        logo.getStyleClass().add("logo");
        logo.setAlignment(Pos.CENTER_LEFT);
        return logo;
    }
}

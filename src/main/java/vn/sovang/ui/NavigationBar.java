package vn.sovang.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The warm grey column at the left: the logo and the places.
final class NavigationBar extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<NavItem, Button> buttons = new EnumMap<>(NavItem.class);
    private final Label deskBadge = new Label();

    NavigationBar(Consumer<NavItem> onChosen) {
        getStyleClass().add("navigation");
        getChildren().add(logo());
        for (NavItem item : NavItem.values()) {
            Button button = entry(item, onChosen);
            buttons.put(item, button);
            getChildren().add(button);
            if (item.endsGroup()) {
                Region line = new Region();
                line.getStyleClass().add("navigation-line");
                getChildren().add(line);
            }
        }
        deskBadge.getStyleClass().add("badge");
        deskBadge.setMinWidth(USE_PREF_SIZE);
    }

    void setCurrent(NavItem current) {
        buttons.forEach((item, button) -> button.pseudoClassStateChanged(CURRENT, item == current));
    }

    /// Shows how many things are due beside the desk; 0 shows nothing.
    void setDue(int count) {
        deskBadge.setText(String.valueOf(count));
        Button desk = buttons.get(NavItem.DESK);
        if (desk != null && desk.getGraphic() instanceof HBox line) {
            line.getChildren().remove(deskBadge);
            if (count > 0) {
                line.getChildren().add(deskBadge);
            }
            desk.setAccessibleText(
                    count > 0 ? Messages.text("nav.due", NavItem.DESK.label(), count) : NavItem.DESK.label());
        }
    }

    private static Button entry(NavItem item, Consumer<NavItem> onChosen) {
        Label words = new Label(item.label());
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("navigation-words");
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(item.icon()), words);
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

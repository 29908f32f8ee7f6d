package vn.sovang.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A record in a list of few: takes the focus, opens with Enter, F2 or a double click, goes into the bin with Delete;
/// the arrows go from one to the next.
public final class RecordCard extends VBox {
    private final Runnable onOpen;
    private final Runnable onBin;

    /// @param name what a screen reader says
    public RecordCard(String id, String name, Runnable onOpen, Runnable onBin, Node... content) {
        super(content);
        this.onOpen = onOpen;
        this.onBin = onBin;
        setId(id);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(name);
        setFocusTraversable(true);
        getStyleClass().add("record-card");
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                onOpen.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> onOpen.run();
            case DELETE -> onBin.run();
            case DOWN -> go(1);
            case UP -> go(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int step) {
        Parent list = getParent();
        List<Node> all = list == null ? List.of() : list.getChildrenUnmodifiable();
        for (int i = all.indexOf(this) + step; i >= 0 && i < all.size(); i += step) {
            if (all.get(i) instanceof RecordCard card) {
                card.requestFocus();
                return;
            }
        }
    }

    /// Whether the key stores the form of a record: Ctrl+Enter.
    public static boolean isSave(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    }
}

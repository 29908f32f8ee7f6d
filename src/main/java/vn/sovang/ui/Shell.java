package vn.sovang.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.table.Typing;

/// The window's content: places at the left, title and search at the top, the screen in view, the status line.
///
/// Knows no feature: the screens come from a function, the search's answers from another. Ctrl and a digit open the
/// places of every day, Ctrl+K finds these and all others by name, Esc closes what lies over the page; a screen's own
/// keys are in [Screen#shortcuts()]. Ctrl+Z takes back what was done on the screen, Ctrl+Y does it again ([TakeBack]),
/// where no field of text has its own.
public final class Shell extends BorderPane implements Navigator {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Function<Place, Screen> screens;
    private final NavigationBar navigation;
    private final SearchBox search;
    private final TopBar top;
    private final CoveredPage page;
    private final Status status;
    private @Nullable TakeBack takeBack;
    private @Nullable Screen current;
    private NavItem item = NavItem.DESK;
    private Subscription heading = Subscription.EMPTY;
    // Read by the search on the store's thread too.
    private volatile long roundId;

    /// @param screens gives the screen of a place, ready to be activated; may give the same screen again
    /// @param hits answers the search, on the store's thread
    public Shell(Function<Place, Screen> screens, Tasks tasks, Search hits, Status status) {
        this.screens = screens;
        this.status = status;
        getStyleClass().add("shell");
        navigation = new NavigationBar(item -> open(item.place(roundId)));
        search = new SearchBox(
                tasks,
                (query, limit) -> {
                    // The places are few and named by what is typed: they stand before people of a like name.
                    List<SearchHit> found = new ArrayList<>(NamedPlaces.find(query, roundId));
                    found.addAll(hits.find(query, limit));
                    return found.stream().limit(limit).toList();
                },
                this::open);
        top = new TopBar(search);
        page = new CoveredPage(tasks);
        page.coveredProperty().subscribe(covered -> showHeading());
        StackPane layers = new StackPane(page, search.hits());
        StackPane.setAlignment(search.hits(), Pos.TOP_RIGHT);
        BorderPane right = new BorderPane(layers);
        right.setTop(top);
        right.setBottom(new VBox(
                new MessageStrip(status, this::askLatest, this::undoOffered),
                new ProgressStrip(tasks),
                new StatusBar(status)));
        setLeft(navigation);
        setCenter(right);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onAction);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::onAction);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onScreenKey);
    }

    @Override
    public void open(Place place) {
        // What is typed belongs to the place that is left.
        Typing.take(getScene());
        Screen next = screens.apply(place);
        if (current != null) {
            heading.unsubscribe();
            current.deactivate();
        }
        status.countsProperty().set("");
        status.say("");
        current = next;
        long round = NavItem.roundOf(place);
        roundId = round == 0 ? roundId : round;
        item = NavItem.of(place);
        navigation.setCurrent(item);
        Node content = next.node();
        if (takeBack != null) {
            takeBack.arrived();
        }
        page.show(content, next::activate, next::refresh);
        showHeading();
        heading = next.heading()
                .map(value -> value.subscribe(now -> showHeading()))
                .orElse(Subscription.EMPTY);
        content.requestFocus();
    }

    /// Hands over what is typed and what the screen in view still holds: before the window closes.
    public void leave() {
        Typing.take(getScene());
        if (current != null) {
            current.deactivate();
            current = null;
        }
    }

    /// Takes back steps by this on Ctrl+Z.
    public void setTakeBack(TakeBack steps) {
        takeBack = steps;
    }

    /// Shows anew what the screen in view shows: after a step was taken back.
    public void refresh() {
        if (current != null) {
            page.reread(current::refresh);
        }
    }

    /// Shows how many things are due beside "Bàn làm việc".
    public void setDue(int count) {
        navigation.setDue(count);
    }

    /// What a screen says of itself is of what it showed last, until it has read what it is to show.
    private void showHeading() {
        if (page.covered()) {
            top.show(item.label(), "");
        } else if (current != null) {
            top.show(current.title(), current.subtitle());
        }
    }

    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.K) {
            search.begin();
            event.consume();
            return;
        }
        int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '0' : -1;
        for (NavItem item : NavItem.values()) {
            if (digit >= 0 && item.digit() == digit) {
                open(item.place(roundId));
                event.consume();
            }
        }
    }

    /// Whatever the clerk does but taking back and doing again.
    private void onAction(InputEvent event) {
        boolean keyOfIts = event instanceof KeyEvent key
                && (key.getCode().isModifierKey() || UNDO.match(key) || REDO.match(key) || REDO_TOO.match(key));
        if (takeBack != null && !keyOfIts) {
            takeBack.acted();
        }
    }

    private void askLatest(LongConsumer answer) {
        if (takeBack != null) {
            takeBack.askLatest(answer);
        }
    }

    private void undoOffered(long stepId) {
        if (takeBack != null) {
            takeBack.offered(stepId);
        }
    }

    /// Ctrl+Z and Ctrl+Y of a field of text are the field's own.
    private void takeBack(KeyEvent event) {
        boolean back = UNDO.match(event);
        if (takeBack == null || !(back || REDO.match(event) || REDO_TOO.match(event))) {
            return;
        }
        event.consume();
        if (event.getTarget() instanceof TextInputControl field && field.isEditable()) {
            if (!back) {
                field.redo();
            }
        } else if (back) {
            takeBack.latest();
        } else {
            takeBack.again();
        }
    }

    private void onScreenKey(KeyEvent event) {
        if (current == null) {
            return;
        }
        for (Map.Entry<KeyCombination, Runnable> shortcut : current.shortcuts().entrySet()) {
            if (!page.covered() && shortcut.getKey().match(event)) {
                Typing.take(getScene());
                shortcut.getValue().run();
                event.consume();
                return;
            }
        }
        takeBack(event);
    }
}

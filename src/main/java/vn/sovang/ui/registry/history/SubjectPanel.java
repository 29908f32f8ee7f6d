package vn.sovang.ui.registry.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tabs of a person, a unit or a decision: its own fields, then Khen thưởng, Sáng kiến, Bản quét, Nhật ký and
/// Theo dõi. Reads a tab when it comes into view.
public final class SubjectPanel extends VBox {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    private final List<HistoryTab> tabs;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox body = new VBox();
    private @Nullable Subject subject;
    private @Nullable HistoryTab current;

    /// The six tabs of a person.
    ///
    /// @param information what stands under the first tab, "Thông tin"
    public SubjectPanel(HistoryWork work, Node information) {
        this(List.of(
                new OwnTab("information", information),
                new GrantsController(work),
                new InitiativesController(work),
                new ScansController(work),
                new JournalController(work),
                new ConductController(work)));
    }

    /// The seven tabs of a unit.
    ///
    /// @param information what stands under the first tab, "Thông tin"
    /// @param profile what stands under the second, "Hồ sơ"
    public static SubjectPanel ofUnit(HistoryWork work, Node information, Node profile) {
        return new SubjectPanel(List.of(
                new OwnTab("information", information),
                new OwnTab("profile", profile),
                new GrantsController(work),
                new InitiativesController(work),
                new ScansController(work),
                new JournalController(work),
                new ConductController(work)));
    }

    /// The tabs of a decision: its fields, Bản quét and Nhật ký.
    public static SubjectPanel ofDecision(HistoryWork work, Node information) {
        return new SubjectPanel(List.of(
                new OwnTab("information", information), new ScansController(work), new JournalController(work)));
    }

    private SubjectPanel(List<HistoryTab> tabs) {
        this.tabs = tabs;
        getStyleClass().add("subject-panel");
        getStylesheets()
                .add(Objects.requireNonNull(SubjectPanel.class.getResource("history.css"))
                        .toExternalForm());
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("subject-tabs");
        bar.setAccessibleRole(AccessibleRole.TAB_PANE);
        bar.setAccessibleText(HistoryText.text("tabs"));
        for (HistoryTab tab : tabs) {
            ToggleButton button = button(tab);
            buttons.add(button);
            bar.getChildren().add(button);
        }
        body.getStyleClass().add("subject-body");
        getChildren().addAll(bar, body);
        // A tab is always chosen: pressing its button again must not leave none.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        open(0);
    }

    /// Shows another subject under the tab in view; null while there is none yet, such as a person without a name.
    public void show(@Nullable Subject another) {
        if (Objects.equals(subject, another)) {
            return;
        }
        boolean same = subject != null && another != null && subject.owner().equals(another.owner());
        subject = another;
        HistoryTab shown = Objects.requireNonNull(current);
        if (!same) {
            shown.leave();
        }
        shown.show(another);
        for (int i = 1; i < buttons.size(); i++) {
            buttons.get(i).setDisable(another == null);
        }
        if (another == null) {
            open(0);
        }
    }

    /// Reads the tab in view again, for when something else wrote to the subject.
    public void refresh() {
        Objects.requireNonNull(current).show(subject);
    }

    /// Keeps what is being typed, for when the screen goes.
    public void leave() {
        Objects.requireNonNull(current).leave();
    }

    /// Opens a tab.
    ///
    /// @param index 0 for "Thông tin"
    public void open(int index) {
        if (index > 0 && subject == null) {
            return;
        }
        HistoryTab next = tabs.get(index);
        buttons.get(index).setSelected(true);
        if (next == current) {
            return;
        }
        if (current != null) {
            current.leave();
        }
        current = next;
        body.getChildren().setAll(next.node());
        next.show(subject);
    }

    /// Keys for the screen: Alt and a digit open the tabs; Ctrl and a digit go to the places of the window.
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        for (int i = 0; i < tabs.size(); i++) {
            int index = i;
            keys.put(new KeyCodeCombination(DIGITS.get(i), KeyCombination.ALT_DOWN), () -> open(index));
        }
        return keys;
    }

    private ToggleButton button(HistoryTab tab) {
        int number = tabs.indexOf(tab);
        ToggleButton button = new ToggleButton(HistoryText.text(tab.id()));
        button.setId("subject-" + tab.id());
        button.setAccessibleText(HistoryText.text("tab.name", HistoryText.text(tab.id()), number + 1));
        button.setTooltip(
                new javafx.scene.control.Tooltip(HistoryText.text("tab.key", HistoryText.text(tab.id()), number + 1)));
        button.getStyleClass().add("page-choice");
        button.setToggleGroup(group);
        button.setDisable(number > 0);
        button.setOnAction(event -> open(number));
        return button;
    }

    /// Fields of the screen's own.
    private record OwnTab(String id, Node node) implements HistoryTab {
        @Override
        public void show(@Nullable Subject subject) {
            // The fields are the screen's own.
        }

        @Override
        public void leave() {
            // Fields save themselves on losing the focus.
        }
    }
}

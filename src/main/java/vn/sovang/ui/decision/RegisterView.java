package vn.sovang.ui.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.paper.PagePreview;

/// From which year to which, by what, and the pages below.
final class RegisterView {
    private final StackPane root = new StackPane();
    private final PagePreview preview;
    private final BorderPane layout;
    private final ObjectProperty<@Nullable Integer> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> last = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RegisterGrouping> grouping =
            new SimpleObjectProperty<>(RegisterGrouping.UNIT);
    private final ComboBox<@Nullable Integer> from = Choices.of("register-from", List.of(), String::valueOf, first);
    private final ComboBox<@Nullable Integer> to = Choices.of("register-to", List.of(), String::valueOf, last);
    private boolean filling;

    /// What is to be printed.
    ///
    /// @param first earliest year
    /// @param last latest year
    record Wanted(int first, int last, RegisterGrouping grouping) {
        String years() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    RegisterView(PagePreview preview, Runnable onChosen, Runnable onWrite) {
        this.preview = preview;
        Button write = Buttons.withKey(
                Buttons.primary("register-write", DecisionText.text("register.write"), onWrite), "Ctrl P");
        HBox tools = new HBox(
                8,
                label("register.from", from),
                from,
                label("register.to", to),
                to,
                Choices.of(
                        "register-grouping",
                        Arrays.asList(RegisterGrouping.values()),
                        RegisterGrouping::label,
                        grouping));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tool-bar-line");
        preview.setActions(write);
        layout = new BorderPane(preview);
        layout.setTop(tools);
        layout.setId("register-screen");
        for (ObjectProperty<?> choice : List.of(first, last, grouping)) {
            choice.addListener((changed, before, now) -> {
                if (!filling) {
                    onChosen.run();
                }
            });
        }
    }

    Parent root() {
        return root;
    }

    /// Offers the years there are; the latest alone is taken at first.
    void offer(List<Integer> years) {
        filling = true;
        Integer wasFirst = first.get();
        Integer wasLast = last.get();
        from.getItems().setAll(years);
        to.getItems().setAll(years);
        Integer latest = years.isEmpty() ? null : years.getFirst();
        first.set(years.contains(wasFirst) ? wasFirst : latest);
        last.set(years.contains(wasLast) ? wasLast : latest);
        filling = false;
        root.getChildren().setAll(years.isEmpty() ? none() : layout);
    }

    /// Empty while there is no year to choose.
    Optional<Wanted> wanted() {
        Integer begin = first.get();
        Integer end = last.get();
        RegisterGrouping by = grouping.get();
        return begin == null || end == null || by == null ? Optional.empty() : Optional.of(new Wanted(begin, end, by));
    }

    void show(byte[] pdf) {
        preview.show(pdf, DecisionText.text("register.title"));
    }

    private static Node none() {
        return new EmptyState(Feather.BOOK, DecisionText.text("register.none"), DecisionText.text("register.noneHint"));
    }

    private static Label label(String key, ComboBox<?> box) {
        Label label = new Label(DecisionText.text(key));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(DecisionText.text(key));
        return label;
    }
}

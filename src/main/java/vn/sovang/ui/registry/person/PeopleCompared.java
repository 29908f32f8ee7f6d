package vn.sovang.ui.registry.person;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.model.registry.Person;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.MaskedEntry;

/// Two entries beside each other: where they differ the clerk chooses which value stays; what hangs on either is
/// listed.
final class PeopleCompared extends VBox {
    private static final double LABELS = 130;

    private final SamePeopleModel model;
    private final Runnable onSwap;
    private final GridPane grid = new GridPane();
    private boolean numbersShown;
    private int row;

    PeopleCompared(SamePeopleModel model, Runnable onSwap) {
        super(8);
        this.model = model;
        this.onSwap = onSwap;
        setId("people-compared");
        getStyleClass().add("people-compared");
        grid.getStyleClass().add("compared-grid");
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        ColumnConstraints half = new ColumnConstraints(0, 200, Double.MAX_VALUE, Priority.ALWAYS, null, true);
        ColumnConstraints other = new ColumnConstraints(0, 200, Double.MAX_VALUE, Priority.ALWAYS, null, true);
        grid.getColumnConstraints().setAll(labels, half, other);
    }

    void show(SamePeopleModel.Pair pair) {
        numbersShown = false;
        fill(pair);
    }

    private void fill(SamePeopleModel.Pair pair) {
        Label title = new Label(pair.one().person().fullName());
        title.getStyleClass().add("record-title");
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button show = Buttons.small("same-show-number", SameText.text("show"), () -> {
            numbersShown = true;
            fill(pair);
        });
        show.setDisable(numbersShown
                || pair.one().person().idNumber().isEmpty()
                        && pair.other().person().idNumber().isEmpty());
        HBox head = new HBox(8, title, gap, show, Buttons.small("same-swap", SameText.text("swap"), onSwap));
        Label reason = new Label(pair.reason());
        reason.setId("same-reason");
        reason.getStyleClass().add("small-text");
        reason.setWrapText(true);
        grid.getChildren().clear();
        row = 0;
        heading();
        for (PersonField field : PersonField.values()) {
            field(field, pair.one().person(), pair.other().person());
        }
        section("section.posts", pair, PersonSide::posts);
        section("section.awards", pair, PersonSide::awards);
        section("section.nominations", pair, PersonSide::nominations);
        Label hint = small(SameText.text("section.hint"));
        getChildren().setAll(head, reason, grid, hint);
    }

    private void heading() {
        Label one = wrapped(SameText.text("compare.one"), "compared-head");
        Label other = wrapped(SameText.text("compare.other"), "compared-head");
        grid.addRow(row++, new Label(), one, other);
    }

    private void field(PersonField field, Person one, Person other) {
        Label label = label(field.label());
        String left = words(field, one);
        String right = words(field, other);
        if (!field.differs(one, other)) {
            grid.addRow(row++, label, same(left), same(right));
            return;
        }
        ToggleGroup group = new ToggleGroup();
        String id = "same-" + field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        RadioButton first = choice(id + "-one", field, left, group);
        RadioButton second = choice(id + "-other", field, right, group);
        (model.choosesOther(field) ? second : first).setSelected(true);
        second.selectedProperty().subscribe(chosen -> model.choose(field, chosen));
        grid.addRow(row++, label, first, second);
    }

    private String words(PersonField field, Person person) {
        String words = field.words(person);
        return field == PersonField.ID_NUMBER && !numbersShown ? MaskedEntry.masked(words) : words;
    }

    private static RadioButton choice(String id, PersonField field, String words, ToggleGroup group) {
        String shown = words.isEmpty() ? SameText.text("blank") : words;
        RadioButton button = new RadioButton(shown);
        button.setId(id);
        button.setAccessibleText(SameText.text("choose", field.label(), shown));
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        button.getStyleClass().add("compared-differs");
        return button;
    }

    private void section(String key, SamePeopleModel.Pair pair, Function<PersonSide, List<String>> lines) {
        Label label = label(SameText.text(key));
        grid.addRow(row++, label, list(lines.apply(pair.one())), list(lines.apply(pair.other())));
    }

    private static Node list(List<String> lines) {
        VBox box = new VBox(4);
        box.getStyleClass().add("compared-list");
        for (String line : lines.isEmpty() ? List.of(SameText.text("nothing")) : lines) {
            box.getChildren().add(wrapped(line, lines.isEmpty() ? "muted" : "compared-line"));
        }
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }

    private static Label same(String words) {
        return wrapped(words.isEmpty() ? "–" : words, "compared-same");
    }

    private static Label label(String words) {
        Label label = small(words);
        label.getStyleClass().add("compared-label");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label small(String words) {
        return wrapped(words, "small-text");
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

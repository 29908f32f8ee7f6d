package vn.sovang.ui.movement;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.due.Deadline;

/// The terms of a movement; below them the one in hand with the fields of its rule, and its next days beside it.
final class TermsView extends BorderPane {
    private static final double DAYS_WIDTH = 330;
    /// Room for the four lines of the longest rule.
    private static final double RULE_HEIGHT = 246;

    private final TermsModel model;
    private final Consumer<Deadline> onToggle;
    private final DataTable<TermRow> table =
            new DataTable<>("term-table", MovementText.text("terms.table"), TermRow::id);
    private final TextField name;
    private final VBox days = new VBox(5);
    private final VBox hand;

    TermsView(TermsModel model, Consumer<List<TermRow>> onRemove, Consumer<Deadline> onToggle) {
        this.model = model;
        this.onToggle = onToggle;
        name = TextEntry.line("term-name", model.name);
        setId("terms-tab");
        model.typing.covers(this);
        table.wrapped("term-column-name", MovementText.text("terms.name"), 210, TermRow::name, TermRow::nameKey);
        table.text("term-column-kind", MovementText.text("terms.kind"), 120, TermRow::kind, TermRow::kind);
        table.smallWrapped("term-column-rule", MovementText.text("terms.rule"), 210, TermRow::rule, TermRow::rule);
        table.chip("term-column-next", MovementText.text("terms.next"), 110, TermRow::next);
        table.setEmptyState(new EmptyState(
                Feather.CALENDAR,
                MovementText.text("terms.empty"),
                MovementText.text("terms.emptyHint"),
                Buttons.plain("term-first", MovementText.text("terms.new"), this::startNew)));
        table.onDelete(onRemove);
        table.onOpen(row -> name.requestFocus());
        table.selectedProperty().subscribe(row -> {
            MovementTerm current = model.currentProperty().get();
            if (row != null && (current == null || row.id() != current.id())) {
                model.take(row.term());
            }
        });
        Button add =
                Buttons.withKey(Buttons.plain("term-new", MovementText.text("terms.new"), this::startNew), "Insert");
        HBox bar = new HBox(8, add);
        bar.getStyleClass().add("tool-bar-line");
        ComboBox<@Nullable TermKind> kind =
                Choices.of("term-kind", List.of(TermKind.values()), TermKind::label, model.kind);
        ScrollPane rule = rule();
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox lower = new HBox(18, rule, scrolled());
        lower.setMinHeight(RULE_HEIGHT);
        lower.setPrefHeight(RULE_HEIGHT);
        hand = new VBox(
                8,
                MovementFields.of(
                        new LabeledField(MovementText.text("terms.name"), name),
                        new LabeledField(MovementText.text("terms.kind"), kind),
                        new LabeledField(MovementText.text("terms.to"), TextEntry.line("term-to", model.to)),
                        new LabeledField(MovementText.text("terms.note"), TextEntry.line("term-note", model.note))),
                lower);
        hand.getStyleClass().add("movement-page");
        setTop(bar);
        setCenter(table);
        setBottom(hand);
        model.rowsProperty().subscribe(rows -> {
            table.show(rows);
            MovementTerm current = model.currentProperty().get();
            if (current != null) {
                table.selectKey(current.id());
            }
        });
        model.currentProperty().subscribe(term -> hand.setDisable(term == null));
        model.daysProperty().subscribe(this::showDays);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.INSERT) {
                startNew();
                event.consume();
            }
        });
    }

    private ScrollPane rule() {
        Label wrong = MovementFields.sentence("term-rule-error", "field-error");
        wrong.textProperty().bind(model.ruleError);
        return plain(new VBox(8, wrong, new RuleFields(model.rule)));
    }

    private static ScrollPane plain(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node scrolled() {
        Label head = new Label(MovementText.text("terms.days"));
        head.getStyleClass().add("field-label");
        ScrollPane scroll = plain(days);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(4, head, scroll);
        box.setMinWidth(DAYS_WIDTH);
        box.setPrefWidth(DAYS_WIDTH);
        box.setMaxWidth(DAYS_WIDTH);
        return box;
    }

    private void showDays(TermDays shown) {
        days.getChildren().clear();
        if (shown.due().isEmpty()) {
            Label none = new Label(MovementText.text("terms.noDays"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            days.getChildren().add(none);
        }
        int number = 0;
        for (Deadline one : shown.due()) {
            number++;
            days.getChildren().add(line(one, number));
        }
        for (String doubt : shown.doubts()) {
            Notice notice = new Notice(doubt, Tone.WARN);
            notice.setMinHeight(Region.USE_PREF_SIZE);
            days.getChildren().add(notice);
        }
    }

    private HBox line(Deadline one, int number) {
        Label day = new Label(one.dayText());
        day.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, day, gap);
        if (one.late() || one.done()) {
            line.getChildren()
                    .add(new Chip(
                            MovementText.text(one.late() ? "terms.late" : "terms.done"),
                            one.late() ? Tone.BAD : Tone.GOOD));
        }
        line.getChildren()
                .add(Buttons.small(
                        "term-mark-" + number,
                        MovementText.text(one.mark() == null ? "terms.mark" : "terms.unmark"),
                        () -> onToggle.accept(one)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void startNew() {
        table.getSelectionModel().clearSelection();
        model.startNew();
        name.requestFocus();
    }
}

package vn.sovang.ui.deadline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Weekday;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Obligation;

/// The month's list, the deadline in hand with what did it, and what the office does on the day in hand.
final class DeadlineSide extends VBox {
    private final DeadlineModel model;
    private final DataTable<Deadline> table =
            new DataTable<>("deadline-table", DeadlineText.text("table"), Deadline::key);
    private final Label name = new Label();
    private final Label about = new Label();
    private final DateInput doneOn = DateInput.whole("deadline-done-on");
    private final TextField document;
    private final Button done;
    private final Button undone;
    private final Button open;
    private final SectionCard day = new SectionCard("");
    private final TextField dayName;
    private final Button off;
    private final Button working;
    private final Button plain;
    private boolean filling;

    DeadlineSide(DeadlineModel model, DeadlineIntents intents) {
        this.model = model;
        document = TextEntry.line("deadline-document", model.document);
        dayName = TextEntry.line("office-day-name", model.dayName);
        done = Buttons.primary("deadline-done", DeadlineText.text("done"), intents::done);
        undone = Buttons.plain("deadline-undone", DeadlineText.text("undone"), intents::undone);
        open = Buttons.plain("deadline-open", DeadlineText.text("open"), intents::open);
        off = Buttons.small("office-day-off", DeadlineText.text("day.off"), () -> intents.office(false));
        working = Buttons.small("office-day-working", DeadlineText.text("day.working"), () -> intents.office(true));
        plain = Buttons.small("office-day-plain", DeadlineText.text("day.plain"), intents::asNation);
        getStyleClass().add("deadline-side");
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        day.setId("office-day");
        dayName.setPromptText(DeadlineText.text("day.prompt"));
        dayName.setAccessibleText(DeadlineText.text("day.name"));
        day.getChildren().addAll(dayName, new HBox(6, off, working, plain));
        getChildren().addAll(table, hand(), day);
        model.pageProperty().subscribe(page -> {
            filling = true;
            table.show(page == null ? List.of() : page.due());
            filling = false;
            select(model.currentProperty().get());
            showDay();
        });
        model.currentProperty().subscribe(this::show);
        model.dayProperty().subscribe(now -> showDay());
        table.selectedProperty().subscribe(chosen -> {
            if (!filling
                    && chosen != null
                    && !chosen.equals(model.currentProperty().get())) {
                model.take(chosen);
            }
        });
        table.onOpen(chosen -> intents.open());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                intents.toggle();
                event.consume();
            }
        });
    }

    private void columns() {
        table.text(
                "deadline-column-day",
                DeadlineText.text("column.day"),
                88,
                one -> OfficialDate.brief(one.due().day()),
                one -> one.due().day().toString());
        table.wrapped("deadline-column-name", DeadlineText.text("column.name"), 148, Deadline::name, Deadline::name);
        table.chip("deadline-column-state", DeadlineText.text("column.state"), 155, DeadlineSide::chip);
        table.setEmptyState(
                new EmptyState(Feather.CALENDAR, DeadlineText.text("empty"), DeadlineText.text("emptyHint")));
    }

    private static Chip.Value chip(Deadline one) {
        Tone tone = one.late() ? Tone.BAD : one.done() ? Tone.GOOD : Tone.PLAIN;
        return new Chip.Value(
                one.done() ? DeadlineText.text("state.done") : one.state().label(), tone);
    }

    private Node hand() {
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("small-text");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        doneOn.valueProperty().bindBidirectional(model.doneOn);
        LabeledField on = new LabeledField(DeadlineText.text("doneOn"), doneOn);
        on.setMinWidth(120);
        on.setMaxWidth(120);
        LabeledField paper = new LabeledField(DeadlineText.text("document"), document);
        HBox.setHgrow(paper, Priority.ALWAYS);
        HBox fields = new HBox(8, on, paper);
        HBox ways = new HBox(6, done, undone, open);
        VBox hand = new VBox(7, name, about, fields, ways);
        hand.getStyleClass().add("deadline-hand");
        return hand;
    }

    private void show(@Nullable Deadline one) {
        select(one);
        name.setText(one == null ? DeadlineText.text("none") : one.name());
        about.setText(one == null ? DeadlineText.text("noneHint") : words(one));
        boolean markable = one != null && one.what().source().marked();
        done.setDisable(!markable);
        done.setText(DeadlineText.text(one != null && one.done() ? "doneAgain" : "done"));
        undone.setDisable(one == null || one.mark() == null);
        open.setDisable(one == null);
        doneOn.setDisable(!markable);
        document.setDisable(!markable);
    }

    private static String words(Deadline one) {
        Obligation what = one.what();
        String who = what.who().isEmpty() ? "" : what.who() + " – ";
        return DeadlineText.text(
                "about",
                one.dayText(),
                one.state().label(),
                who + what.about(),
                what.rule().display());
    }

    private void select(@Nullable Deadline one) {
        filling = true;
        if (one == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.selectKey(one.key());
        }
        filling = false;
    }

    private void showDay() {
        String weekday = Weekday.name(model.dayProperty().get().getDayOfWeek());
        day.setTitle(DeadlineText.text(
                "day.title",
                DeadlineText.heading(weekday),
                OfficialDate.brief(model.dayProperty().get())));
        DayCell cell = model.cell().orElse(null);
        OfficeDay own = cell == null ? null : cell.own();
        day.setSubtitle(cell == null ? "" : words(cell));
        off.setDisable(cell == null);
        working.setDisable(cell == null);
        plain.setDisable(own == null);
    }

    private static String words(DayCell cell) {
        String state = DeadlineText.text(cell.working() ? "day.isWorking" : "day.isOff");
        return cell.name().isEmpty() ? state : state + ": " + cell.name();
    }

    /// Whether the day typed can be read; says what is wrong where it cannot.
    boolean dayTyped() {
        return doneOn.take();
    }
}

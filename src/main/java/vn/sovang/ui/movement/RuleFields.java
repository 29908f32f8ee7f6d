package vn.sovang.ui.movement;

import java.time.DayOfWeek;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.due.DayOffShift;
import vn.sovang.text.Weekday;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// The fields of a rule of due days: its kind, and those that its kind has.
final class RuleFields extends FlowPane {
    private final RuleDraft draft;
    private final Node kind;
    private final Node before;
    private final Node days;
    private final Node weekday;
    private final Node dayOfYear;
    private final Node once;
    private final Node count;
    private final Node working;
    private final Node side;
    private final Node from;
    private final Node given;
    private final Node givenName;
    private final Node time;
    private final Node shift;

    RuleFields(RuleDraft draft) {
        super(10, 8);
        this.draft = draft;
        setId("term-rule");
        setAlignment(Pos.TOP_LEFT);
        ComboBox<@Nullable RuleKind> kinds =
                Choices.of("term-rule-kind", List.of(RuleKind.values()), RuleKind::label, draft.kind);
        kinds.setPromptText(MovementText.text("term.kindPrompt"));
        kind = field("term.kind", kinds, 170);
        CheckBox early = new CheckBox(MovementText.text("term.before"));
        early.setId("term-before");
        early.selectedProperty().bindBidirectional(draft.before);
        before = field("term.beforeLabel", early, 130);
        days = text("term.days", "term-days", draft.days, 150, "5, 15, 25");
        weekday = field(
                "term.weekday",
                Choices.of("term-weekday", List.of(DayOfWeek.values()), Weekday::name, draft.weekday),
                130);
        dayOfYear = text("term.dayOfYear", "term-day-of-year", draft.dayOfYear, 100, "15/12");
        once = date("term.once", "term-once", draft.once);
        count = text("term.count", "term-count", draft.count, 70, "10");
        CheckBox counted = new CheckBox(MovementText.text("term.working"));
        counted.setId("term-working");
        counted.selectedProperty().bindBidirectional(draft.working);
        working = field("term.workingLabel", counted, 130);
        CheckBox later = new CheckBox(MovementText.text("term.after"));
        later.setId("term-after");
        later.selectedProperty().bindBidirectional(draft.after);
        side = field("term.sideLabel", later, 110);
        from = field(
                "term.from", Choices.of("term-from", List.of(CountFrom.values()), CountFrom::label, draft.from), 190);
        given = date("term.given", "term-given", draft.given);
        givenName = text("term.givenName", "term-given-name", draft.givenName, 150, "");
        time = text("term.time", "term-time", draft.time, 80, "9:00");
        shift = field(
                "term.shift",
                Choices.of("term-shift", List.of(DayOffShift.values()), DayOffShift::label, draft.shift),
                215);
        draft.kind.subscribe(chosen -> show());
        draft.from.subscribe(chosen -> show());
    }

    private static Node text(String key, String id, StringProperty value, double width, String prompt) {
        TextField field = TextEntry.line(id, value);
        field.setPromptText(prompt);
        return field(key, field, width);
    }

    private static Node date(String key, String id, ObjectProperty<@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        return field(key, input, 120);
    }

    private static Node field(String key, Region control, double width) {
        LabeledField field = new LabeledField(MovementText.text(key), control);
        field.setPrefWidth(width);
        return field;
    }

    private void show() {
        RuleKind chosen = draft.kind.get();
        getChildren().setAll(kind);
        if (chosen == null) {
            return;
        }
        getChildren()
                .addAll(
                        switch (chosen) {
                            case MONTHLY -> List.of(days, before);
                            case WEEKLY -> List.of(weekday, before);
                            case YEARLY -> List.of(dayOfYear, before);
                            case ONCE -> List.of(once, before);
                            case COUNTED ->
                                draft.from.get() == CountFrom.GIVEN
                                        ? List.of(count, working, side, from, given, givenName)
                                        : List.of(count, working, side, from);
                        });
        getChildren().addAll(time, shift);
    }
}

package vn.sovang.ui.registry.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.control.TextEntry;

/// The form of one entry of Theo dõi, in its place in the list; its fields follow the kind. Ctrl+Enter stores it, Esc
/// leaves it as it was.
final class ConductEditor extends VBox {
    private final ConductDraft draft;
    private final ComboBox<@Nullable ConductKind> kind;
    private final VBox fields = new VBox(10);
    private final DateInput from = DateInput.whole("conduct-from");
    private final DateInput to = DateInput.whole("conduct-to");
    private final LabeledField year;
    private final LabeledField grade;
    private final LabeledField award;
    private final LabeledField what;
    private final LabeledField outcome;
    private final LabeledField discipline;
    private final LabeledField document;
    private final Node time;
    private final VBox counts;
    private boolean ofPerson = true;

    ConductEditor(ConductDraft draft, Runnable onSave, Runnable onDrop) {
        this.draft = draft;
        setId("conduct-editor");
        getStyleClass().add("record-editor");
        kind = Choices.of("conduct-kind", Arrays.asList(ConductKind.values()), ConductKind::label, draft.kind);
        kind.setMaxWidth(Double.MAX_VALUE);
        year = line("conduct.year", "conduct-year", draft.year);
        document = line("conduct.document", "conduct-document", draft.document);
        grade = choice(
                "conduct.grade",
                "conduct-grade",
                List.of(AssessmentGrade.values()),
                AssessmentGrade::label,
                draft.grade);
        award = choice("conduct.award", "conduct-award", draft.titles(), Award::shortName, draft.award);
        what = choice("conduct.hold", "conduct-hold", List.of(HoldKind.values()), HoldKind::label, draft.hold);
        outcome = choice(
                "conduct.outcome", "conduct-outcome", List.of(HoldOutcome.values()), HoldOutcome::label, draft.outcome);
        discipline = choice(
                "conduct.discipline",
                "conduct-discipline",
                List.of(DisciplineGrade.values()),
                DisciplineGrade::label,
                draft.discipline);
        time = LabeledField.row(
                new LabeledField(HistoryText.text("conduct.from"), from),
                new LabeledField(HistoryText.text("conduct.to"), to));
        counts = counts();
        from.valueProperty().bindBidirectional(draft.from);
        to.valueProperty().bindBidirectional(draft.to);
        Label error = new Label();
        error.setId("conduct-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.textProperty().bind(draft.error);
        error.visibleProperty().bind(draft.error.isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        Runnable save = () -> {
            if (from.take() & to.take()) {
                onSave.run();
            }
        };
        Button keep = Buttons.primary("conduct-save", HistoryText.text("conduct.save"), save);
        getChildren()
                .addAll(
                        new LabeledField(HistoryText.text("conduct.kind"), kind),
                        fields,
                        error,
                        new FlowPane(8, 8, keep, Buttons.plain("conduct-drop", HistoryText.text("drop"), onDrop)));
        draft.kind.subscribe(chosen -> fill());
        draft.hold.subscribe(chosen -> fill());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RecordCard.isSave(event)) {
                keep.requestFocus();
                save.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                onDrop.run();
                event.consume();
            }
        });
    }

    /// Shows the draft anew, also where the last one had a wrong date.
    void reset(boolean person) {
        ofPerson = person;
        from.reset(draft.from.get());
        to.reset(draft.to.get());
        fill();
    }

    void focusFirst() {
        kind.requestFocus();
    }

    private void fill() {
        ConductKind chosen = draft.kind.get();
        HoldKind hold = draft.hold.get();
        boolean review = hold == null || hold.isReview();
        List<Node> wanted =
                switch (chosen == null ? ConductKind.ASSESSMENT : chosen) {
                    case ASSESSMENT ->
                        ofPerson ? List.of(year, grade, document) : List.of(year, grade, counts, document);
                    case HOLD -> List.of(what, time, review ? outcome : discipline, document);
                    case REGISTRATION -> List.of(year, award, document);
                    case MATERNITY -> List.of(time, document);
                };
        // The box just chosen from keeps the focus.
        if (!fields.getChildren().equals(wanted)) {
            fields.getChildren().setAll(wanted);
        }
        document.hint(HistoryText.text(chosen == ConductKind.HOLD ? "conduct.holdHint" : "conduct.documentHint"));
    }

    private VBox counts() {
        return new VBox(
                10,
                LabeledField.row(
                        line("conduct.members", "conduct-members", draft.members),
                        line("conduct.done", "conduct-done", draft.done)),
                LabeledField.row(
                        line("conduct.advanced", "conduct-advanced", draft.advanced),
                        line("conduct.fighters", "conduct-fighters", draft.fighters)),
                line("conduct.disciplined", "conduct-disciplined", draft.disciplined));
    }

    private static <T> LabeledField choice(
            String key, String id, List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
        ComboBox<@Nullable T> box = Choices.of(id, choices, label, value);
        box.setMaxWidth(Double.MAX_VALUE);
        return new LabeledField(HistoryText.text(key), box);
    }

    private static LabeledField line(String key, String id, StringProperty value) {
        return new LabeledField(HistoryText.text(key), TextEntry.line(id, value));
    }
}

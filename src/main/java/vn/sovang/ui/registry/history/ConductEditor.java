package vn.sovang.ui.registry.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;

/// The form of one entry of Theo dõi; its fields follow the kind.
final class ConductEditor extends EntryEditor {
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

    ConductEditor(ConductDraft draft) {
        super("conduct");
        this.draft = draft;
        kind = Choices.of("conduct-kind", Arrays.asList(ConductKind.values()), ConductKind::label, draft.kind);
        kind.setMaxWidth(Double.MAX_VALUE);
        year = field("conduct.year", "conduct-year", draft.year);
        document = field("conduct.document", "conduct-document", draft.document);
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
        getChildren().addAll(new LabeledField(HistoryText.text("conduct.kind"), kind), fields, error, buttons());
        draft.kind.subscribe(chosen -> fill());
        draft.hold.subscribe(chosen -> fill());
    }

    @Override
    void reset(boolean person) {
        ofPerson = person;
        from.reset(draft.from.get());
        to.reset(draft.to.get());
        fill();
    }

    @Override
    void focusFirst() {
        kind.requestFocus();
    }

    @Override
    boolean takeDates() {
        return from.take() & to.take();
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
                        field("conduct.members", "conduct-members", draft.members),
                        field("conduct.done", "conduct-done", draft.done)),
                LabeledField.row(
                        field("conduct.advanced", "conduct-advanced", draft.advanced),
                        field("conduct.fighters", "conduct-fighters", draft.fighters)),
                field("conduct.disciplined", "conduct-disciplined", draft.disciplined));
    }

    private static <T> LabeledField choice(
            String key, String id, List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> value) {
        ComboBox<@Nullable T> box = Choices.of(id, choices, label, value);
        box.setMaxWidth(Double.MAX_VALUE);
        return new LabeledField(HistoryText.text(key), box);
    }
}

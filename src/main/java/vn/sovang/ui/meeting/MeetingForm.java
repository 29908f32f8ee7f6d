package vn.sovang.ui.meeting;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Denominator;
import vn.sovang.model.VoteMethod;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// When, where and by whom a meeting was held, and how its votes are counted; saved as it is entered.
final class MeetingForm extends VBox {
    private final MeetingModel model;
    private final VBox absences = new VBox(6);

    MeetingForm(MeetingModel model) {
        super(10);
        this.model = model;
        setId("meeting-form");
        DateInput date = DateInput.whole("meeting-date");
        date.valueProperty().bindBidirectional(model.dateProperty());
        Label fault = new Label();
        fault.setId("attendance-fault");
        fault.getStyleClass().add("field-error");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.textProperty().bind(model.attendanceFaultProperty());
        fault.visibleProperty().bind(model.attendanceFaultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        Label away = new Label(MeetingText.text("field.absences"));
        away.getStyleClass().add("field-label");
        absences.setId("absences");
        model.absences().addListener((ListChangeListener<AbsenceRow>) this::follow);
        LabeledField tellers = new LabeledField(
                        MeetingText.text("field.tellers"), TextEntry.lines("tellers", model.tellersProperty(), 2))
                .hint(MeetingText.text("hint.tellers"));
        model.methodProperty().subscribe(method -> tellers.setDisable(method != VoteMethod.SECRET_BALLOT));
        getChildren()
                .addAll(
                        row(
                                new LabeledField(MeetingText.text("field.date"), date),
                                checked("starts", "field.starts", model.starts()),
                                checked("ends", "field.ends", model.ends())),
                        line("place", "field.place", model.placeProperty()),
                        row(
                                line("chair", "field.chair", model.chairProperty()),
                                line("chair-post", "field.post", model.chairPostProperty())),
                        row(
                                line("secretary", "field.secretary", model.secretaryProperty()),
                                line("secretary-post", "field.post", model.secretaryPostProperty())),
                        row(
                                checked("members", "field.members", model.members()),
                                checked("present", "field.present", model.present())),
                        fault,
                        away,
                        absences,
                        new HBox(Buttons.small("absence-add", MeetingText.text("absence.add"), this::addAbsence)),
                        row(
                                new LabeledField(
                                        MeetingText.text("field.method"),
                                        choice(
                                                "method",
                                                VoteMethod.values(),
                                                VoteMethod::label,
                                                model.methodProperty())),
                                checked("threshold", "field.threshold", model.threshold())),
                        new LabeledField(
                                MeetingText.text("field.denominator"),
                                choice(
                                        "denominator",
                                        Denominator.values(),
                                        Denominator::label,
                                        model.denominatorProperty())),
                        tellers,
                        new LabeledField(
                                MeetingText.text("field.discussion"),
                                TextEntry.lines("discussion", model.discussionProperty(), 3)));
    }

    private static HBox row(Region... fields) {
        HBox row = new HBox(8);
        for (Region field : fields) {
            field.setPrefWidth(row.getChildren().isEmpty() && fields.length == 3 ? 60 : 10);
            HBox.setHgrow((Node) field, Priority.ALWAYS);
            row.getChildren().add(field);
        }
        return row;
    }

    private static LabeledField line(String id, String label, javafx.beans.property.StringProperty value) {
        return new LabeledField(MeetingText.text(label), TextEntry.line(id, value));
    }

    private static LabeledField checked(String id, String label, CheckedText value) {
        LabeledField field = new LabeledField(MeetingText.text(label), TextEntry.line(id, value.textProperty()));
        value.errorProperty().subscribe(error -> field.errorProperty().set(error));
        return field;
    }

    private static <T> ComboBox<T> choice(
            String id, T[] values, Function<T, String> label, ObjectProperty<T> property) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : label.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        choice.valueProperty().bindBidirectional(property);
        return choice;
    }

    private void follow(ListChangeListener.Change<? extends AbsenceRow> change) {
        while (change.next()) {
            int from = change.getFrom();
            absences.getChildren().remove(from, from + change.getRemovedSize());
            List<? extends AbsenceRow> added = change.getAddedSubList();
            absences.getChildren()
                    .addAll(from, added.stream().map(this::absence).toList());
        }
    }

    private Node absence(AbsenceRow row) {
        TextField name = TextEntry.line("absence-name", row.nameProperty());
        TextField reason = TextEntry.line("absence-reason", row.reasonProperty());
        name.setPromptText(MeetingText.text("absence.name"));
        name.setAccessibleText(MeetingText.text("absence.name"));
        reason.setPromptText(MeetingText.text("absence.reason"));
        reason.setAccessibleText(MeetingText.text("absence.reason"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(reason, Priority.ALWAYS);
        CheckBox opinion = new CheckBox(MeetingText.text("absence.opinion"));
        opinion.setId("absence-opinion");
        opinion.selectedProperty().bindBidirectional(row.writtenOpinionProperty());
        Button remove = Buttons.icon(
                "absence-remove", Feather.X, MeetingText.text("absence.remove"), () -> model.removeAbsence(row));
        HBox first = new HBox(6, name, reason, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        return new VBox(3, first, opinion);
    }

    private void addAbsence() {
        model.addAbsence();
        absences.getChildren().getLast().lookup("#absence-name").requestFocus();
    }
}

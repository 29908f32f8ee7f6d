package vn.sovang.ui.meeting;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// When, where and by whom a meeting was held, and who came; saved as it is entered.
final class MeetingForm extends VBox {
    private final MeetingModel model;
    private final VBox absences = new VBox(6);

    MeetingForm(MeetingModel model) {
        super(10);
        this.model = model;
        setId("meeting-form");
        model.typing().covers(this);
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
        AttendanceModel attendance = model.attendance();
        attendance.absences().addListener((ListChangeListener<AbsenceRow>) this::follow);
        HBox numbers = row(
                MeetingFields.checked("members", "field.members", attendance.members()),
                MeetingFields.checked("present", "field.present", attendance.present()));
        AttendanceList roster = new AttendanceList(attendance);
        Runnable arrange = () -> {
            boolean known = !attendance.roster().isEmpty();
            show(numbers, !known);
            show(roster, known);
            away.setText(MeetingText.text(known ? "field.absences.other" : "field.absences"));
        };
        attendance.roster().subscribe(arrange);
        arrange.run();
        getChildren()
                .addAll(
                        row(
                                new LabeledField(MeetingText.text("field.date"), date),
                                MeetingFields.checked("starts", "field.starts", model.starts()),
                                MeetingFields.checked("ends", "field.ends", model.ends())),
                        MeetingFields.line("place", "field.place", model.placeProperty()),
                        row(
                                MeetingFields.line("chair", "field.chair", model.chairProperty()),
                                MeetingFields.line("chair-post", "field.post", model.chairPostProperty())),
                        row(
                                MeetingFields.line("secretary", "field.secretary", model.secretaryProperty()),
                                MeetingFields.line("secretary-post", "field.post", model.secretaryPostProperty())),
                        numbers,
                        roster,
                        fault,
                        away,
                        absences,
                        new HBox(Buttons.small("absence-add", MeetingText.text("absence.add"), this::addAbsence)),
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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
        Button remove =
                Buttons.icon("absence-remove", Feather.X, MeetingText.text("absence.remove"), () -> model.attendance()
                        .removeAbsence(row));
        HBox first = new HBox(6, name, reason, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        return new VBox(3, first, opinion);
    }

    private void addAbsence() {
        model.attendance().addAbsence();
        absences.getChildren().getLast().lookup("#absence-name").requestFocus();
    }
}

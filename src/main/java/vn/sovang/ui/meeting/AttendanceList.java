package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;

/// Điểm danh: a line for each member. Up and down go from one to the next, Space says whether the member came; who did
/// not has room for the reason.
final class AttendanceList extends VBox {
    private final List<Button> states = new ArrayList<>();

    AttendanceList(AttendanceModel model) {
        super(4);
        setId("attendance");
        Label label = new Label(MeetingText.text("field.attendance"));
        label.getStyleClass().add("field-label");
        Label summary = new Label();
        summary.setId("attendance-summary");
        summary.getStyleClass().add("small-text");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        VBox lines = new VBox(3);
        getChildren().addAll(label, lines, summary);
        model.roster().subscribe(() -> {
            states.clear();
            lines.getChildren().setAll(model.roster().stream().map(this::line).toList());
        });
    }

    private Node line(AttendanceRow row) {
        BodyMember member = row.member();
        Label name = new Label(member.name());
        name.setMinWidth(0);
        Label role = new Label(
                member.votes()
                        ? member.role().label()
                        : MeetingText.text("attendance.silent", member.role().label()));
        role.getStyleClass().add("small-text");
        role.setMinWidth(0);
        VBox who = new VBox(name, role);
        HBox.setHgrow(who, Priority.ALWAYS);
        int at = states.size();
        Button state = Buttons.small("attendance-" + at, "", () -> row.stateProperty()
                .set(row.stateProperty().get().next()));
        state.getStyleClass().add("attendance-state");
        state.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(at, event));
        states.add(state);
        TextField reason = TextEntry.line("attendance-reason-" + at, row.reasonProperty());
        reason.setPromptText(MeetingText.text("absence.reason"));
        reason.setAccessibleText(MeetingText.text("attendance.reason", member.name()));
        HBox first = new HBox(8, who, state);
        first.setAlignment(Pos.CENTER_LEFT);
        row.stateProperty().subscribe(now -> {
            state.setText(MeetingText.text("attendance." + now.name()));
            state.setAccessibleText(member.name() + ": " + state.getText());
            for (Tone tone : Tone.values()) {
                state.getStyleClass().remove(tone.styleClass());
            }
            state.getStyleClass().add(tone(now).styleClass());
            reason.setVisible(row.isAway());
            reason.setManaged(row.isAway());
        });
        VBox line = new VBox(3, first, reason);
        line.getStyleClass().add("attendance-line");
        return line;
    }

    private static Tone tone(AttendanceRow.State state) {
        return switch (state) {
            case PRESENT -> Tone.GOOD;
            case WRITTEN -> Tone.WARN;
            case ABSENT -> Tone.PLAIN;
        };
    }

    private void onKey(int at, KeyEvent event) {
        int to =
                switch (event.getCode()) {
                    case UP -> at - 1;
                    case DOWN, ENTER -> at + 1;
                    default -> -1;
                };
        if (to >= 0 && to < states.size()) {
            states.get(to).requestFocus();
            event.consume();
        }
    }
}

package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Quorum;

/// Who came: member by member where the body's members are known, by numbers and names of the absent for a unit.
final class AttendanceModel {
    private final CheckedText members = new CheckedText("error.count", AttendanceModel::isCount);
    private final CheckedText present = new CheckedText("error.count", AttendanceModel::isCount);
    private final ObservableList<AbsenceRow> absences = FXCollections.observableArrayList();
    private final ObservableList<AttendanceRow> roster = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Runnable onEdited;

    AttendanceModel(Runnable onEdited) {
        this.onEdited = onEdited;
        Stream.of(members, present).forEach(field -> field.textProperty().subscribe((old, now) -> onEdited.run()));
    }

    void show(Meeting meeting, List<BodyMember> known) {
        members.set(Integer.toString(meeting.members()));
        present.set(Integer.toString(meeting.present()));
        enrol(known, meeting.absences());
        check(meeting);
    }

    /// Takes the members of another day; who was noted as absent stays so.
    void enrol(List<BodyMember> known, List<Absence> away) {
        List<Absence> others = new ArrayList<>(away);
        List<AttendanceRow> rows = new ArrayList<>();
        for (BodyMember member : known) {
            AttendanceRow row = new AttendanceRow(member);
            others.stream()
                    .filter(absence -> absence.name().equals(member.name()))
                    .findFirst()
                    .ifPresent(absence -> {
                        row.note(absence);
                        others.remove(absence);
                    });
            row.onEdited(onEdited);
            rows.add(row);
        }
        roster.setAll(rows);
        absences.setAll(others.stream().map(this::row).toList());
    }

    /// Members with a vote, as typed or as enrolled.
    int members(int before) {
        return roster.isEmpty() ? (members.isRight() ? count(members.get()) : before) : (int) voting();
    }

    /// Members with a vote who came, as typed or as noted.
    int present(int before) {
        return roster.isEmpty()
                ? (present.isRight() ? count(present.get()) : before)
                : (int) (voting()
                        - roster.stream()
                                .filter(row -> row.member().votes() && row.isAway())
                                .count());
    }

    private long voting() {
        return roster.stream().filter(row -> row.member().votes()).count();
    }

    List<Absence> away() {
        List<Absence> away = new ArrayList<>();
        roster.stream()
                .filter(AttendanceRow::isAway)
                .map(AttendanceRow::absence)
                .forEach(away::add);
        absences.stream().map(AbsenceRow::value).flatMap(Optional::stream).forEach(away::add);
        return away;
    }

    /// Says what does not agree between members, present and absent, and whether the quorum is reached.
    void check(Meeting now) {
        int away = now.absences().size();
        if (now.present() > now.members()) {
            fault.set(MeetingText.text("fault.present", now.present(), now.members()));
        } else if (roster.isEmpty() && now.present() + away != now.members() && now.members() > 0) {
            fault.set(MeetingText.text(
                    "fault.absent", now.members() - now.present(), away, now.members(), now.present()));
        } else {
            Quorum quorum = now.rules().quorum();
            fault.set(
                    quorum != null && now.belowQuorum()
                            ? MeetingText.text("fault.quorum", now.present(), now.members(), quorum.share())
                            : "");
        }
        summary.set(MeetingText.text("attendance.summary", now.present(), now.members(), now.written()));
    }

    /// Adds an empty line of absent members.
    AbsenceRow addAbsence() {
        AbsenceRow row = row(new Absence("", "", false));
        absences.add(row);
        return row;
    }

    /// Takes a line of absent members away.
    void removeAbsence(AbsenceRow row) {
        absences.remove(row);
        onEdited.run();
    }

    private AbsenceRow row(Absence absence) {
        AbsenceRow row = new AbsenceRow(absence);
        row.onEdited(onEdited);
        return row;
    }

    private static boolean isCount(String typed) {
        return typed.strip().matches("\\d{0,4}");
    }

    private static int count(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }

    CheckedText members() {
        return members;
    }

    CheckedText present() {
        return present;
    }

    /// Absent people beside the enrolled members.
    ObservableList<AbsenceRow> absences() {
        return absences;
    }

    /// Members of the body on the day; empty for a unit.
    ObservableList<AttendanceRow> roster() {
        return roster;
    }

    /// What does not agree, or empty.
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// "Có mặt 9/11 · 1 ý kiến bằng văn bản".
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}

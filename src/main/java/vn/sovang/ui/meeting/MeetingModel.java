package vn.sovang.ui.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.ui.control.table.Typing;

/// The meeting's own fields, edited in place. Each change by the clerk calls the listener with the meeting as it now
/// stands; what cannot be read (a time, a count) is kept on the screen with an error and leaves the meeting as it was.
final class MeetingModel {
    private final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    private final CheckedText starts = new CheckedText("error.time", TypedTime::isRight);
    private final CheckedText ends = new CheckedText("error.time", TypedTime::isRight);
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty chair = new SimpleStringProperty("");
    private final StringProperty chairPost = new SimpleStringProperty("");
    private final StringProperty secretary = new SimpleStringProperty("");
    private final StringProperty secretaryPost = new SimpleStringProperty("");
    private final StringProperty discussion = new SimpleStringProperty("");
    private final AttendanceModel attendance = new AttendanceModel(this::edited);
    private final VotingModel terms = new VotingModel(this::edited);
    private final Typing typing = new Typing();
    private final Consumer<Meeting> onEdited;
    private @Nullable Meeting shown;
    private @Nullable LocalDate enrolled;
    private boolean showing;

    /// @param onEdited takes the meeting after each change by the clerk
    MeetingModel(Consumer<Meeting> onEdited) {
        this.onEdited = onEdited;
        Stream.of(place, chair, chairPost, secretary, secretaryPost, discussion)
                .forEach(text -> text.subscribe((old, now) -> edited()));
        Stream.of(starts, ends).forEach(field -> field.textProperty().subscribe((old, now) -> edited()));
        date.subscribe((old, now) -> edited());
    }

    /// Shows a meeting; the one being shown already is left as it is.
    ///
    /// @param roster members on its day; empty for a unit
    void show(Meeting meeting, List<BodyMember> roster) {
        List<@Nullable Object> key =
                Arrays.asList(meeting.roundId(), meeting.tier(), meeting.unitId(), meeting.bodyId());
        typing.turnTo(key, () -> turn(meeting, roster));
    }

    private void turn(Meeting meeting, List<BodyMember> roster) {
        if (meeting.equals(shown)) {
            return;
        }
        showing = true;
        try {
            shown = meeting;
            LocalDateTime start = meeting.startsAt();
            LocalDateTime end = meeting.endsAt();
            enrolled = start == null ? null : start.toLocalDate();
            date.set(start == null ? null : PartialDate.of(start.toLocalDate()));
            starts.set(start == null ? "" : typed(start.toLocalTime()));
            ends.set(end == null ? "" : typed(end.toLocalTime()));
            place.set(meeting.place());
            chair.set(meeting.chair());
            chairPost.set(meeting.chairPost());
            secretary.set(meeting.secretary());
            secretaryPost.set(meeting.secretaryPost());
            discussion.set(meeting.discussion());
            attendance.show(meeting, roster);
            terms.show(meeting);
        } finally {
            showing = false;
        }
    }

    /// What is being typed into the meeting's fields.
    Typing typing() {
        return typing;
    }

    /// Whether the members on the screen are those of the meeting's day.
    boolean sameDay(Meeting now) {
        LocalDateTime start = now.startsAt();
        return Objects.equals(enrolled, start == null ? null : start.toLocalDate());
    }

    /// Takes the members of the day the meeting has moved to.
    void enrol(List<BodyMember> roster) {
        Meeting now = shown;
        if (now != null) {
            LocalDateTime start = now.startsAt();
            enrolled = start == null ? null : start.toLocalDate();
            showing = true;
            attendance.enrol(roster, now.absences());
            showing = false;
            edited();
        }
    }

    /// The meeting as entered so far; what cannot be read keeps its former value. Null before one is shown.
    @Nullable
    Meeting meeting() {
        Meeting before = shown;
        return before == null ? null : read(before);
    }

    private Meeting read(Meeting before) {
        LocalDate day = day();
        LocalTime from = starts.isRight() ? TypedTime.read(starts.get()).orElse(null) : timeOf(before.startsAt());
        LocalTime to = ends.isRight() ? TypedTime.read(ends.get()).orElse(null) : timeOf(before.endsAt());
        VoteTerms usual = terms.usual(before);
        return new Meeting(
                before.id(),
                before.roundId(),
                before.tier(),
                before.unitId(),
                before.bodyId(),
                day == null ? null : day.atTime(from == null ? LocalTime.MIDNIGHT : from),
                day == null || to == null ? null : day.atTime(to),
                place.get(),
                chair.get(),
                chairPost.get(),
                secretary.get(),
                secretaryPost.get(),
                attendance.members(before.members()),
                attendance.present(before.present()),
                attendance.away(),
                usual.method(),
                terms.tellerNames(),
                usual.denominator(),
                usual.threshold(),
                discussion.get(),
                terms.rules(before),
                terms.counting(before));
    }

    private static @Nullable LocalTime timeOf(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalTime();
    }

    private @Nullable LocalDate day() {
        PartialDate typed = date.get();
        return typed == null || typed.day() == 0 ? null : LocalDate.of(typed.year(), typed.month(), typed.day());
    }

    private void edited() {
        Meeting before = shown;
        if (showing || before == null) {
            return;
        }
        Meeting now = read(before);
        attendance.check(now);
        if (!now.equals(before)) {
            shown = now;
            onEdited.accept(now);
        }
    }

    private static String typed(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "" : TypedTime.of(time);
    }

    AttendanceModel attendance() {
        return attendance;
    }

    VotingModel terms() {
        return terms;
    }

    ObjectProperty<@Nullable PartialDate> dateProperty() {
        return date;
    }

    CheckedText starts() {
        return starts;
    }

    CheckedText ends() {
        return ends;
    }

    StringProperty placeProperty() {
        return place;
    }

    StringProperty chairProperty() {
        return chair;
    }

    StringProperty chairPostProperty() {
        return chairPost;
    }

    StringProperty secretaryProperty() {
        return secretary;
    }

    StringProperty secretaryPostProperty() {
        return secretaryPost;
    }

    StringProperty discussionProperty() {
        return discussion;
    }

    /// What does not agree between members, present and absent, or empty.
    ReadOnlyStringProperty attendanceFaultProperty() {
        return attendance.faultProperty();
    }
}

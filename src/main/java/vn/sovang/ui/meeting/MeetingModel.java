package vn.sovang.ui.meeting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Absence;
import vn.sovang.model.Denominator;
import vn.sovang.model.Meeting;
import vn.sovang.model.PartialDate;
import vn.sovang.model.VoteMethod;

/// The meeting's own fields, edited in place. Each change by the clerk calls the listener with the meeting as it now
/// stands; what cannot be read (a time, a count) is kept on the screen with an error and leaves the meeting as it was.
final class MeetingModel {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hg.]|giờ|h)?\\s*(\\d{2})?(?:\\s*phút)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    private final CheckedText starts = new CheckedText("error.time", MeetingModel::isTime);
    private final CheckedText ends = new CheckedText("error.time", MeetingModel::isTime);
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty chair = new SimpleStringProperty("");
    private final StringProperty chairPost = new SimpleStringProperty("");
    private final StringProperty secretary = new SimpleStringProperty("");
    private final StringProperty secretaryPost = new SimpleStringProperty("");
    private final CheckedText members = new CheckedText("error.count", MeetingModel::isCount);
    private final CheckedText present = new CheckedText("error.count", MeetingModel::isCount);
    private final ObservableList<AbsenceRow> absences = FXCollections.observableArrayList();
    private final ObjectProperty<VoteMethod> method = new SimpleObjectProperty<>(VoteMethod.SHOW_OF_HANDS);
    private final StringProperty tellers = new SimpleStringProperty("");
    private final ObjectProperty<Denominator> denominator = new SimpleObjectProperty<>(Denominator.ALL_MEMBERS);
    private final CheckedText threshold = new CheckedText("error.percent", MeetingModel::isPercent);
    private final StringProperty discussion = new SimpleStringProperty("");
    private final StringProperty attendanceFault = new SimpleStringProperty("");
    private final Consumer<Meeting> onEdited;
    private @Nullable Meeting shown;
    private boolean showing;

    /// @param onEdited takes the meeting after each change by the clerk
    MeetingModel(Consumer<Meeting> onEdited) {
        this.onEdited = onEdited;
        Stream.of(place, chair, chairPost, secretary, secretaryPost, tellers, discussion)
                .forEach(text -> text.subscribe((old, now) -> edited()));
        Stream.of(starts, ends, members, present, threshold)
                .forEach(field -> field.textProperty().subscribe((old, now) -> edited()));
        date.subscribe((old, now) -> edited());
        method.subscribe((old, now) -> edited());
        denominator.subscribe((old, now) -> edited());
    }

    /// Shows a meeting; the one being shown already is left as it is.
    void show(Meeting meeting) {
        if (meeting.equals(shown)) {
            return;
        }
        showing = true;
        try {
            shown = meeting;
            LocalDateTime start = meeting.startsAt();
            LocalDateTime end = meeting.endsAt();
            date.set(start == null ? null : PartialDate.of(start.toLocalDate()));
            starts.set(start == null ? "" : typed(start.toLocalTime()));
            ends.set(end == null ? "" : typed(end.toLocalTime()));
            place.set(meeting.place());
            chair.set(meeting.chair());
            chairPost.set(meeting.chairPost());
            secretary.set(meeting.secretary());
            secretaryPost.set(meeting.secretaryPost());
            members.set(Integer.toString(meeting.members()));
            present.set(Integer.toString(meeting.present()));
            absences.setAll(meeting.absences().stream().map(this::row).toList());
            method.set(meeting.method());
            tellers.set(String.join("\n", meeting.tellers()));
            denominator.set(meeting.denominator());
            BigDecimal percent = meeting.threshold();
            threshold.set(
                    percent == null
                            ? ""
                            : percent.stripTrailingZeros().toPlainString().replace('.', ','));
            discussion.set(meeting.discussion());
            attendance(meeting);
        } finally {
            showing = false;
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
        LocalTime from = starts.isRight() ? time(starts.get()).orElse(null) : timeOf(before.startsAt());
        LocalTime to = ends.isRight() ? time(ends.get()).orElse(null) : timeOf(before.endsAt());
        BigDecimal percent = threshold.get().isBlank()
                ? null
                : threshold.isRight() ? new BigDecimal(threshold.get().strip().replace(',', '.')) : before.threshold();
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
                members.isRight() ? count(members.get()) : before.members(),
                present.isRight() ? count(present.get()) : before.present(),
                absences.stream()
                        .map(AbsenceRow::value)
                        .flatMap(Optional::stream)
                        .toList(),
                method.get(),
                tellers.get().lines().filter(line -> !line.isBlank()).toList(),
                denominator.get(),
                percent,
                discussion.get());
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
        attendance(now);
        if (!now.equals(before)) {
            shown = now;
            onEdited.accept(now);
        }
    }

    private void attendance(Meeting now) {
        int away = now.absences().size();
        if (now.present() > now.members()) {
            attendanceFault.set(MeetingText.text("fault.present", now.present(), now.members()));
        } else if (now.present() + away != now.members() && now.members() > 0) {
            attendanceFault.set(MeetingText.text(
                    "fault.absent", now.members() - now.present(), away, now.members(), now.present()));
        } else {
            attendanceFault.set("");
        }
    }

    /// Adds an empty line of absent members.
    AbsenceRow addAbsence() {
        AbsenceRow row = listening(new AbsenceRow(new Absence("", "", false)));
        absences.add(row);
        return row;
    }

    /// Takes a line of absent members away.
    void removeAbsence(AbsenceRow row) {
        absences.remove(row);
        edited();
    }

    private AbsenceRow row(Absence absence) {
        return listening(new AbsenceRow(absence));
    }

    private AbsenceRow listening(AbsenceRow row) {
        row.onEdited(this::edited);
        return row;
    }

    private static String typed(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "" : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /// A time of day as clerks type it: "14:00", "14h", "8 giờ 30", "1400".
    static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = matcher.group(2);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isTime(String typed) {
        return typed.isBlank() || time(typed).isPresent();
    }

    private static boolean isCount(String typed) {
        return typed.strip().matches("\\d{0,4}");
    }

    private static int count(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }

    private static boolean isPercent(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                || text.matches("\\d{1,3}([.,]\\d{1,2})?")
                        && new BigDecimal(text.replace(',', '.')).compareTo(HUNDRED) <= 0;
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

    CheckedText members() {
        return members;
    }

    CheckedText present() {
        return present;
    }

    ObservableList<AbsenceRow> absences() {
        return absences;
    }

    ObjectProperty<VoteMethod> methodProperty() {
        return method;
    }

    /// Tellers, one a line.
    StringProperty tellersProperty() {
        return tellers;
    }

    ObjectProperty<Denominator> denominatorProperty() {
        return denominator;
    }

    CheckedText threshold() {
        return threshold;
    }

    StringProperty discussionProperty() {
        return discussion;
    }

    /// What does not agree between members, present and absent, or empty.
    StringProperty attendanceFaultProperty() {
        return attendanceFault;
    }
}

package vn.sovang.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.ui.control.Tone;

class MeetingModelTest {
    private final List<Meeting> saved = new ArrayList<>();
    private final MeetingModel model = new MeetingModel(saved::add);
    private final BallotsModel ballots = new BallotsModel();

    static Meeting meeting(int members, int present, String threshold) {
        return new Meeting(
                9,
                1,
                1,
                null,
                2L,
                LocalDateTime.of(2021, 12, 10, 14, 0),
                null,
                "Phòng họp số 1",
                "Nguyễn Văn Chủ",
                "Trưởng ban",
                "Trần Thị Thư",
                "Thư ký",
                members,
                present,
                List.of(),
                VoteMethod.SHOW_OF_HANDS,
                List.of(),
                Denominator.ALL_MEMBERS,
                threshold.isEmpty() ? null : new BigDecimal(threshold),
                "");
    }

    private static BallotRow.Case about(int number) {
        Nomination nomination = new Nomination(
                number,
                1,
                SubjectKind.PERSON,
                1,
                null,
                null,
                "Người " + number,
                null,
                null,
                "",
                "",
                "",
                "GK_TP",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                number);
        return new BallotRow.Case(number, nomination, "Giấy khen", List.of(), List.of());
    }

    /// The meeting with a secret ballot, whose papers are counted.
    private static Meeting secret(int members, int present, String threshold) {
        Meeting hands = meeting(members, present, threshold);
        VoteTerms terms = new VoteTerms(VoteMethod.SECRET_BALLOT, hands.denominator(), hands.threshold(), "");
        return hands.with(new MeetingRules("", Map.of("GK_TP", terms), null, false), CountingTime.OPEN);
    }

    private static BallotRow row(int number, Meeting meeting) {
        return BallotRow.of(about(number), new Ballot(9, number, 0, 0, 0, 0, 0, 0, 0, ""), meeting);
    }

    private void type(Meeting meeting, String digits) {
        digits.chars().forEach(digit -> ballots.type(digit - '0', meeting));
    }

    @Test
    void showingSavesNothingAndEachChangeIsSaved() {
        model.show(meeting(7, 7, ""), List.of());
        assertThat(saved).isEmpty();

        model.placeProperty().set("Hội trường");
        model.starts().set("8 giờ 30");

        assertThat(saved).hasSize(2);
        assertThat(saved.getLast().startsAt()).isEqualTo(LocalDateTime.of(2021, 12, 10, 8, 30));
        assertThat(saved.getLast().place()).isEqualTo("Hội trường");
    }

    @ParameterizedTest
    @CsvSource({"14:00,14:00", "8h30,08:30", "8 giờ 05,08:05", "14h,14:00", "1405,14:05", "7g15,07:15", "9,09:00"})
    void timesAreReadAsTyped(String typed, String time) {
        assertThat(TypedTime.read(typed)).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "sáng", "8:70", "8:5:3"})
    void whatIsNoTimeStaysAndLeavesTheMeetingAsItWas(String typed) {
        model.show(meeting(7, 7, ""), List.of());

        model.ends().set(typed);

        assertThat(saved).isEmpty();
        assertThat(model.ends().errorProperty().get()).isNotEmpty();
        assertThat(model.ends().get()).isEqualTo(typed);
    }

    @Test
    void wrongStartKeepsTheStoredTime() {
        model.show(meeting(7, 7, ""), List.of());

        model.starts().set("sáng");

        assertThat(saved).isEmpty();
        assertThat(model.meeting()).isEqualTo(meeting(7, 7, ""));
    }

    @Test
    void dateMovesStartAndEndTogether() {
        model.show(meeting(7, 7, ""), List.of());
        model.ends().set("16:30");

        model.dateProperty().set(new PartialDate(2021, 12, 15));

        assertThat(saved.getLast().startsAt()).isEqualTo(LocalDateTime.of(2021, 12, 15, 14, 0));
        assertThat(saved.getLast().endsAt()).isEqualTo(LocalDateTime.of(2021, 12, 15, 16, 30));
    }

    @Test
    void attendanceSaysWhatDoesNotAgree() {
        model.show(meeting(7, 6, ""), List.of());
        assertThat(model.attendanceFaultProperty().get()).contains("Vắng 1 người");

        model.attendance().addAbsence().nameProperty().set("Lý Văn Vắng");

        assertThat(model.attendanceFaultProperty().get()).isEmpty();
        assertThat(saved.getLast().absences()).containsExactly(new Absence("Lý Văn Vắng", "", false));
        model.attendance().present().set("9");
        assertThat(model.attendanceFaultProperty().get()).contains("(9)", "(7)");
    }

    @Test
    void thresholdTakesACommaAndRefusesMoreThanAHundred() {
        model.show(meeting(7, 7, "80"), List.of());

        model.terms().usual().threshold().set("66,67");
        assertThat(saved.getLast().threshold()).isEqualByComparingTo("66.67");
        model.terms().usual().threshold().set("120");
        assertThat(model.terms().usual().threshold().errorProperty().get()).isNotEmpty();
        assertThat(saved).hasSize(1);
        model.terms().usual().threshold().set("");
        assertThat(saved.getLast().threshold()).isNull();
    }

    @Test
    void firstDigitReplacesAndTheNextFollow() {
        Meeting meeting = secret(15, 15, "");
        ballots.show(List.of(row(1, meeting), row(2, meeting)), meeting);
        ballots.focus(0, BallotColumn.ISSUED);

        type(meeting, "15");
        assertThat(ballots.ballots().getFirst().issued()).isEqualTo(15);
        ballots.move(0, 1);
        ballots.move(0, -1);
        type(meeting, "7");
        assertThat(ballots.ballots().getFirst().issued()).isEqualTo(7);
        type(meeting, "123456");
        assertThat(ballots.ballots().getFirst().issued()).isEqualTo(7123);
        ballots.erase(meeting);
        assertThat(ballots.ballots().getFirst().issued()).isEqualTo(712);
    }

    @Test
    void cursorStopsAtTheEdgesAndSpaceGoesOnToTheNextLine() {
        Meeting meeting = secret(7, 7, "");
        ballots.show(List.of(row(1, meeting), row(2, meeting)), meeting);

        ballots.move(-5, -20);
        assertThat(ballots.rowProperty().get()).isZero();
        assertThat(ballots.columnProperty().get()).isEqualTo(BallotColumn.ISSUED);
        ballots.focus(0, BallotColumn.EXCLUDED);
        ballots.next();
        assertThat(ballots.rowProperty().get()).isEqualTo(1);
        assertThat(ballots.columnProperty().get()).isEqualTo(BallotColumn.ISSUED);
        ballots.move(99, 99);
        assertThat(ballots.columnProperty().get()).isEqualTo(BallotColumn.EXCLUDED);
    }

    @Test
    void everybodyAgreesButThoseWhoSitOut() {
        Meeting meeting = meeting(7, 6, "80");
        ballots.show(List.of(row(1, meeting), row(2, meeting)), meeting);
        ballots.focus(1, BallotColumn.EXCLUDED);
        type(meeting, "1");

        ballots.agreeAll(meeting);

        assertThat(ballots.ballots()).extracting(Ballot::agree).containsExactly(6, 5);
        assertThat(ballots.rows()).extracting(BallotRow::ratio).containsExactly("85,71%", "83,33%");
        assertThat(ballots.tallyProperty().get().passed()).isEqualTo(2);
        assertThat(ballots.tallyProperty().get().faults()).isZero();
    }

    @Test
    void verdictFollowsTheThresholdAndTheFaultIsSaid() {
        Meeting meeting = meeting(7, 7, "80");
        Ballot five = new Ballot(9, 1, 7, 7, 7, 5, 2, 0, 0, "");

        assertThat(BallotRow.of(about(1), five, meeting)).satisfies(line -> {
            assertThat(line.verdict()).isEqualTo("Không đạt");
            assertThat(line.tone()).isEqualTo(Tone.WARN);
        });
        assertThat(BallotRow.of(about(1), five, meeting(7, 7, "70")).verdict()).isEqualTo("Đạt");
        assertThat(BallotRow.of(about(1), new Ballot(9, 1, 7, 7, 7, 5, 1, 0, 0, ""), meeting))
                .satisfies(line -> {
                    assertThat(line.verdict()).isEqualTo("Sai số");
                    assertThat(line.fault()).contains("cộng lại phải bằng số phiếu hợp lệ (7)");
                });
        assertThat(BallotRow.of(about(1), new Ballot(9, 1, 9, 9, 9, 9, 0, 0, 0, ""), meeting)
                        .fault())
                .contains("(9)", "(7)");
    }

    @Test
    void untouchedLineIsNoFailure() {
        Meeting meeting = meeting(7, 7, "80");

        BallotRow untouched = row(1, meeting);

        assertThat(untouched.verdict()).isEqualTo("Chưa có phiếu");
        assertThat(untouched.tone()).isEqualTo(Tone.PLAIN);
    }

    @Test
    void onlyWhatWasCountedIsStored() {
        Meeting meeting = meeting(7, 7, "80");
        ballots.show(List.of(row(1, meeting), row(2, meeting)), meeting);
        ballots.focus(1, BallotColumn.AGREE);
        type(meeting, "7");

        assertThat(ballots.counted()).extracting(Ballot::nominationId).containsExactly(2L);
    }

    @Test
    void newThresholdReckonsAnew() {
        Meeting meeting = meeting(7, 7, "80");
        ballots.show(List.of(row(1, meeting)), meeting);
        ballots.agreeAll(meeting);
        assertThat(ballots.tallyProperty().get().passed()).isEqualTo(1);

        ballots.reckon(meeting(9, 7, "80"));

        assertThat(ballots.tallyProperty().get().passed()).isZero();
        assertThat(ballots.rows().getFirst().ratio()).isEqualTo("77,78%");
    }
}

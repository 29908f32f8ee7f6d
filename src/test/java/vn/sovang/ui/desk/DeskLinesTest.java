package vn.sovang.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Holidays;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.rule.due.DueState;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.ready.DossierProgress;
import vn.sovang.usecase.round.DossierState;

class DeskLinesTest {
    private static final AwardCatalogue AWARDS = AwardCatalogue.load();

    private final DeskLines lines = lines(WorkingDays.PLAIN, LocalDate.of(2021, 11, 29));

    @ParameterizedTest
    @CsvSource({
        "2021-11-25, Trễ 2 ngày làm việc, BAD",
        "2021-11-27, Trễ 1 ngày làm việc, BAD",
        "2021-11-29, 29/11/2021, WARN",
        "2021-12-13, 13/12/2021, WARN",
        "2021-12-14, 14/12/2021, PLAIN",
        "2021-01-05, Quá hạn 05/01/2021, BAD"
    })
    void theChipSaysHowLateOrWhen(LocalDate deadline, String words, Tone tone) {
        assertThat(lines.due(List.of(facts(deadline))))
                .extracting(NextStep::when)
                .containsExactly(new Chip.Value(words, tone));
    }

    @Test
    void daysOffRightAfterTheLastDayCountForNothing() {
        DeskLines sunday = lines(WorkingDays.PLAIN, LocalDate.of(2021, 11, 28));
        assertThat(sunday.due(List.of(facts(LocalDate.of(2021, 11, 26)))))
                .extracting(NextStep::when)
                .containsExactly(new Chip.Value("Quá hạn 26/11/2021", Tone.BAD));
    }

    @Test
    void theOfficesOwnDaysOffAreNotCounted() {
        LocalDate monday = LocalDate.of(2021, 11, 29);
        DeskLines tuesday = lines(new WorkingDays(Set.of(monday)), monday.plusDays(1));
        assertThat(tuesday.due(List.of(facts(LocalDate.of(2021, 11, 26)))))
                .extracting(NextStep::when)
                .containsExactly(new Chip.Value("Trễ 1 ngày làm việc", Tone.BAD));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159})
    void theDeskCallsLateWhatTheCalendarCallsLate(long seed) {
        Random random = new Random(seed);
        DueDates dates = new DueDates(Holidays.load().workingDays());
        for (int i = 0; i < 200; i++) {
            LocalDate today = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1000));
            LocalDate day = today.plusDays(random.nextInt(60) - 50);
            DueState calendar = dates.state(DueDate.on(day), null, today.atTime(8, 0));
            Chip.Value desk = lines(dates.calendar(), today)
                    .due(List.of(facts(day)))
                    .getFirst()
                    .when();
            assertThat(desk.tone() == Tone.BAD).as(day + " on " + today).isEqualTo(calendar.late());
            if (calendar instanceof DueState.Late(int workingDays) && workingDays > 0) {
                assertThat(desk.words()).isEqualToIgnoringCase(calendar.label());
            }
        }
    }

    private static DeskLines lines(WorkingDays calendar, LocalDate today) {
        return new DeskLines(AWARDS, new DueDates(calendar), today.atTime(8, 0));
    }

    @Test
    void theNextStepOfARoundWithoutNominationsIsTheList() {
        assertThat(lines.due(List.of(facts(null))).getFirst().place()).isEqualTo(new Place.ImportList(7));
    }

    @Test
    void votesComeBeforeReportsAndThePapersLast() {
        assertThat(next(Finding.Kind.REPORT_MISSING, Finding.Kind.VOTE_MISSING)).isEqualTo(new Place.Meetings(7));
        assertThat(next(Finding.Kind.REPORT_MISSING)).isEqualTo(new Place.RoundPlace(7, 0));
        assertThat(next()).isEqualTo(new Place.Dossier(7));
    }

    @Test
    void returnedDossiersAndLateUnitsComeFirst() {
        LocalDate day = LocalDate.of(2021, 11, 20);
        DeskFacts facts = new DeskFacts(
                round(LocalDate.of(2021, 11, 27)),
                List.of(nomination("BK_TINH", NominationStatus.PROPOSED)),
                List.of(),
                List.of(
                        dossier(1, "Phòng Nội vụ", DossierState.EXPECTED, day),
                        dossier(2, "Công an", DossierState.EXPECTED, day),
                        dossier(3, "Thành đoàn", DossierState.RETURNED, LocalDate.of(2021, 12, 3))));

        List<NextStep> due = lines.due(List.of(facts));

        assertThat(due)
                .extracting(NextStep::title)
                .startsWith("1 hồ sơ đã trả, chờ bổ sung", "1 đơn vị quá hạn chưa gửi hồ sơ");
        assertThat(due.get(0).detail()).isEqualTo("Đợt 1: Thành đoàn");
        assertThat(due.get(1).detail()).as("who is on the list has sent").isEqualTo("Đợt 1: Công an");
        assertThat(due.get(1).place()).isEqualTo(new Place.Ready(7));
    }

    private static DossierProgress dossier(long unitId, String name, DossierState state, LocalDate due) {
        return new DossierProgress(
                1, "Đơn vị", unitId, name, state, null, due, due.isBefore(LocalDate.of(2021, 11, 29)), List.of());
    }

    @Test
    void theEarliestDeadlineComesFirstAndNoDeadlineLast() {
        List<NextStep> due =
                lines.due(List.of(facts(null), facts(LocalDate.of(2022, 1, 31)), facts(LocalDate.of(2021, 12, 20))));
        assertThat(due)
                .extracting(line -> line.when().words())
                .containsExactly("20/12/2021", "31/01/2022", "Chưa có hạn");
        assertThat(DeskLines.urgent(due)).isZero();
    }

    @Test
    void theBarsCountWhatStillCountsHighToLow() {
        DeskFacts facts = new DeskFacts(
                round(null),
                List.of(
                        nomination("GK_HUYEN", NominationStatus.PROPOSED),
                        nomination("GK_HUYEN", NominationStatus.PROPOSED),
                        nomination("GK_HUYEN", NominationStatus.WITHDRAWN),
                        nomination("BK_TINH", NominationStatus.PROPOSED)),
                List.of());
        assertThat(lines.bars(List.of(facts))).extracting(AwardBar::count).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void everyKindOfFindingHasItsWords(Finding.Kind kind) {
        assertThat(Messages.of("desk").has("lack." + kind)).isTrue();
        assertThat(Messages.of("province").has("check." + kind)).isTrue();
    }

    private Place next(Finding.Kind... kinds) {
        List<Finding> findings = java.util.Arrays.stream(kinds)
                .map(kind -> new Finding(kind, 1, 1, "A", "b", "c"))
                .toList();
        return lines.due(List.of(new DeskFacts(
                        round(null), List.of(nomination("BK_TINH", NominationStatus.PROPOSED)), findings)))
                .getFirst()
                .place();
    }

    private static DeskFacts facts(@Nullable LocalDate deadline) {
        return new DeskFacts(round(deadline), List.of(), List.of());
    }

    private static Round round(@Nullable LocalDate deadline) {
        return new Round(7, 1, "Đợt 1", 1, 2021, null, "nd91", RoundStatus.COLLECTING, deadline, List.of());
    }

    private static Nomination nomination(String award, NominationStatus status) {
        return new Nomination(
                1,
                7,
                SubjectKind.PERSON,
                1,
                null,
                null,
                "Ma Thị Ánh",
                null,
                null,
                "",
                "",
                "",
                award,
                "",
                false,
                status,
                "",
                1);
    }
}

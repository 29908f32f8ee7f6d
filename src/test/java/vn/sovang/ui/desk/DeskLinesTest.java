package vn.sovang.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.ready.DossierProgress;
import vn.sovang.usecase.round.DossierState;
import vn.sovang.rule.evidence.Finding;

class DeskLinesTest {
    private final DeskLines lines = new DeskLines(AwardCatalogue.load(), LocalDate.of(2021, 11, 29));

    @ParameterizedTest
    @CsvSource({
        "2021-11-27, Quá 2 ngày, BAD",
        "2021-11-29, 29/11/2021, WARN",
        "2021-12-13, 13/12/2021, WARN",
        "2021-12-14, 14/12/2021, PLAIN",
        "2021-01-05, Quá hạn 05/01/2021, BAD"
    })
    void theChipSaysHowLateOrWhen(LocalDate deadline, String words, Tone tone) {
        assertThat(lines.due(List.of(facts(deadline))))
                .extracting(DueLine::when)
                .containsExactly(new Chip.Value(words, tone));
    }

    @Test
    void theNextStepOfARoundWithoutNominationsIsTheList() {
        assertThat(lines.due(List.of(facts(null))).getFirst().place()).isEqualTo(new Place.ImportList(7));
    }

    @Test
    void votesComeBeforeReportsAndThePapersLast() {
        assertThat(next(Finding.Kind.REPORT_MISSING, Finding.Kind.VOTE_MISSING))
                .isEqualTo(new Place.Meetings(7));
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

        List<DueLine> due = lines.due(List.of(facts));

        assertThat(due)
                .extracting(DueLine::title)
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
        List<DueLine> due =
                lines.due(List.of(facts(null), facts(LocalDate.of(2022, 1, 31)), facts(LocalDate.of(2021, 12, 20))));
        assertThat(due)
                .extracting(line -> line.when().words())
                .containsExactly("20/12/2021", "31/01/2022", "Chưa có hạn");
        assertThat(lines.urgent(due)).isZero();
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

package vn.sovang.usecase.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.Severity;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.MeetingCounts;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.work.UndoStep;

class CheckRoundTest {
    private static final String LONG = "Đã trực tiếp tham gia trực chốt kiểm soát dịch tại cửa ngõ phía nam thành phố "
            + "trong suốt ba tháng, vận động bà con thực hiện khai báo y tế, phát hiện và báo kịp thời mười hai trường "
            + "hợp về từ vùng dịch, giúp tổ dân phố không để lây lan ra cộng đồng.";

    @TempDir
    Path folder;

    private SmallRound small;
    private CheckRound check;
    private EditConduct editing;

    @BeforeEach
    void open() throws Refusal {
        small = new SmallRound(folder);
        check = new CheckRound(small.facts, small.catalogue);
        editing = new EditConduct(Stores.of(small.database), small.journal);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Nomination tied(Nomination nomination) {
        long person = new PersonStore(small.database)
                .add(Person.listed(nomination.subjectName(), null, null, ""))
                .id();
        Nomination tied = new Nomination(
                nomination.id(),
                nomination.roundId(),
                nomination.kind(),
                nomination.proposerUnitId(),
                person,
                nomination.unitId(),
                nomination.subjectName(),
                nomination.sex(),
                nomination.birth(),
                nomination.ethnicity(),
                nomination.post(),
                nomination.unitName(),
                nomination.awardCode(),
                nomination.achievement(),
                nomination.posthumous(),
                nomination.status(),
                nomination.note(),
                nomination.position());
        small.nominations.update(tied);
        return tied;
    }

    private Hold inspection(long personId) {
        return new Hold(
                0,
                personId,
                null,
                HoldKind.INSPECTION,
                LocalDate.of(2021, 11, 1),
                null,
                null,
                HoldOutcome.OPEN,
                "Quyết định số 7/QĐ-TTr");
    }

    private List<Finding> of(String rule) throws Refusal {
        return check.check(small.round.id()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Test
    void aHoldIsFoundTheReasonIsKeptAndPrintsOnTheCheckSheet() throws Exception {
        Nomination nomination = tied(small.nominations.ofRound(small.round.id()).getFirst());
        assertThat(of("R04")).isEmpty();

        editing.add(inspection(Objects.requireNonNull(nomination.personId())));

        Finding found = of("R04").getFirst();
        assertThat(found.subject()).isEqualTo("Lê Thị Mẫu");
        assertThat(found.evidence()).containsExactly("Đang thanh tra, kiểm tra từ 01/11/2021 (Quyết định số 7/QĐ-TTr)");
        assertThat(found.verified()).isFalse();
        assertThat(found.settled()).isFalse();

        editing.reason(small.round.id(), found, "Thanh tra theo kế hoạch, không có dấu hiệu vi phạm");

        assertThat(of("R04").getFirst().reason()).isEqualTo("Thanh tra theo kế hoạch, không có dấu hiệu vi phạm");
        assertThat(printed(PaperKind.CHECK_SHEET, small.proposers.getFirst()))
                .contains("thanh tra, kiểm tra: tạm")
                .contains("chưa đối chiếu")
                .contains("không có dấu hiệu");
    }

    @Test
    void aReasonIsTakenBackByUndoAndByAnEmptyOne() throws Exception {
        Nomination nomination = tied(small.nominations.ofRound(small.round.id()).getFirst());
        editing.add(inspection(Objects.requireNonNull(nomination.personId())));
        editing.reason(small.round.id(), of("R04").getFirst(), "Có văn bản cho phép");
        editing.reason(small.round.id(), of("R04").getFirst(), "Có văn bản số 12 cho phép");
        assertThat(of("R04").getFirst().reason()).isEqualTo("Có văn bản số 12 cho phép");

        new UndoStep(Stores.of(small.database), small.journal).undoLatest();
        assertThat(of("R04").getFirst().reason()).isEqualTo("Có văn bản cho phép");

        editing.reason(small.round.id(), of("R04").getFirst(), "");
        assertThat(of("R04").getFirst().settled()).isFalse();
    }

    @Test
    void reportsThatCopyEachOtherAreShownSideBySide() throws Exception {
        for (Nomination nomination : small.nominations.ofRound(small.round.id())) {
            String own = "Phần riêng của " + nomination.subjectName() + ". ";
            small.nominations.saveReport(new AchievementReport(nomination.id(), "", own + LONG, "", "", List.of()));
        }

        assertThat(of("R26")).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.evidence())
                    .singleElement()
                    .asString()
                    .contains("Lê Thị Mẫu: “", "Hoàng Văn Thử: “", "trực chốt kiểm soát dịch");
        });
    }

    @Test
    void anInitiativeOfAnEarlierRoundIsRemembered() throws Exception {
        Nomination before = tied(small.nominations.ofRound(small.round.id()).getFirst());
        Initiative idea = new Initiative(2025, "Cải tiến quy trình tiếp nhận hồ sơ", "12/QĐ-UBND");
        small.nominations.saveReport(new AchievementReport(
                before.id(), "", "Kết quả của đợt trước.", "", "", List.of(), "", "", List.of(idea)));
        RoundStore rounds = new RoundStore(small.database);
        LocalDate received = LocalDate.of(2026, 2, 1);
        Round next = rounds.add(new Round(
                0,
                small.round.movementId(),
                "Đợt sau",
                2,
                2026,
                received,
                Regimes.load().onReceived(received).orElseThrow().code(),
                small.round.status(),
                received,
                small.round.mode(),
                small.round.tiers()));
        Nomination again = small.nominations.add(new Nomination(
                0,
                next.id(),
                before.kind(),
                before.proposerUnitId(),
                before.personId(),
                before.unitId(),
                before.subjectName(),
                null,
                null,
                "",
                before.post(),
                before.unitName(),
                "BK_TINH",
                "",
                false,
                before.status(),
                "",
                1));
        small.nominations.saveReport(
                new AchievementReport(again.id(), "", "Việc mới.", "", "", List.of(), "", "", List.of(idea)));

        assertThat(check.check(next.id()))
                .filteredOn(finding -> finding.rule().equals("R42"))
                .singleElement()
                .extracting(Finding::evidence)
                .asString()
                .contains("“Cải tiến quy trình tiếp nhận hồ sơ”: đã nêu khi đề nghị")
                .contains(small.round.name());
    }

    @Test
    void aReportWithoutResultsIsRuleTwo() throws Exception {
        assertThat(of("R02"))
                .extracting(Finding::kind)
                .containsOnly(Finding.Kind.REPORT_MISSING)
                .hasSize(2);
    }

    @Test
    void theHeaviestComesFirst() throws Exception {
        Nomination nomination = tied(small.nominations.ofRound(small.round.id()).getLast());
        editing.add(inspection(Objects.requireNonNull(nomination.personId())));

        List<Finding> all = check.check(small.round.id());

        assertThat(all.getFirst().rule()).isEqualTo("R04");
        assertThat(all)
                .extracting(Finding::severity)
                .contains(Severity.BAD, Severity.WARN)
                .isSorted();
    }

    @Test
    void noVoteIsAskedForOnWhatAnEarlierTierTurnedDown() throws Exception {
        MeetingStore meetings = new MeetingStore(small.database);
        List<Nomination> all = small.nominations.ofRound(small.round.id());
        RouteRoom.meetUnit(small, small.proposers.getFirst());
        assertThat(unvoted()).containsExactly("Lê Thị Mẫu", "Lê Thị Mẫu", "Hoàng Văn Thử", "Hoàng Văn Thử");

        Meeting held = meetings.of(
                        small.round.id(), 1, small.proposers.getFirst().id(), null)
                .orElseThrow();
        meetings.saveBallot(new Ballot(held.id(), all.getFirst().id(), 5, 5, 5, 1, 4, 0, 0, "Chưa đủ thành tích"));

        assertThat(unvoted()).containsExactly("Hoàng Văn Thử", "Hoàng Văn Thử");
    }

    private List<String> unvoted() throws Refusal {
        return check.check(small.round.id()).stream()
                .filter(finding -> finding.kind() == Finding.Kind.VOTE_MISSING)
                .map(Finding::subject)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Test
    void countsOfAMeetingThatDoNotAgreeAreToldWithTheirReason() throws Exception {
        RouteRoom.vote(small);
        assertThat(of(MeetingCounts.BALLOTS)).isEmpty();

        MeetingStore meetings = new MeetingStore(small.database);
        Unit unit = small.proposers.getFirst();
        Meeting held = meetings.of(small.round.id(), 1, unit.id(), null).orElseThrow();
        Nomination nomination = small.nominations.ofRound(small.round.id()).getFirst();
        meetings.saveBallot(new Ballot(held.id(), nomination.id(), 5, 4, 4, 4, 0, 0, 0, ""));

        Finding found = of(MeetingCounts.BALLOTS).getFirst();
        assertThat(found.kind()).isEqualTo(Finding.Kind.MEETING_COUNTS);
        assertThat(found.unitId()).isEqualTo(unit.id());
        assertThat(found.evidence()).contains("Lê Thị Mẫu: thu về 4 phiếu, 5 người được bỏ phiếu");

        editing.reason(small.round.id(), found, "Một người mới chưa có quyền biểu quyết");
        assertThat(of(MeetingCounts.BALLOTS).getFirst().settled()).isTrue();
    }

    @Test
    void aBaseOutOfForcePrintsOnTheCheckSheetsOfItsUnitWithItsReason() throws Exception {
        Unit unit = small.proposers.getFirst();
        PlannedPaper submission = small.ofUnit(PaperKind.SUBMISSION, unit);
        small.numbering.record(small.round.id(), submission, "12", LocalDate.of(2024, 1, 2));
        Finding decree = of(LawFindings.EXPIRED_BASE).stream()
                .filter(finding -> finding.subject().contains("91/2017"))
                .findFirst()
                .orElseThrow();
        editing.reason(small.round.id(), decree, "Hồ sơ chuyển tiếp");

        assertThat(of(LawFindings.EXPIRED_BASE).stream().filter(Finding::settled))
                .extracting(Finding::subject)
                .containsExactly(decree.subject());
        assertThat(printed(PaperKind.CHECK_SHEET, unit))
                .contains("91/2017/NĐ-CP hết hiệu lực")
                .contains("Hồ sơ chuyển tiếp");
        assertThat(printed(PaperKind.CHECK_SHEET, small.proposers.getLast())).doesNotContain("hết hiệu lực");
    }

    private String printed(PaperKind kind, Unit unit) throws Exception {
        PlannedPaper sheet = small.ofUnit(kind, unit);
        return PaperText.of(small.printing.preview(small.round.id(), sheet).pdf()).lines().stream()
                .map(PaperText.Line::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        Hold backwards = new Hold(
                0,
                1L,
                null,
                HoldKind.COMPLAINT,
                LocalDate.of(2021, 5, 1),
                LocalDate.of(2021, 4, 1),
                null,
                HoldOutcome.OPEN,
                "");

        assertThatThrownBy(() -> editing.add(backwards))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("01/4/2021 ở trước ngày bắt đầu 01/5/2021");
    }
}

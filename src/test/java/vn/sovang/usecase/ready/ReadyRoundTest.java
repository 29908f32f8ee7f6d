package vn.sovang.usecase.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.store.Stores;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.round.DossierState;
import vn.sovang.usecase.work.UndoStep;

/// What is asked for, what is on hand, and what keeps a dossier from being completed.
class ReadyRoundTest {
    @TempDir
    private Path folder;

    private SmallRound room;
    private ReadyRound ready;
    private MarkItems mark;
    private DossierRoute route;
    private CompleteDossier complete;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        ready = new ReadyRound(
                Stores.of(room.database), room.facts, new CheckRound(room.facts, room.catalogue), room.catalogue);
        mark = new MarkItems(Stores.of(room.database), room.journal);
        route = RouteRoom.route(room);
        complete = new CompleteDossier(ready, route, Stores.of(room.database), room.journal);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ReadyReport report() throws Refusal {
        return ready.report(room.round.id());
    }

    private ReadyLine line(Predicate<ReadyLine> wanted) throws Refusal {
        List<ReadyLine> found = report().lines().stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private ReadyLine line(PaperKind kind, String subject) throws Refusal {
        return line(one -> one.place().part().equals(new DossierPart.OfPaper(kind))
                && one.subject().equals(subject));
    }

    private ReadyLine ofUnit(PaperKind kind) throws Refusal {
        Long unitId = room.proposers.getFirst().id();
        return line(one -> one.place().part().equals(new DossierPart.OfPaper(kind))
                && unitId.equals(one.place().unitId())
                && one.subject().isEmpty());
    }

    private ReadyLine ofBody(DossierPart part) throws Refusal {
        return line(one -> one.place().part().equals(part) && one.place().unitId() == null);
    }

    private static List<ReadyFault.Kind> kinds(ReadyLine line) {
        return line.faults().stream().map(ReadyFault::kind).toList();
    }

    private Nomination first() {
        return room.nominations.ofRound(room.round.id()).getFirst();
    }

    private void award(String code) {
        room.nominations.update(first().withAward(code));
    }

    private static ReceivedItem outside(ReadyLine line, long roundId, boolean original, int copies, boolean signed) {
        return new ReceivedItem(0, roundId, line.place(), original, copies, signed, true, null, "", null, null, "");
    }

    @Test
    void aMarkedReportFromOutsideIsCompleteThoughItsResultsAreNotInTheStore() throws Refusal {
        ReadyLine before = line(PaperKind.REPORT, "Lê Thị Mẫu");
        assertThat(kinds(before)).containsExactly(ReadyFault.Kind.MISSING, ReadyFault.Kind.UNWRITTEN);
        assertThat(before.askedText()).isEqualTo("01 bản chính");

        mark.inPlace(room.round.id(), List.of(before));

        ReadyLine after = line(PaperKind.REPORT, "Lê Thị Mẫu");
        assertThat(after.complete()).isTrue();
        assertThat(after.outside()).isTrue();
        assertThat(after.state()).isEqualTo("Đủ");
        assertThat(line(PaperKind.REPORT, "Hoàng Văn Thử").complete()).isFalse();
    }

    @Test
    void aCopyDoesNotStandForAnOriginalButAnOriginalForACopy() throws Refusal {
        ReadyLine report = line(PaperKind.REPORT, "Lê Thị Mẫu");
        mark.take(outside(report, room.round.id(), false, 1, true), report);
        assertThat(kinds(line(PaperKind.REPORT, "Lê Thị Mẫu"))).containsExactly(ReadyFault.Kind.TOO_FEW);

        ReadyLine minutes = ofUnit(PaperKind.MINUTES);
        assertThat(minutes.original()).isFalse();
        mark.take(outside(minutes, room.round.id(), true, 1, true), minutes);
        assertThat(ofUnit(PaperKind.MINUTES).complete()).isTrue();
    }

    @Test
    void anUnsignedItemIsNotInPlace() throws Refusal {
        ReadyLine report = line(PaperKind.REPORT, "Lê Thị Mẫu");
        mark.take(outside(report, room.round.id(), true, 1, false), report);
        assertThat(kinds(line(PaperKind.REPORT, "Lê Thị Mẫu"))).containsExactly(ReadyFault.Kind.UNSIGNED);
    }

    @Test
    void aSubmissionWithoutNumberIsNotInPlaceThoughItIsOnHand() throws Refusal {
        mark.inPlace(room.round.id(), List.of(ofUnit(PaperKind.SUBMISSION)));
        ReadyLine line = ofUnit(PaperKind.SUBMISSION);
        assertThat(kinds(line)).containsExactly(ReadyFault.Kind.UNNUMBERED);
        assertThat(line.target()).isInstanceOf(ReadyTarget.OfPaper.class);

        room.numbering.record(
                room.round.id(),
                room.ofUnit(PaperKind.SUBMISSION, room.proposers.getFirst()),
                "05",
                LocalDate.of(2021, 12, 9));
        assertThat(ofUnit(PaperKind.SUBMISSION).complete()).isTrue();
    }

    @Test
    void aSignedSubmissionThatNamesSomebodyElseByNowDisagrees() throws Refusal {
        PlannedPaper paper = room.ofUnit(PaperKind.SUBMISSION, room.proposers.getFirst());
        room.numbering.record(room.round.id(), paper, "05", LocalDate.of(2021, 12, 9));
        room.printing.save(room.round.id(), paper, folder.resolve("to-trinh.pdf"));
        mark.inPlace(room.round.id(), List.of(ofUnit(PaperKind.SUBMISSION)));
        assertThat(ofUnit(PaperKind.SUBMISSION).complete()).isTrue();
        assertThat(ofUnit(PaperKind.SUBMISSION).outside()).isFalse();

        room.nominate(room.proposers.getFirst(), "Đàm Văn Kiểm", 3);

        ReadyLine line = ofUnit(PaperKind.SUBMISSION);
        assertThat(kinds(line)).containsExactly(ReadyFault.Kind.DISAGREEING);
        assertThat(line.sentence()).contains("01 cá nhân", "02 cá nhân");
    }

    @Test
    void aReprintAfterTheSignatureLeavesTheSignedCopyOld() throws Refusal {
        PlannedPaper paper = room.ofUnit(PaperKind.SUBMISSION, room.proposers.getFirst());
        room.numbering.record(room.round.id(), paper, "05", LocalDate.of(2021, 12, 9));
        room.printing.save(room.round.id(), paper, folder.resolve("to-trinh.pdf"));
        mark.inPlace(room.round.id(), List.of(ofUnit(PaperKind.SUBMISSION)));
        room.nominate(room.proposers.getFirst(), "Đàm Văn Kiểm", 3);
        room.printing.save(room.round.id(), paper, folder.resolve("to-trinh.pdf"));

        assertThat(kinds(ofUnit(PaperKind.SUBMISSION))).containsExactly(ReadyFault.Kind.STALE);
    }

    @Test
    void countsWrittenInAPaperFromOutsideAreComparedWithTheList() throws Refusal {
        ReadyLine line = ofUnit(PaperKind.MINUTES);
        mark.take(
                new ReceivedItem(0, room.round.id(), line.place(), false, 1, true, true, null, "", 1, 3, "bản quét"),
                line);
        ReadyLine after = ofUnit(PaperKind.MINUTES);
        assertThat(kinds(after)).containsExactly(ReadyFault.Kind.DISAGREEING);
        assertThat(after.sentence()).contains("01 tập thể, 03 cá nhân", "01 cá nhân");
        assertThat(after.note()).isEqualTo("bản quét");
    }

    @Test
    void aReasonHoldsOnlyForTheFaultsItWasWrittenAbout() throws Refusal {
        ReadyLine line = line(PaperKind.REPORT, "Lê Thị Mẫu");
        mark.because(room.round.id(), List.of(line), "Đơn vị gửi sau, đã báo lãnh đạo");
        ReadyLine settled = line(PaperKind.REPORT, "Lê Thị Mẫu");
        assertThat(settled.open()).isFalse();
        assertThat(settled.state()).isEqualTo("Đã ghi lý do");

        mark.take(outside(line, room.round.id(), true, 1, false), line);
        assertThat(line(PaperKind.REPORT, "Lê Thị Mẫu").open())
                .as("another fault than before")
                .isTrue();
    }

    @Test
    void aCompleteLineTakesNoReason() throws Refusal {
        mark.inPlace(room.round.id(), List.of(line(PaperKind.REPORT, "Lê Thị Mẫu")));
        ReadyLine done = line(PaperKind.REPORT, "Lê Thị Mẫu");
        assertThatThrownBy(() -> mark.because(room.round.id(), List.of(done), "vì thế"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã đủ");
    }

    @Test
    void aMarkIsAStepThatIsUndone() throws Refusal {
        mark.inPlace(room.round.id(), report().lines());
        assertThat(report().complete()).isPositive();
        new UndoStep(Stores.of(room.database), room.journal).undoLatest();
        assertThat(report().complete()).isZero();
    }

    @Test
    void anInitiativeIsProvedByItsDecisionInTheReport() throws Refusal {
        day("2025-11-03");
        award("CSTDCS");
        ReadyLine line = line(one -> one.place().part() == DossierPart.Proof.INITIATIVE);
        assertThat(line.basis()).startsWith("điểm d khoản 1 Điều 84");
        assertThat(line.verified()).isTrue();
        assertThat(line.complete()).isFalse();

        room.nominations.saveReport(new AchievementReport(
                first().id(),
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                List.of(new vn.sovang.model.round.Initiative(2025, "Sổ theo dõi điện tử", "12/QĐ-UBND"))));
        assertThat(line(one -> one.place().part() == DossierPart.Proof.INITIATIVE)
                        .complete())
                .isTrue();
    }

    @Test
    void aPublicNoticeMustStandTenWorkingDaysBeforeTheMeeting() throws Refusal {
        day("2025-11-03");
        award("HCLD_3");
        long tier = room.round.tiers().getLast().ordinal();
        meet(LocalDate.of(2025, 10, 31));
        assertThat(kinds(ofBody(DossierPart.Proof.PUBLIC_NOTICE))).containsExactly(ReadyFault.Kind.MISSING);

        mark.publish(new PublicNotice(0, room.round.id(), LocalDate.of(2021, 12, 1), null, "Cổng tỉnh", ""));
        assertThat(ofBody(DossierPart.Proof.PUBLIC_NOTICE).complete()).isTrue();
        assertThat(tier).isEqualTo(2);
    }

    @Test
    void tooShortAPublicNoticeIsTold() throws Refusal {
        day("2025-11-03");
        award("HCLD_3");
        mark.publish(new PublicNotice(0, room.round.id(), LocalDate.of(2021, 12, 1), null, "Cổng tỉnh", ""));
        meet(LocalDate.of(2021, 12, 14));
        ReadyLine line = ofBody(DossierPart.Proof.PUBLIC_NOTICE);
        assertThat(kinds(line)).containsExactly(ReadyFault.Kind.TERM);
        assertThat(line.sentence()).contains("mới 9 ngày làm việc, cần 10");
    }

    @Test
    void anOpinionIsOpenUntilItIsAnswered() throws Refusal {
        day("2025-11-03");
        award("BK_TTG");
        assertThat(kinds(line(one -> one.place().part() == DossierPart.Proof.OPINION)))
                .containsExactly(ReadyFault.Kind.MISSING);
        AskedOpinion asked =
                new AskedOpinion(0, room.round.id(), first().id(), "Bộ Y tế", LocalDate.of(2021, 11, 1), null, "");
        mark.ask(asked);
        assertThat(line(one -> one.place().part() == DossierPart.Proof.OPINION).sentence())
                .contains("Bộ Y tế chưa trả lời");
        mark.ask(new AskedOpinion(
                1,
                room.round.id(),
                first().id(),
                "Bộ Y tế",
                LocalDate.of(2021, 11, 1),
                LocalDate.of(2021, 11, 8),
                "Nhất trí"));
        assertThat(line(one -> one.place().part() == DossierPart.Proof.OPINION).complete())
                .isTrue();
    }

    @Test
    void theSimplifiedProcedureAsksForSubmissionListAndBriefReport() throws Refusal {
        mark.simplify(room.round.id(), "Thành tích đột xuất");
        ReadyReport report = report();
        assertThat(report.simplified()).isEqualTo("Thành tích đột xuất");
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("Điều 55 Nghị định số 91/2017/NĐ-CP", "chưa đối chiếu");
        assertThat(report.lines().stream().map(one -> one.place().part().code()).distinct())
                .containsExactly("SUBMISSION", "ANNEX_LIST", "SUMMARY_REPORT");

        mark.simplify(room.round.id(), "");
        assertThat(report().lines().stream()
                        .map(one -> one.place().part().code())
                        .distinct())
                .containsExactly("SUBMISSION", "MINUTES", "REPORT");
    }

    @Test
    void theDossierIsCompletedOnlyWithNothingOpen() throws Refusal {
        assertThatThrownBy(() -> complete.complete(room.round.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa hoàn tất được hồ sơ")
                .hasMessageContaining("Tờ trình (Ban Chỉ đạo)");

        mark.because(room.round.id(), report().lines(), "Gửi trước bản điện tử");
        assertThatThrownBy(() -> complete.complete(room.round.id()))
                .as("findings of the rules count too")
                .hasMessageContaining("Biên bản họp xét chưa đủ thời gian");
        assertThat(route.progress(room.round.id()).getFirst().state()).isEqualTo(DossierState.EXPECTED);
    }

    @Test
    void aDossierWithEverythingInPlaceIsCompletedOnce() throws Refusal {
        settleAll();
        assertThat(complete.complete(room.round.id()).kind()).isEqualTo(RouteEventKind.COMPLETED);
        assertThat(route.progress(room.round.id()).getFirst().state()).isEqualTo(DossierState.COMPLETED);
        assertThatThrownBy(() -> complete.complete(room.round.id())).hasMessageContaining("Đã hoàn tất");
    }

    private void settleAll() throws Refusal {
        room.nominations
                .ofRound(room.round.id())
                .forEach(one ->
                        room.nominations.saveReport(new AchievementReport(one.id(), "", "Làm tốt", "", "", List.of())));
        meetings();
        mark.because(room.round.id(), report().lines(), "Gửi trước bản điện tử");
        assertThat(report().unsettled()).isEmpty();
    }

    private void meetings() throws Refusal {
        RouteRoom.vote(room);
    }

    private void meet(LocalDate day) {
        RouteRoom.meetBody(room, day);
    }

    private void day(String day) {
        RouteRoom.receivedOn(room, LocalDate.parse(day));
    }
}

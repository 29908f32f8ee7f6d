package vn.sovang.usecase.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.ready.MarkItems;
import vn.sovang.usecase.ready.ReadyFault;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyRound;

/// What a round's meetings, papers and decisions refuse, with the last value that is refused and the first that is not;
/// today is 10/12/2021.
class RoundRefusalsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 10);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDateTime EIGHT = TODAY.atTime(8, 0);

    @TempDir
    private Path folder;

    private SmallRound room;
    private HoldMeeting holding;
    private MarkItems mark;
    private RecordDecision recording;
    private Meeting meeting;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        holding = RouteRoom.holding(room);
        mark = new MarkItems(Stores.of(room.database), room.journal);
        recording = new RecordDecision(Stores.of(room.database), room.facts, room.catalogue, room.journal);
        meeting = holding.open(
                room.round.id(), 2, null, room.round.tiers().getLast().bodyId());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @TestFactory
    Stream<DynamicTest> meetings() {
        return Stream.of(
                no("Số có mặt (6) nhiều hơn tổng số thành viên (5)", () -> holding.save(held(5, 6, EIGHT, null))),
                yes("mọi người có mặt", () -> holding.save(held(5, 5, EIGHT, null))),
                no(
                        "Giờ kết thúc sớm hơn giờ bắt đầu cuộc họp",
                        () -> holding.save(held(5, 5, EIGHT, EIGHT.minusMinutes(1)))),
                yes("kết thúc đúng giờ bắt đầu", () -> holding.save(held(5, 5, EIGHT, EIGHT))),
                yes("chưa ghi giờ bắt đầu", () -> holding.save(held(5, 5, null, EIGHT))),
                no("Phiếu của Lê Thị Mẫu: ", () -> vote(5, 4, 1, 1)),
                no(
                        "Phiếu của Lê Thị Mẫu: Số phiếu đồng ý (6) nhiều hơn số dùng để tính tỷ lệ (5)",
                        () -> vote(6, 6, 0, 0)),
                yes("mọi người đồng ý", () -> vote(5, 5, 0, 0)));
    }

    @TestFactory
    Stream<DynamicTest> marks() throws Refusal {
        ReadyLine report = report();
        long round = room.round.id();
        long nomination = room.nominations.ofRound(round).getFirst().id();
        return Stream.of(
                no("Ngày 11/12/2021 ở sau hôm nay", () -> mark.take(item(report, TOMORROW, 1, 1), report)),
                no("Số tập thể, cá nhân không thể nhỏ hơn 0", () -> mark.take(item(report, TODAY, -1, 1), report)),
                no("Số tập thể, cá nhân không thể nhỏ hơn 0", () -> mark.take(item(report, TODAY, 1, -1), report)),
                yes("nhận hôm nay, không ai", () -> mark.take(item(report, TODAY, 0, 0), report)),
                no("“Báo cáo thành tích” đã đủ nên không cần lý do", () -> {
                    mark.take(item(report, TODAY, null, null), report);
                    mark.because(round, List.of(report()), "vì thế");
                }),
                no("Chưa ghi cơ quan được hỏi ý kiến", () -> mark.ask(asked(nomination, "", TODAY, null))),
                no("Ngày 11/12/2021 ở sau hôm nay", () -> mark.ask(asked(nomination, "Sở Mẫu", TOMORROW, null))),
                no("Ngày 11/12/2021 ở sau hôm nay", () -> mark.ask(asked(nomination, "Sở Mẫu", TODAY, TOMORROW))),
                no("Ngày trả lời ở trước ngày hỏi", () -> mark.ask(asked(nomination, "Sở Mẫu", TODAY, YESTERDAY))),
                yes("hỏi và trả lời hôm nay", () -> mark.ask(asked(nomination, "Sở Mẫu", TODAY, TODAY))),
                no("Ngày 11/12/2021 ở sau hôm nay", () -> mark.publish(notice(TOMORROW, null))),
                no("Ngày thôi công khai ở trước ngày bắt đầu", () -> mark.publish(notice(TODAY, YESTERDAY))),
                yes("công khai một ngày", () -> mark.publish(notice(TODAY, TODAY))));
    }

    @TestFactory
    Stream<DynamicTest> decisions() {
        LocalDate from = LocalDate.of(2021, 5, 1);
        return Stream.of(
                no("Chưa ghi số quyết định", () -> record("", TODAY, null, null)),
                no("Ngày quyết định 11/12/2021 ở sau hôm nay", () -> record("05", TOMORROW, null, null)),
                no(
                        "Thời gian lập thành tích kết thúc (30/4/2021) trước khi bắt đầu (01/5/2021)",
                        () -> record("05", TODAY, from, from.minusDays(1))),
                no("Thời gian lập thành tích chưa có ngày bắt đầu", () -> record("05", TODAY, null, from)),
                no(
                        "%s do".formatted("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"),
                        () -> recording.record(above("05"))),
                yes("quyết định của hôm nay, thành tích của một ngày", () -> record("05", TODAY, from, from)));
    }

    @Test
    void aDecisionOfTodayGivesToday() throws Refusal {
        assertThat(recording
                        .record(order("05", TODAY, null, null, all()))
                        .decision()
                        .date())
                .isEqualTo(TODAY);
        assertThat(new GrantStore(room.database).givenTo(room.round.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", ", 1, false", "0, , false", "1, 1, true", "0, 2, true", "0, 0, true", ", , false"})
    void countsStatedInAPaperFromOutsideAreThoseOfTheList(
            @Nullable Integer collectives, @Nullable Integer people, boolean told) throws Refusal {
        Long unit = room.proposers.getFirst().id();
        ReadyLine asked = submission(unit);
        mark.take(item(asked, TODAY, collectives, people), asked);
        assertThat(submission(unit).faults().stream()
                        .filter(fault -> fault.kind() == ReadyFault.Kind.DISAGREEING)
                        .map(ReadyFault::sentence)
                        .toList())
                .hasSize(told ? 1 : 0)
                .allMatch(sentence -> sentence.contains("danh sách của đợt có 01 cá nhân"));
    }

    private ReadyLine submission(Long unit) throws Refusal {
        return lines().filter(line -> line.place().part().equals(new DossierPart.OfPaper(PaperKind.SUBMISSION))
                        && unit.equals(line.place().unitId()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<ReadyLine> lines() throws Refusal {
        return new ReadyRound(
                        Stores.of(room.database),
                        room.facts,
                        new CheckRound(room.facts, room.catalogue),
                        room.catalogue)
                .report(room.round.id()).lines().stream();
    }

    private void record(String number, LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to)
            throws Refusal {
        recording.record(order(number, date, from, to, all()));
    }

    private GrantOrder order(
            String number, LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to, List<Long> ids) {
        return new GrantOrder(room.round.id(), "GK_HUYEN", number, date, "", "", from, to, ids, "");
    }

    private GrantOrder above(String number) {
        return new GrantOrder(room.round.id(), "BK_TINH", number, TODAY, "", "", null, null, all(), "Hội đồng đổi");
    }

    private List<Long> all() {
        return room.nominations.ofRound(room.round.id()).stream()
                .map(one -> one.id())
                .toList();
    }

    private void vote(int issued, int agree, int disagree, int other) throws Refusal {
        Meeting held = holding.save(held(5, 5, EIGHT, null));
        long first = holding.before(held).getFirst().id();
        holding.record(
                held, List.of(new Ballot(held.id(), first, issued, issued, issued, agree, disagree, other, 0, "")));
    }

    private Meeting held(int members, int present, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return new Meeting(
                meeting.id(),
                meeting.roundId(),
                meeting.tier(),
                meeting.unitId(),
                meeting.bodyId(),
                start,
                end,
                "phòng họp",
                "Lò Thị Mẩy",
                "Chủ trì",
                "Vàng A Tủa",
                "Thư ký",
                members,
                present,
                List.of(),
                meeting.method(),
                meeting.tellers(),
                Denominator.ALL_MEMBERS,
                meeting.threshold(),
                "");
    }

    private ReadyLine report() throws Refusal {
        return lines().filter(line -> line.place().part().equals(new DossierPart.OfPaper(PaperKind.REPORT)))
                .findFirst()
                .orElseThrow();
    }

    private ReceivedItem item(ReadyLine line, LocalDate day, @Nullable Integer collectives, @Nullable Integer people) {
        return new ReceivedItem(
                0, room.round.id(), line.place(), true, 1, true, true, day, "", collectives, people, "");
    }

    private AskedOpinion asked(long nomination, String organ, LocalDate day, @Nullable LocalDate answered) {
        return new AskedOpinion(0, room.round.id(), nomination, organ, day, answered, "");
    }

    private PublicNotice notice(LocalDate from, @Nullable LocalDate to) {
        return new PublicNotice(0, room.round.id(), from, to, "Trang thông tin", "");
    }

    private DynamicTest no(String sentence, ThrowingCallable job) {
        return DynamicTest.dynamicTest(
                sentence,
                () -> assertThatThrownBy(job).isInstanceOf(Refusal.class).hasMessageContaining(sentence));
    }

    private DynamicTest yes(String name, ThrowingCallable job) {
        return DynamicTest.dynamicTest(name, () -> {
            Map<String, List<String>> before = StoreContent.of(room.database);
            assertThatCode(job).doesNotThrowAnyException();
            assertThat(StoreContent.of(room.database)).isNotEqualTo(before);
        });
    }
}

package vn.sovang.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.RoundDecisions;
import vn.sovang.usecase.work.Effects;
import vn.sovang.usecase.work.UndoStep;

class RecordDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 8);

    @TempDir
    private Path folder;

    private SmallRound room;
    private RecordDecision recording;
    private NominationResultStore results;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        recording = new RecordDecision(Stores.of(room.database), room.facts, room.catalogue, room.journal);
        results = new NominationResultStore(room.database);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDecisionGivesEveryoneWhoPassedTheAwardWithItsMoney() throws Refusal {
        RecordedDecision recorded = recording.record(order("05"));
        assertThat(recorded.decision().number()).isEqualTo("05/QĐ-UBND");
        assertThat(recorded.decision().authority()).startsWith("Chủ tịch ").contains("Bắc Kạn");
        assertThat(recorded.decision().mode()).isEqualTo(room.round.mode());
        assertThat(recorded.decision().countedUntil()).isEqualTo(LocalDate.of(2021, 11, 30));
        assertThat(recorded.grants())
                .extracting(Grant::subjectName)
                .containsExactlyInAnyOrder("Lê Thị Mẫu", "Hoàng Văn Thử");
        assertThat(recorded.grants()).allSatisfy(grant -> {
            assertThat(Objects.requireNonNull(grant.money()).amount()).isEqualTo(450_000);
            assertThat(grant.money().arithmetic())
                    .isEqualTo("0,3 × 1.490.000 = 447.000; làm tròn lên hàng chục nghìn: 450.000");
            assertThat(grant.inForce()).isTrue();
        });
        assertThat(nominations()).allSatisfy(one -> assertThat(one.status()).isEqualTo(NominationStatus.GRANTED));
        assertThat(recorded.roundDecided()).isTrue();
        assertThat(status()).isEqualTo(RoundStatus.DECIDED);
        assertThat(recorded.sentence()).contains("05/QĐ-UBND", "900.000");
    }

    @Test
    void theHistoryOfThePersonFollows() throws Refusal {
        long person = RegistryPeople.add(room, "Lò Thị Mẩy");
        Nomination theirs = room.nominations.add(new Nomination(
                0,
                room.round.id(),
                vn.sovang.model.SubjectKind.PERSON,
                room.proposers.getFirst().id(),
                person,
                room.proposers.getFirst().id(),
                "Lò Thị Mẩy",
                null,
                null,
                "",
                "Y sĩ",
                "Trạm Y tế",
                "GK_HUYEN",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                3));
        recording.record(order("05"));
        assertThat(new GrantStore(room.database).ofPerson(person))
                .singleElement()
                .satisfies(held -> {
                    assertThat(Objects.requireNonNull(held.decision()).number()).isEqualTo("05/QĐ-UBND");
                    assertThat(held.grant().subjectPlace()).isEqualTo("Y sĩ, Trạm Y tế");
                    assertThat(held.inForce()).isTrue();
                });
        assertThat(results.find(theirs.id()).orElseThrow().granted()).isTrue();
    }

    @Test
    void theDraftAndWhatCitesItTakeTheRecordedNumberAndDay() throws Refusal {
        recording.record(order("5"));
        PlannedPaper paper = decisionPaper();
        assertThat(room.numbering.find(room.round.id(), paper).orElseThrow().number())
                .isEqualTo("05/QĐ-UBND");
        assertThat(room.facts
                        .load(room.round.id())
                        .paper(paper.place())
                        .orElseThrow()
                        .date())
                .isEqualTo(DAY);
        assertThatThrownBy(() -> room.numbering.record(room.round.id(), paper, "06", DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã được ghi vào sổ");
    }

    @Test
    void recordingTwiceIsRefusedAndStoresNothing() throws Refusal {
        recording.record(order("05"));
        var before = StoreContent.of(room.database);
        assertThatThrownBy(() -> recording.record(order("06")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã có kết quả theo Quyết định số 05/QĐ-UBND");
        long first = nominations().getFirst().id();
        assertThatThrownBy(() -> recording.record(some("06", first)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Lê Thị Mẫu đã có kết quả");
        assertThatThrownBy(() -> recording.recordNothing(room.round.id(), List.of(first), "muộn"))
                .isInstanceOf(Refusal.class);
        assertThat(StoreContent.of(room.database)).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThatThrownBy(() -> recording.record(order(""))).hasMessageContaining("Chưa ghi số quyết định");
        assertThatThrownBy(() -> recording.record(order("không"))).hasMessageContaining("không phải số văn bản");
        assertThatThrownBy(() -> recording.record(
                        GrantOrder.all(room.round.id(), "GK_HUYEN", "05", LocalDate.of(2022, 1, 5), null, null)))
                .hasMessageContaining("ở sau hôm nay");
        assertThatThrownBy(() -> recording.record(GrantOrder.all(
                        room.round.id(), "GK_HUYEN", "05", DAY, LocalDate.of(2021, 9, 1), LocalDate.of(2021, 5, 1))))
                .hasMessageContaining("trước khi bắt đầu");
        assertThatThrownBy(() ->
                        recording.record(GrantOrder.all(room.round.id(), "BK_TINH", "2005/QĐ-UBND", DAY, null, null)))
                .hasMessageContaining("Không có đề nghị nào được thông qua cho Bằng khen");
        assertThatThrownBy(() -> recording.recordNothing(
                        room.round.id(), List.of(nominations().getFirst().id()), " "))
                .hasMessageContaining("lý do");
        assertThat(new DecisionStore(room.database).search("", 10)).isEmpty();
    }

    @Test
    void resultsFromAboveSaySomeGotItSomeALowerOneSomeNothing() throws Refusal {
        Nomination third = room.nominate(room.proposers.getFirst(), "Bàn Thị Sao", 3);
        List<Nomination> asked =
                nominations().stream().map(one -> one.withAward("BK_TINH")).toList();
        asked.forEach(room.nominations::update);
        long first = asked.getFirst().id();
        long second = asked.get(1).id();
        assertThatThrownBy(() -> recording.record(above("BK_TINH", "2005", first)))
                .hasMessageContaining("hãy ghi cả ký hiệu");
        RecordedDecision high = recording.record(above("BK_TINH", "2005/QĐ-UBND", first));
        assertThat(high.decision().authority()).contains("tỉnh");
        assertThat(high.roundDecided()).isFalse();
        assertThat(status()).isEqualTo(RoundStatus.COLLECTING);
        RecordedDecision low = recording.record(new GrantOrder(
                room.round.id(), "GK_SO", "17/QĐ-SYT", DAY, "", "", null, null, List.of(second), "chưa đủ tiêu chuẩn"));
        assertThat(low.grants()).singleElement().satisfies(grant -> assertThat(grant.awardCode())
                .isEqualTo("GK_SO"));
        assertThat(recording
                        .recordNothing(room.round.id(), List.of(third.id()), "đã khen chuyên đề khác")
                        .roundDecided())
                .isTrue();
        assertThat(results.find(second).orElseThrow().reason()).isEqualTo("chưa đủ tiêu chuẩn");
        assertThat(results.find(third.id()).orElseThrow().granted()).isFalse();
        assertThat(nominations())
                .extracting(Nomination::status)
                .containsExactly(NominationStatus.GRANTED, NominationStatus.GRANTED, NominationStatus.NOT_GRANTED);
        assertThat(status()).isEqualTo(RoundStatus.DECIDED);
    }

    @Test
    void aNominationNamedTwiceIsRecordedAndCountedOnce() throws Refusal {
        long first = nominations().getFirst().id();
        long second = nominations().getLast().id();
        GrantOrder twice =
                new GrantOrder(room.round.id(), "GK_HUYEN", "05", DAY, "", "", null, null, List.of(first, first), "");
        assertThat(recording.record(twice).sentence()).contains(": 01 kết quả khen,");
        assertThat(recording
                        .recordNothing(room.round.id(), List.of(second, second), "rút lại")
                        .sentence())
                .isEqualTo("Đã ghi 01 đề nghị không được khen. Đợt xét đã có đủ kết quả.");
    }

    @Test
    void laterNamesOfOneDecisionJoinIt() throws Refusal {
        long first = nominations().getFirst().id();
        long second = nominations().getLast().id();
        long one = recording.record(some("05", first)).decision().id();
        assertThat(recording.record(some("05", second)).decision().id()).isEqualTo(one);
        assertThat(new GrantStore(room.database).ofDecision(one)).hasSize(2);
    }

    @Test
    void undoneEverythingIsAsBefore() throws Refusal {
        var before = StoreContent.of(room.database);
        recording.record(order("05"));
        UndoStep undo = new UndoStep(Stores.of(room.database), room.journal);
        undo.undoLatest();
        assertThat(nominations()).allSatisfy(one -> assertThat(one.status()).isEqualTo(NominationStatus.PROPOSED));
        assertThat(status()).isEqualTo(RoundStatus.COLLECTING);
        assertThat(StoreContent.of(room.database)).isEqualTo(before);
        assertThat(recording.record(order("05")).grants()).hasSize(2);
    }

    @Test
    void aDecidedNominationIsNotBinnedNorPutBackByHand() throws Refusal {
        recording.record(order("05"));
        EditNominations editing = new EditNominations(Stores.of(room.database), room.journal);
        Nomination first = nominations().getFirst();
        assertThat(editing.withdraw(List.of(first.id())).sentence("bỏ", "đề nghị", Nomination::subjectName))
                .isEqualTo("Không bỏ được đề nghị nào; giữ nguyên Lê Thị Mẫu vì đã có Quyết định số 05/QĐ-UBND "
                        + "ngày 08/12/2021.");
        assertThat(room.nominations.find(first.id())).hasValue(first);
        assertThatThrownBy(() -> editing.changeAll(List.of(first.withStatus(NominationStatus.PROPOSED))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void ofSeveralChosenThoseStillOpenAreBinnedAndTheOthersNamed() throws Refusal {
        Nomination decided = nominations().getFirst();
        Nomination open = nominations().getLast();
        Nomination refused = room.nominate(room.proposers.getFirst(), "Bàn Thị Sao", 3);
        recording.record(some("05", decided.id()));
        recording.recordNothing(room.round.id(), List.of(refused.id()), "đã khen chuyên đề khác");
        EditNominations editing = new EditNominations(Stores.of(room.database), room.journal);
        Effects<Nomination> effects = editing.withdraw(List.of(decided.id(), open.id(), refused.id()));
        assertThat(effects.done()).extracting(Nomination::id).containsExactly(open.id());
        assertThat(effects.kept())
                .extracting(Effects.Kept::reason)
                .containsExactly("đã có Quyết định số 05/QĐ-UBND ngày 08/12/2021", "đã ghi kết quả không khen");
        assertThat(nominations())
                .extracting(Nomination::status)
                .containsExactly(NominationStatus.GRANTED, NominationStatus.WITHDRAWN, NominationStatus.NOT_GRANTED);
        assertThat(editing.withdraw(List.of(open.id())).kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.reason()).isEqualTo("đã bỏ từ trước"));
        assertThat(editing.restore(List.of(open.id(), decided.id())).done())
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(NominationStatus.PROPOSED));
    }

    @Test
    void ofSeveralChangesNoneIsStoredWhereOneIsRefused() throws Refusal {
        Nomination decided = nominations().getFirst();
        Nomination open = nominations().getLast();
        recording.record(some("05", decided.id()));
        var before = StoreContent.of(room.database);
        EditNominations editing = new EditNominations(Stores.of(room.database), room.journal);
        assertThatThrownBy(() -> editing.changeAll(List.of(
                        open.withStatus(NominationStatus.RETURNED), decided.withStatus(NominationStatus.PROPOSED))))
                .isInstanceOf(Refusal.class);
        assertThat(StoreContent.of(room.database)).isEqualTo(before);
    }

    @Test
    void moneyIsReckonedBeforeTheDecisionAndTakenFromItAfter() throws Refusal {
        ReckonMoney reckoning = new ReckonMoney(Stores.of(room.database), room.facts, room.catalogue, room.journal);
        assertThat(reckoning.sheet(room.round.id(), null).unknown()).isEqualTo(2);
        ReckonMoney.Sheet supposed = reckoning.sheet(room.round.id(), DAY);
        assertThat(supposed.total()).isEqualTo(900_000);
        assertThat(supposed.lines()).allSatisfy(line -> assertThat(line.raw()).isEqualByComparingTo("447000"));
        assertThat(reckoning.sheet(room.round.id(), LocalDate.of(2023, 7, 1)).total())
                .isEqualTo(2 * 540_000);
        recording.record(order("05"));
        assertThat(reckoning.sheet(room.round.id(), LocalDate.of(2023, 7, 1)).total())
                .isEqualTo(900_000);
        assertThat(reckoning.sheet(room.round.id(), null).lines())
                .allSatisfy(line -> assertThat(line.recorded()).isTrue());
    }

    @Test
    void theDraftSaysMoneyBeforeTheDecisionAndNumberPeriodAndExecutorsAsTyped() throws Exception {
        String draft = PaperText.of(
                        room.printing.preview(room.round.id(), decisionPaper()).pdf())
                .text();
        assertThat(draft).contains("Tổng số tiền thưởng kèm theo là 900.000 đồng", "chín trăm nghìn đồng");
        new vn.sovang.store.decision.PlannedDecisionStore(room.database)
                .save(new vn.sovang.model.decision.PlannedDecision(
                        room.round.id(), "GK_HUYEN", null, null, "Chánh Văn phòng\nTrưởng phòng Mẫu", "Phòng Mẫu"));
        recording.record(order("05"));
        String decided = PaperText.of(
                        room.printing.preview(room.round.id(), decisionPaper()).pdf())
                .text();
        assertThat(decided)
                .contains("Số: 05/QĐ-UBND", "ngày 08 tháng 12 năm 2021")
                .contains("thời gian lập thành tích: từ ngày 01 tháng 5 năm 2021 đến ngày 30 tháng 11 năm 2021")
                .contains("Chánh Văn phòng; Trưởng phòng Mẫu và các cá nhân có tên tại Điều 1")
                .contains("- Phòng Mẫu")
                .contains("900.000 đồng");
    }

    private PlannedPaper decisionPaper() throws Refusal {
        return room.printing.plan(room.round.id()).folders().stream()
                .flatMap(folder -> folder.papers().stream())
                .filter(paper -> paper.kind() == PaperKind.DECISION)
                .findFirst()
                .orElseGet(() -> PlannedPaper.of(RoundDecisions.place("GK_HUYEN"), "Quyết định", "qd", "", List.of()));
    }

    private GrantOrder order(String number) {
        return GrantOrder.all(
                room.round.id(), "GK_HUYEN", number, DAY, LocalDate.of(2021, 5, 1), LocalDate.of(2021, 11, 30));
    }

    private GrantOrder some(String number, long nomination) {
        return new GrantOrder(room.round.id(), "GK_HUYEN", number, DAY, "", "", null, null, List.of(nomination), "");
    }

    private GrantOrder above(String award, String number, long nomination) {
        return new GrantOrder(room.round.id(), award, number, DAY, "", "", null, null, List.of(nomination), "");
    }

    private List<Nomination> nominations() {
        return room.nominations.ofRound(room.round.id());
    }

    private RoundStatus status() {
        return new RoundStore(room.database).find(room.round.id()).orElseThrow().status();
    }

    /// People of the registry, made up.
    private static final class RegistryPeople {
        static long add(SmallRound room, String name) {
            return new vn.sovang.store.registry.PersonStore(room.database)
                    .add(vn.sovang.model.registry.Person.listed(name, null, null, ""))
                    .id();
        }
    }
}

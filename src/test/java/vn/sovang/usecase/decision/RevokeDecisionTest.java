package vn.sovang.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.RecallState;
import vn.sovang.model.decision.Revocation;
import vn.sovang.model.decision.RevocationState;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.decision.RevocationStore;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.work.UndoStep;

class RevokeDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 8);
    private static final LocalDate FRIDAY = LocalDate.of(2021, 12, 10);

    @TempDir
    private Path folder;

    private SmallRound room;
    private GrantStore grants;
    private RevokeDecision revoking;
    private KeepFund fund;
    private ReadRevocations reading;
    private RecordedDecision recorded;

    @BeforeEach
    void record() throws Refusal {
        room = new SmallRound(folder);
        grants = new GrantStore(room.database);
        revoking = new RevokeDecision(
                Stores.of(room.database), room.facts, room.catalogue, room.journal, () -> WorkingDays.PLAIN);
        fund = new KeepFund(Stores.of(room.database), room.journal);
        reading = new ReadRevocations(Stores.of(room.database), fund);
        recorded = new RecordDecision(Stores.of(room.database), room.facts, room.catalogue, room.journal)
                .record(GrantOrder.all(room.round.id(), "GK_HUYEN", "05", DAY, null, null));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aWholeDecisionIsRevokedAndNothingOfItCounts() throws Refusal {
        Revocation done = revoking.revoke(order(List.of(), true)).revocation();
        Decision decision =
                new DecisionStore(room.database).find(recorded.decision().id()).orElseThrow();
        assertThat(decision.revokedById()).isEqualTo(done.revokingDecisionId());
        assertThat(done.whole()).isTrue();
        // 15 working days after a Friday are three weeks.
        assertThat(done.returnDue()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(given()).hasSize(2).allSatisfy(grant -> {
            assertThat(grant.inForce()).isFalse();
            assertThat(Objects.requireNonNull(grant.recall()).state()).isEqualTo(RecallState.TO_RETURN);
            assertThat(new HeldGrant(grant, decision).inForce()).isFalse();
        });
        assertThat(new RevocationStore(room.database).open()).containsExactly(done);
        assertThatThrownBy(() -> revoking.revoke(order(List.of(), true))).hasMessageContaining("đã bị hủy bỏ toàn bộ");
    }

    @Test
    void oneIsRevokedAndTheOthersStand() throws Refusal {
        long one = given().getFirst().id();
        Revocation done = revoking.revoke(order(List.of(one), false)).revocation();
        assertThat(done.returnDue()).isNull();
        assertThat(given()).extracting(Grant::inForce).containsExactly(false, true);
        assertThat(Objects.requireNonNull(given().getFirst().recall()).state()).isEqualTo(RecallState.REVOKED);
        assertThat(new DecisionStore(room.database)
                        .find(recorded.decision().id())
                        .orElseThrow()
                        .revokedById())
                .isNull();
        assertThatThrownBy(() -> revoking.revoke(order(List.of(one), false))).hasMessageContaining("Đã hủy bỏ rồi");
        revoking.revoke(order(List.of(), false));
        assertThat(given()).noneMatch(Grant::inForce);
    }

    @Test
    void whatTheDecisionNeverGaveIsNotRevokedInSilence() throws Refusal {
        long one = given().getFirst().id();
        assertThatThrownBy(() -> revoking.revoke(order(List.of(one, 9_999L), true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("9999 không thuộc Quyết định số 05/QĐ-UBND");
        assertThat(given()).allMatch(Grant::inForce);
        revoking.revoke(order(List.of(one), true));
        assertThat(revoking.handedIn(List.of(one, one), FRIDAY)).hasSize(1);
    }

    @Test
    void aRequestMarksAndGoesOnIntoTheDecision() throws Refusal {
        long one = given().getFirst().id();
        Revocation asked = revoking.ask(request(List.of(one), "Khai man thành tích"));
        assertThat(given().getFirst().inForce()).isTrue();
        assertThat(Objects.requireNonNull(given().getFirst().recall()).state()).isEqualTo(RecallState.ASKED);
        assertThatThrownBy(() -> revoking.ask(request(List.of(one), "x"))).isInstanceOf(Refusal.class);
        Revocation done = revoking.revoke(order(List.of(one), true)).revocation();
        assertThat(done.id()).isEqualTo(asked.id());
        assertThat(done.askedOn()).isEqualTo(FRIDAY);
        assertThat(done.askedBy()).isEqualTo("Phòng Nội vụ");
        assertThat(done.request()).isEqualTo("Tờ trình số 21/TTr-PNV ngày 09/12/2021");
        assertThat(state()).isEqualTo(RevocationState.RETURNING);
        assertThatThrownBy(() -> revoking.withdrawRequest(done.id())).hasMessageContaining("đã có quyết định");
    }

    @Test
    void aRequestTakenBackLeavesNoMark() throws Refusal {
        Revocation asked = revoking.ask(request(List.of(), "Đơn phản ánh"));
        assertThat(state()).isEqualTo(RevocationState.ASKED);
        revoking.withdrawRequest(asked.id());
        assertThat(given()).allSatisfy(grant -> assertThat(grant.recall()).isNull());
        assertThat(state()).isEqualTo(RevocationState.WITHDRAWN);
        assertThatThrownBy(() -> revoking.withdrawRequest(asked.id())).hasMessageContaining("không còn chờ giải quyết");
        assertThatThrownBy(() -> revoking.withdrawRequest(99)).hasMessageContaining("Không có đề nghị hủy bỏ");
    }

    @Test
    void aRequestForOneIsMergedIntoTheRevocationOfAll() throws Refusal {
        revoking.ask(request(List.of(given().getFirst().id()), "Đơn phản ánh"));
        revoking.revoke(order(List.of(), true));
        assertThat(reading.of(recorded.decision().id()).orElseThrow().revocations())
                .extracting(RevocationFile.Line::state)
                .containsExactly(RevocationState.MERGED, RevocationState.RETURNING);
    }

    @Test
    void handedInIsKeptWithItsDay() throws Refusal {
        Revocation done = revoking.revoke(order(List.of(), true)).revocation();
        List<Long> ids = given().stream().map(Grant::id).toList();
        revoking.handedIn(ids.subList(0, 1), FRIDAY);
        assertThat(Objects.requireNonNull(given().getFirst().recall()).state()).isEqualTo(RecallState.RETURNED);
        assertThat(given().getFirst().recall().returnedOn()).isEqualTo(FRIDAY);
        assertThat(new RevocationStore(room.database).open()).containsExactly(done);
        revoking.handedIn(ids.subList(1, 2), FRIDAY);
        assertThat(new RevocationStore(room.database).open()).isEmpty();
        assertThatThrownBy(() -> revoking.handedIn(ids, FRIDAY)).hasMessageContaining("không thuộc diện");
    }

    @Test
    void daysOffAreSkippedWhereTheyAreKnown() throws Refusal {
        RevokeDecision closed = new RevokeDecision(
                Stores.of(room.database),
                room.facts,
                room.catalogue,
                room.journal,
                () -> new WorkingDays(Set.of(LocalDate.of(2021, 12, 20))));
        assertThat(closed.revoke(order(List.of(), true)).revocation().returnDue())
                .isEqualTo(LocalDate.of(2022, 1, 3));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        var before = StoreContent.of(room.database);
        assertThatThrownBy(() -> revoking.revoke(order(List.of(), true, "", FRIDAY)))
                .hasMessageContaining("Chưa ghi lý do");
        assertThatThrownBy(() -> revoking.revoke(order(List.of(), true, "Khai man", LocalDate.of(2021, 12, 1))))
                .hasMessageContaining("ở trước ngày quyết định khen thưởng");
        assertThatThrownBy(() -> revoking.revoke(order(List.of(), true, "Khai man", LocalDate.of(2022, 12, 1))))
                .hasMessageContaining("ở sau hôm nay");
        assertThat(StoreContent.of(room.database)).isEqualTo(before);
    }

    @Test
    void undoneTheDecisionStandsAgain() throws Refusal {
        revoking.revoke(order(List.of(), true));
        new UndoStep(Stores.of(room.database), room.journal).undoLatest();
        assertThat(given()).allSatisfy(grant -> assertThat(grant.recall()).isNull());
        assertThat(new RevocationStore(room.database)
                        .ofDecision(recorded.decision().id()))
                .isEmpty();
    }

    @Test
    void theFundPaysADecisionOnceAndTakesBackWhatIsRevoked() throws Refusal {
        fund.add(new FundEntry(
                0, LocalDate.of(2021, 1, 4), FundEntryKind.OPENING, 5_000_000, "", null, "Chuyển từ năm 2020", ""));
        long decision = recorded.decision().id();
        assertThat(fund.due(decision)).isEqualTo(900_000);
        FundEntry paid = fund.pay(decision, FRIDAY, "Phiếu chi số 12");
        assertThat(paid.amount()).isEqualTo(900_000);
        assertThat(paid.content()).contains("05/QĐ-UBND");
        assertThatThrownBy(() -> fund.pay(decision, FRIDAY, "")).hasMessageContaining("không còn khoản nào phải chi");
        long one = given().getFirst().id();
        revoking.revoke(order(List.of(one), true));
        long other = given().getLast().id();
        assertThatThrownBy(() -> fund.takeBack(List.of(one, other), FRIDAY, "")).hasMessageContaining("chưa bị hủy bỏ");
        assertThat(reading.of(decision).orElseThrow().owed()).isEqualTo(450_000);
        fund.takeBack(List.of(one), FRIDAY, "Phiếu thu số 3");
        assertThat(reading.of(decision).orElseThrow().owed()).isZero();
        assertThatThrownBy(() -> fund.takeBack(List.of(one), FRIDAY, "")).hasMessageContaining("đã thu hồi vào quỹ");
        assertThat(fund.due(decision)).isZero();
        assertThat(fund.ledger().balance()).isEqualTo(4_550_000);
        fund.remove(paid.id());
        assertThat(fund.ledger().balance()).isEqualTo(5_450_000);
    }

    @Test
    void anEntryThatCannotBeIsRefused() {
        assertThatThrownBy(() -> fund.add(entry(0, "Mua khung", FRIDAY))).hasMessageContaining("số tiền");
        assertThatThrownBy(() -> fund.add(entry(10, "", FRIDAY))).hasMessageContaining("nội dung");
        assertThatThrownBy(() -> fund.add(entry(10, "Mua khung", LocalDate.of(2022, 1, 1))))
                .hasMessageContaining("sau hôm nay");
        assertThat(fund.ledger().lines()).isEmpty();
    }

    private static FundEntry entry(long amount, String content, LocalDate day) {
        return new FundEntry(0, day, FundEntryKind.OUT, amount, "", null, content, "");
    }

    private RevocationRequest request(List<Long> grants, String reason) {
        return new RevocationRequest(
                recorded.decision().id(),
                grants,
                "Phòng Nội vụ",
                "Tờ trình số 21/TTr-PNV ngày 09/12/2021",
                reason,
                "khoản 2 Điều 93",
                FRIDAY);
    }

    private RevocationState state() {
        return reading.of(recorded.decision().id())
                .orElseThrow()
                .revocations()
                .getLast()
                .state();
    }

    private List<Grant> given() {
        return grants.ofDecision(recorded.decision().id());
    }

    private RevokeOrder order(List<Long> ids, boolean handIn) {
        return order(ids, handIn, "Khai man thành tích", FRIDAY);
    }

    private RevokeOrder order(List<Long> ids, boolean handIn, String reason, LocalDate day) {
        return new RevokeOrder(
                recorded.decision().id(),
                ids,
                new Decision(0, "07/QĐ-UBND", day, "Chủ tịch UBND thành phố", "Hủy bỏ quyết định khen thưởng"),
                reason,
                "",
                handIn);
    }
}

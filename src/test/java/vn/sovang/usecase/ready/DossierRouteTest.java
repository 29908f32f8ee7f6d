package vn.sovang.usecase.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.round.DossierState;
import vn.sovang.usecase.round.ReturnDiary;
import vn.sovang.usecase.work.UndoStep;

/// A dossier's way: received, returned once with everything, added to, sent on, sent back, sent again. The clock of the
/// room stands at 10/12/2021, which is the round's deadline.
class DossierRouteTest {
    private static final List<GivenCause> CAUSES =
            List.of(new GivenCause(ReturnCause.UNSIGNED, ""), new GivenCause(ReturnCause.MISSING_PART, "Báo cáo"));

    @TempDir
    private Path folder;

    private SmallRound room;
    private DossierRoute route;
    private Unit unit;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        route = RouteRoom.route(room);
        unit = room.proposers.getFirst();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private RouteEvent event(@Nullable Long unitId, RouteEventKind kind, int day) {
        return RouteEvent.of(room.round.id(), unitId == null ? 2 : 1, unitId, kind, LocalDate.of(2021, 12, day));
    }

    private void happens(@Nullable Long unitId, RouteEventKind kind, int day) throws Refusal {
        RouteEvent event = event(unitId, kind, day);
        route.record(kind.returns() ? event.because(CAUSES, LocalDate.of(2021, 12, 9), "") : event);
    }

    private DossierProgress of(@Nullable Long unitId) throws Refusal {
        return route.progress(room.round.id()).stream()
                .filter(one -> java.util.Objects.equals(one.unitId(), unitId))
                .findFirst()
                .orElseThrow();
    }

    private RoundStatus status() {
        return new RoundStore(room.database).find(room.round.id()).orElseThrow().status();
    }

    @Test
    void unitsThatHaveSentNothingAreExpectedToo() throws Refusal {
        List<DossierProgress> all = route.progress(room.round.id());
        assertThat(all.getFirst().name()).isEqualTo("Ban Chỉ đạo");
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(all).allMatch(one -> one.state() == DossierState.EXPECTED && !one.late());
    }

    @Test
    void aReturnedDossierIsAddedToAndMayBeReturnedAgainOnlyThen() throws Refusal {
        happens(unit.id(), RouteEventKind.RECEIVED, 1);
        happens(unit.id(), RouteEventKind.CHECKING, 1);
        happens(unit.id(), RouteEventKind.RETURNED, 2);
        DossierProgress returned = of(unit.id());
        assertThat(returned.state()).isEqualTo(DossierState.RETURNED);
        assertThat(returned.late()).as("due on 09/12").isTrue();
        assertThatThrownBy(() -> happens(unit.id(), RouteEventKind.RETURNED, 3))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã trả ngày 02/12/2021")
                .hasMessageContaining("nêu một lần");

        happens(unit.id(), RouteEventKind.ADDED, 6);
        happens(unit.id(), RouteEventKind.RETURNED, 7);
        assertThat(of(unit.id()).returns()).isEqualTo(2);
        assertThat(of(unit.id()).events())
                .extracting(RouteEvent::kind)
                .containsExactly(
                        RouteEventKind.RECEIVED,
                        RouteEventKind.CHECKING,
                        RouteEventKind.RETURNED,
                        RouteEventKind.ADDED,
                        RouteEventKind.RETURNED);
    }

    @Test
    void nothingIsReturnedWithoutACause() throws Refusal {
        happens(unit.id(), RouteEventKind.RECEIVED, 1);
        assertThatThrownBy(() -> route.record(event(unit.id(), RouteEventKind.RETURNED, 2)))
                .hasMessageContaining("Chưa chọn nguyên nhân");
        assertThatThrownBy(() -> route.record(event(unit.id(), RouteEventKind.RETURNED, 2)
                        .because(List.of(new GivenCause(ReturnCause.OTHER, "")), null, "")))
                .hasMessageContaining("Nguyên nhân khác");
    }

    @Test
    void whatHasNotArrivedCannotBeReturned() {
        assertThatThrownBy(() -> happens(unit.id(), RouteEventKind.RETURNED, 2))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa nhận");
    }

    @Test
    void daysGoForwardsAndNotIntoTheFuture() throws Refusal {
        happens(unit.id(), RouteEventKind.RECEIVED, 6);
        assertThatThrownBy(() -> happens(unit.id(), RouteEventKind.CHECKING, 3)).hasMessageContaining("03/12/2021");
        assertThatThrownBy(() -> happens(unit.id(), RouteEventKind.CHECKING, 20))
                .hasMessageContaining("sau hôm nay");
    }

    @Test
    void theRoundIsSentSentBackAndSentAgain() throws Refusal {
        assertThatThrownBy(() -> happens(null, RouteEventKind.SENT, 8)).hasMessageContaining("Chưa hoàn tất");
        happens(null, RouteEventKind.COMPLETED, 7);
        route.record(event(null, RouteEventKind.SENT, 8).sent("12/TTr-BCĐ", "Trục liên thông", "số 77"));
        assertThat(status()).isEqualTo(RoundStatus.SENT);
        happens(null, RouteEventKind.SENT_BACK, 9);
        assertThat(status()).isEqualTo(RoundStatus.REVIEWING);
        happens(null, RouteEventKind.COMPLETED, 10);
        happens(null, RouteEventKind.SENT, 10);
        assertThat(status()).isEqualTo(RoundStatus.SENT);
        RouteEvent first = of(null).events().get(1);
        assertThat(first.number() + first.way() + first.receipt()).isEqualTo("12/TTr-BCĐTrục liên thôngsố 77");
    }

    @Test
    void aSendingIsUndoneWithTheStateOfTheRound() throws Refusal {
        happens(null, RouteEventKind.COMPLETED, 7);
        happens(null, RouteEventKind.SENT, 8);
        UndoStep undo = new UndoStep(Stores.of(room.database), room.journal);
        undo.undoLatest();
        assertThat(status()).isEqualTo(RoundStatus.COLLECTING);
        assertThat(of(null).state()).isEqualTo(DossierState.COMPLETED);
    }

    @Test
    void aRefusedNominationStaysWithStatusAndCauses() throws Refusal {
        Nomination first = room.nominations.ofRound(room.round.id()).getFirst();
        route.refuse(
                first.id(),
                NominationStatus.REJECTED,
                LocalDate.of(2021, 12, 6),
                List.of(new GivenCause(ReturnCause.UNQUALIFIED, "chưa đủ thời gian công tác")));

        assertThat(room.nominations.find(first.id()).orElseThrow().status()).isEqualTo(NominationStatus.REJECTED);
        assertThatThrownBy(() -> route.refuse(first.id(), NominationStatus.REJECTED, LocalDate.of(2021, 12, 6), CAUSES))
                .hasMessageContaining("Không đề nghị");
        List<ReturnDiary.Entry> diary = new ReturnDiary(Stores.of(room.database)).entries();
        assertThat(diary).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo("Lê Thị Mẫu");
            assertThat(entry.event().causes().getFirst().display())
                    .isEqualTo("Chưa đủ tiêu chuẩn, điều kiện: chưa đủ thời gian công tác");
        });
    }

    @Test
    void theDiaryCountsByCauseAndUnitAndSaysWhatWasAnswered() throws Refusal {
        happens(unit.id(), RouteEventKind.RECEIVED, 1);
        happens(unit.id(), RouteEventKind.RETURNED, 2);
        happens(unit.id(), RouteEventKind.ADDED, 3);
        happens(unit.id(), RouteEventKind.RETURNED, 6);
        happens(null, RouteEventKind.COMPLETED, 7);
        happens(null, RouteEventKind.SENT, 7);
        route.record(event(null, RouteEventKind.SENT_BACK, 8)
                .because(List.of(new GivenCause(ReturnCause.UNSIGNED, "")), null, ""));

        List<ReturnDiary.Entry> diary = new ReturnDiary(Stores.of(room.database)).entries();
        assertThat(diary).hasSize(3);
        assertThat(diary.getFirst().dossier()).isEqualTo("Ban Chỉ đạo");
        assertThat(diary.getFirst().answeredOn()).isNull();
        assertThat(diary.getLast().answeredOn()).isEqualTo(LocalDate.of(2021, 12, 3));
        assertThat(ReturnDiary.byCause(diary))
                .containsExactly(Map.entry(ReturnCause.UNSIGNED, 3), Map.entry(ReturnCause.MISSING_PART, 2));
        assertThat(ReturnDiary.byDossier(diary))
                .containsExactly(Map.entry(unit.shortName(), 2), Map.entry("Ban Chỉ đạo", 1));
    }
}

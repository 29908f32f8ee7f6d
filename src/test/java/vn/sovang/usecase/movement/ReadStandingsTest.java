package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.usecase.FollowRoom;
import vn.sovang.usecase.round.OwedItem;

/// Where units stand: what they owed, what came, what it adds up to.
class ReadStandingsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 15);

    @TempDir
    private Path folder;

    private FollowRoom room;
    private ReadStandings facts;

    @BeforeEach
    void open() throws Exception {
        room = new FollowRoom(folder);
        facts = new ReadStandings(Stores.of(room.registry.database), Holidays.load()::workingDays);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private UnitStanding standing(Unit unit, LocalDate asOf) throws Refusal {
        return facts.of(room.movement.id(), asOf).unit(unit.id()).orElseThrow();
    }

    @Test
    void eachReportDayOfTheMovementIsOwedUpToTheDay() throws Exception {
        room.follow.assign(room.movement.id(), room.all(), FIRST);
        UnitStanding before = standing(room.first, LocalDate.of(2026, 9, 24));
        assertThat(before.missing())
                .extracting(sending -> sending.term().kind(), sending -> sending.due()
                        .day())
                .containsExactly(
                        tuple(TermKind.QUICK_REPORT, FIRST), tuple(TermKind.REGISTRATION, LocalDate.of(2026, 9, 20)));
        assertThat(standing(room.first, FollowRoom.TODAY).reports())
                .extracting(sending -> sending.due().day())
                .containsExactly(
                        FIRST,
                        LocalDate.of(2026, 9, 25),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 15),
                        LocalDate.of(2026, 10, 25));
    }

    @Test
    void whatCameIsNoLongerMissingAndLateIsSaid() throws Exception {
        room.follow.assign(room.movement.id(), room.all(), FIRST);
        room.follow.receive(room.reports, FIRST, List.of(room.first.id()), FIRST.plusDays(3), "01/BC", false);
        room.follow.receive(room.registration, null, List.of(room.first.id()), FIRST, "ĐK 1", false);
        LocalDate day = LocalDate.of(2026, 9, 24);
        UnitStanding sent = standing(room.first, day);
        assertThat(sent.missing()).isEmpty();
        assertThat(sent.reports()).singleElement().satisfies(sending -> {
            assertThat(sending.late()).isTrue();
            assertThat(sending.document()).isEqualTo("01/BC");
        });
        assertThat(facts.of(room.movement.id(), day).silent())
                .extracting(unit -> unit.unit().id())
                .containsExactlyInAnyOrder(room.second.id(), room.third.id());
    }

    @Test
    void theLeadersReportCountsForTheClusterOnlyWhenTheClerkSaysSo() throws Exception {
        Cluster cluster = room.registry.clusters.add(new Cluster(0, "Cụm số 1", null, room.first.id()));
        for (Unit unit : List.of(room.first, room.second)) {
            room.registry.units.update(in(unit, cluster));
        }
        room.follow.assign(room.movement.id(), room.all(), FIRST);
        room.follow.receive(room.reports, FIRST, List.of(room.first.id()), FIRST, "01/BC", false);
        assertThat(standing(room.second, FIRST).missing()).hasSize(1);

        room.registry.undo.undoLatest();
        room.follow.receive(room.reports, FIRST, List.of(room.first.id()), FIRST, "01/BC", true);
        assertThat(standing(room.first, FIRST).leads()).isTrue();
        assertThat(standing(room.second, FIRST).sendings()).singleElement().satisfies(sending -> {
            assertThat(sending.how()).isEqualTo(OwedItem.How.CLUSTER);
            assertThat(sending.document()).isEqualTo("01/BC, Xã Bản Mẫu");
        });
        assertThat(standing(room.third, FIRST).missing()).hasSize(1);
    }

    private static Unit in(Unit unit, Cluster cluster) {
        return unit.withDetails(
                new UnitDetails(null, "", cluster.id(), UnitDetails.UNKNOWN.headcount(), "", "", List.of()));
    }

    @Test
    void aTermWhoseDaysAreOpenIsSaidAndOwedByNobody() throws Exception {
        MovementTerm open = new MovementTermStore(room.registry.database)
                .add(new MovementTerm(0, room.movement.id(), TermKind.FINAL_REPORT, "Tổng kết", DueRule.OPEN, "", ""));
        room.follow.assign(room.movement.id(), room.all(), FIRST);
        MovementStandings followed = facts.of(room.movement.id(), FollowRoom.TODAY);
        assertThat(followed.unreadable()).containsExactly(open);
        assertThat(followed.units()).allSatisfy(unit -> assertThat(unit.sendings(TermKind.FINAL_REPORT))
                .isEmpty());
    }

    @Test
    void scoresRankTheUnits() throws Exception {
        long movement = room.movement.id();
        long many = room.criterion(1).id();
        room.follow.score(UnitScore.blank(movement, room.second.id(), many).measured(new BigDecimal(30)));
        room.follow.score(UnitScore.blank(movement, room.third.id(), many).measured(new BigDecimal(12)));
        MovementStandings followed = facts.of(movement, FollowRoom.TODAY);
        assertThat(followed.ranking().breaks()).containsExactly(room.criterion(1));
        assertThat(followed.unit(room.second.id()).orElseThrow().sheet().checked())
                .isEqualByComparingTo("15");
        assertThat(followed.unit(room.third.id()).orElseThrow().place())
                .satisfies(place -> assertThat(place.rank()).isEqualTo(2));
    }

    @Test
    void figuresCountThePeriodAlone() throws Exception {
        long movement = room.movement.id();
        LocalDate october = LocalDate.of(2026, 10, 7);
        room.follow.assign(movement, room.all(), FIRST);
        room.follow.launch(movement, List.of(room.first.id(), room.second.id()), october);
        room.follow.register(movement, List.of(room.first.id()), FIRST, "ĐK 1");
        room.follow.receive(room.reports, FIRST, List.of(room.first.id()), FIRST.plusDays(1), "", false);
        room.follow.receive(room.reports, LocalDate.of(2026, 10, 5), List.of(room.first.id()), october, "", false);
        room.follow.add(Contribution.money(movement, room.first.id(), FIRST, 1_000_000, ""));
        room.follow.add(Contribution.money(movement, room.first.id(), october, 2_500_000, ""));
        room.follow.add(goods(movement, october, "40", null));
        room.follow.add(goods(movement, october, "2.5", 700_000L));
        room.follow.add(new Contribution(
                0,
                movement,
                room.second.id(),
                october,
                ContributionKind.DAYS,
                "",
                "",
                new BigDecimal("12.5"),
                "ngày",
                null,
                "",
                ""));
        CountMovement counting = new CountMovement(Stores.of(room.registry.database), Holidays.load()::workingDays);

        MovementFigures october1to10 = counting.of(movement, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10));
        assertThat(october1to10.units()).hasSize(3);
        assertThat(october1to10.launched()).isEqualTo(2);
        assertThat(october1to10.registered()).isEqualTo(1);
        assertThat(october1to10.receipts()).singleElement().satisfies(due -> {
            assertThat(due.sent()).isEqualTo(1);
            assertThat(due.late()).isEqualTo(1);
            assertThat(due.owed()).isEqualTo(3);
            assertThat(due.silent()).extracting(Unit::id).containsExactlyInAnyOrder(room.second.id(), room.third.id());
        });
        assertThat(october1to10.contributions().money()).isEqualTo(2_500_000);
        assertThat(october1to10.contributions().goodsValue()).isEqualTo(700_000);
        assertThat(october1to10.contributions().unvalued()).isEqualTo(1);
        assertThat(october1to10.contributions().days()).isEqualByComparingTo("12.5");
        assertThat(october1to10.contributions().goods()).singleElement().satisfies(rice -> assertThat(rice.quantity())
                .isEqualByComparingTo("42.5"));
        assertThat(october1to10.contributionsByUnit()).hasSize(2);

        MovementFigures whole = counting.of(movement, null, FollowRoom.TODAY);
        assertThat(whole.contributions().money()).isEqualTo(3_500_000);
        assertThat(whole.receipts()).hasSize(6);
        assertThat(counting.of(movement, null, LocalDate.of(2026, 10, 6)).launched())
                .isZero();
    }

    private Contribution goods(long movement, LocalDate day, String quantity, @Nullable Long value) {
        return new Contribution(
                0,
                movement,
                room.second.id(),
                day,
                ContributionKind.GOODS,
                "",
                "gạo",
                new BigDecimal(quantity),
                "kg",
                value,
                "",
                "");
    }

    @Test
    void aMovementThatIsNotThereIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> facts.of(999, FollowRoom.TODAY))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("999", "movement list"));
    }
}

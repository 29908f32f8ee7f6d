package vn.sovang.usecase.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.Regimes;
import vn.sovang.store.FreshStore;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.dossier.DossierItemStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.work.Journal;

class StartRoundTest {
    private static final LocalDate RECEIVED = LocalDate.of(2024, 11, 5);

    @TempDir
    private Path folder;

    private Database database;
    private OfficeStore offices;
    private BodyStore bodies;
    private MovementStore movements;
    private DossierItemStore items;
    private RoundStore rounds;
    private StepStore steps;
    private StartRound job;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(FreshStore.in(folder));
        offices = new OfficeStore(database);
        bodies = new BodyStore(database);
        movements = new MovementStore(database);
        items = new DossierItemStore(database);
        rounds = new RoundStore(database);
        steps = new StepStore(database);
        Journal journal = new Journal(Stores.of(database), Today.CLOCK, "can-bo");
        job = new StartRound(Stores.of(database), Regimes.load(), journal);
        offices.save(office("", ""));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Office office(String council, String secretariat) {
        Letterhead head = new Letterhead("", "ỦY BAN NHÂN DÂN\nPHƯỜNG SAO MAI", "UBND", "Sao Mai");
        return new Office(
                "Ủy ban nhân dân phường Sao Mai", "UBND phường", "", head, Level.COMMUNE, council, secretariat, "");
    }

    private static NewRound asked(String title, List<String> awards, @Nullable LocalDate end, @Nullable Long body) {
        return new NewRound(
                title,
                "giữ phường sạch",
                "phong trào thi đua",
                "07/KH-UBND",
                LocalDate.of(2024, 1, 15),
                "",
                "",
                LocalDate.of(2024, 1, 20),
                end,
                awards,
                "",
                1,
                2024,
                RECEIVED,
                LocalDate.of(2024, 11, 1),
                RecognitionMode.MERIT,
                body,
                null);
    }

    private static NewRound plain() {
        return asked("Toàn phường thi đua giữ phường sạch", List.of("BK_TINH", "GK_XA"), null, null);
    }

    @Test
    void anOfficeWithoutBodiesGetsItsOwnCouncilToReview() throws Exception {
        Round round = job.start(plain());
        assertThat(rounds.find(round.id())).contains(round);
        assertThat(round.name()).isEqualTo("Giữ phường sạch, đợt 1");
        assertThat(round.mode()).isEqualTo(RecognitionMode.MERIT);
        assertThat(round.regimeCode())
                .isEqualTo(Regimes.load().onReceived(RECEIVED).orElseThrow().code());
        Body council = bodies.all().getFirst();
        assertThat(council.name()).isEqualTo("Hội đồng Thi đua - Khen thưởng");
        assertThat(council.members()).isEmpty();
        assertThat(council.letterhead())
                .isEqualTo(
                        new Letterhead("UBND PHƯỜNG SAO MAI", "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG", "HĐTĐKT", "Sao Mai"));
        assertThat(round.tiers())
                .extracting(Tier::ordinal, Tier::kind, Tier::bodyId, Tier::addressee, Tier::reviewedBy)
                .containsExactly(
                        tuple(1, TierKind.UNIT, null, "Ủy ban nhân dân phường Sao Mai", council.name()),
                        tuple(
                                2,
                                TierKind.COUNCIL,
                                council.id(),
                                "Ủy ban nhân dân phường Sao Mai",
                                "Ủy ban nhân dân phường Sao Mai"));
    }

    @Test
    void aStandingBodyWritesToTheCouncilThroughItsSecretariat() throws Exception {
        offices.save(office("Hội đồng Thi đua - Khen thưởng phường Sao Mai", "Phòng Văn hóa - Xã hội"));
        Body board = bodies.add(new Body(
                0,
                "Ban Chỉ đạo giữ phường sạch",
                "Ban Chỉ đạo",
                new Letterhead("", "BAN CHỈ ĐẠO", "BCĐ", "Sao Mai"),
                Signatory.head("Trưởng ban", ""),
                "",
                List.of()));
        Round round = job.start(asked("Giữ phường sạch", List.of("GK_XA"), null, board.id()));
        assertThat(bodies.all()).containsExactly(board);
        assertThat(round.tiers())
                .extracting(Tier::kind, Tier::bodyId, Tier::addressee, Tier::reviewedBy)
                .containsExactly(
                        tuple(TierKind.UNIT, null, "Phòng Văn hóa - Xã hội", "Ban Chỉ đạo giữ phường sạch"),
                        tuple(
                                TierKind.STANDING_BODY,
                                board.id(),
                                "Hội đồng Thi đua - Khen thưởng phường Sao Mai (qua Phòng Văn hóa - Xã hội)",
                                "Hội đồng Thi đua - Khen thưởng phường Sao Mai"));
    }

    @Test
    void theNextRoundFindsTheCouncilOfTheFirst() throws Exception {
        Round first = job.start(plain());
        Round second = job.start(plain());
        assertThat(bodies.all()).hasSize(1);
        assertThat(second.tiers().getLast().bodyId())
                .isEqualTo(first.tiers().getLast().bodyId());
        assertThat(second.tiers().getLast().kind()).isEqualTo(TierKind.COUNCIL);
    }

    @Test
    void theMovementKeepsWhatThePlanSaysAndNoMore() throws Exception {
        Movement movement = movements.find(job.start(plain()).movementId()).orElseThrow();
        assertThat(movement.planIssuer()).isEqualTo("Ủy ban nhân dân phường Sao Mai");
        assertThat(movement.awardCodes()).containsExactly("BK_TINH", "GK_XA");
        assertThat(movement.criteriaSource()).isEqualTo("Kế hoạch số 07/KH-UBND");
        assertThat(movement.dossierSource()).contains("mặc định").doesNotContain("Điều", "Nghị định");
        assertThat(items.of(movement.id()))
                .contains(
                        new DossierItem(TierKind.COUNCIL, PaperKind.MINUTES, true, 1),
                        new DossierItem(TierKind.UNIT, PaperKind.SUBMISSION, false, 1),
                        new DossierItem(TierKind.UNIT, PaperKind.REPORT, true, 1))
                .hasSize(5);
    }

    @Test
    void aRoundIsOneStepWithItsMovementAndCouncilAndGoesWithIt() throws Exception {
        Map<String, List<String>> before = StoreContent.of(database);
        Round round = job.start(plain());
        assertThat(steps.latest(10)).singleElement().satisfies(step -> {
            assertThat(step.action()).isEqualTo("Lập đợt xét");
            assertThat(step.about()).isEqualTo(round.name());
        });
        steps.undo(1, Today.CLOCK.instant());
        assertThat(rounds.all()).isEmpty();
        for (String table : List.of("round", "tier", "movement", "body", "body_member", "dossier_item")) {
            assertThat(StoreContent.of(database).get(table)).as(table).isEqualTo(before.get(table));
        }
    }

    @Test
    void whatIsMissingOrContradictsItselfIsRefusedAndNothingIsStored() {
        refused(asked("", List.of("GK_XA"), null, null), "Ghi tên phong trào");
        refused(asked("Giữ phường sạch", List.of(), null, null), "Chọn ít nhất một danh hiệu");
        refused(
                asked("Giữ phường sạch", List.of("GK_XA"), LocalDate.of(2024, 1, 19), null),
                "Ngày kết thúc sớm hơn ngày bắt đầu");
        assertThat(movements.all()).isEmpty();
        assertThat(bodies.all()).isEmpty();
    }

    @Test
    void aRoundNeedsAnOffice() throws Exception {
        try (Database empty = Database.open(FreshStore.at(folder.resolve("trong.db")))) {
            StartRound without =
                    new StartRound(Stores.of(empty), Regimes.load(), new Journal(Stores.of(empty), Today.CLOCK, ""));
            assertThatThrownBy(() -> without.start(plain()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Thiết lập");
        }
    }

    private void refused(NewRound asked, String sentence) {
        assertThatThrownBy(() -> job.start(asked)).isInstanceOf(Refusal.class).hasMessageStartingWith(sentence);
    }

    @Test
    void aMovementThereIsGetsItsNextRoundWithItsOwnItems() throws Exception {
        Round first = job.start(plain());
        Movement movement = movements.find(first.movementId()).orElseThrow();
        items.save(movement.id(), List.of(new DossierItem(TierKind.UNIT, PaperKind.REPORT, true, 3)));
        NewRound asked = new NewRound(
                movement.title(),
                "",
                "",
                "",
                null,
                "",
                "",
                null,
                null,
                List.of("GK_XA", "BK_TTG"),
                "Đợt hai",
                2,
                2024,
                RECEIVED,
                null,
                RecognitionMode.MERIT,
                null,
                movement.id());
        Round second = job.start(asked);
        assertThat(second.movementId()).isEqualTo(movement.id());
        assertThat(movements.all()).singleElement().satisfies(now -> {
            assertThat(now.planNumber()).isEqualTo("07/KH-UBND");
            assertThat(now.awardCodes()).containsExactly("BK_TINH", "GK_XA", "BK_TTG");
        });
        assertThat(items.of(movement.id())).singleElement().returns(3, DossierItem::copies);
    }

    @Test
    void aRoundOutsideTheMovementsTimeIsWarnedOf() throws Exception {
        Movement movement = movements
                .find(job.start(plain()).movementId())
                .orElseThrow()
                .closedBy(new MovementClosing(LocalDate.of(2024, 6, 30), "Thông báo số 3/TB-UBND"));
        assertThat(StartRound.outsideOf(movement, LocalDate.of(2024, 6, 30))).isEmpty();
        assertThat(StartRound.outsideOf(movement, null)).isEmpty();
        assertThat(StartRound.outsideOf(movement, LocalDate.of(2024, 7, 1)))
                .hasValue("Phong trào đã kết thúc ngày 30/6/2024, trước ngày nhận hồ sơ.");
        assertThat(StartRound.outsideOf(movement, LocalDate.of(2024, 1, 20))).isEmpty();
        assertThat(StartRound.outsideOf(movement, LocalDate.of(2024, 1, 19)))
                .hasValue("Phong trào bắt đầu ngày 20/01/2024, sau ngày nhận hồ sơ.");
    }
}

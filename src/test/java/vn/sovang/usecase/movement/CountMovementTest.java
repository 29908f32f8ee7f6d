package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.round.OwedItem;

/// The figures of a movement with a round: what was asked for and what was given.
class CountMovementTest {
    private static final LocalDate DECIDED = LocalDate.of(2021, 12, 8);

    @TempDir
    private Path folder;

    private SmallRound room;
    private CountMovement counting;
    private long movement;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        counting = new CountMovement(Stores.of(room.database), Holidays.load()::workingDays);
        movement = room.round.movementId();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void nominationsAndAwardsAreCountedByRoundAndForm() throws Refusal {
        MovementFigures before = counting.of(movement, null, LocalDate.of(2021, 12, 31));
        assertThat(before.rounds()).singleElement().satisfies(round -> {
            assertThat(round.nominated().people()).isEqualTo(2);
            assertThat(round.proposers()).isEqualTo(2);
        });
        assertThat(before.granted()).isEmpty();

        new RecordDecision(Stores.of(room.database), room.facts, room.catalogue, room.journal)
                .record(new GrantOrder(room.round.id(), "GK_HUYEN", "05", DECIDED, "", "", null, null, List.of(), ""));
        MovementFigures after = counting.of(movement, null, LocalDate.of(2021, 12, 31));
        assertThat(after.awards()).singleElement().satisfies(award -> {
            assertThat(award.awardCode()).isEqualTo("GK_HUYEN");
            assertThat(award.count().people()).isEqualTo(2);
            assertThat(award.classes()).containsEntry("", 2);
        });
        assertThat(counting.of(movement, DECIDED.plusDays(1), DECIDED.plusDays(9))
                        .granted())
                .isEmpty();
        assertThat(counting.of(movement, DECIDED, DECIDED).granted()).hasSize(2);
    }

    @Test
    void whoNominatedHasSentTheDossier() throws Refusal {
        new MovementTermStore(room.database)
                .add(new MovementTerm(
                        0, movement, TermKind.DOSSIER, "Hồ sơ", DueRule.stored("once 2021-11-30"), "", ""));
        EditFollowUp follow = new EditFollowUp(Stores.of(room.database), room.journal);
        follow.assign(
                movement,
                follow.candidates(DECIDED).stream().map(unit -> unit.id()).toList(),
                LocalDate.of(2021, 9, 1));
        MovementStandings followed =
                new ReadStandings(Stores.of(room.database), Holidays.load()::workingDays).of(movement, DECIDED);
        assertThat(followed.unit(room.proposers.getFirst().id()).orElseThrow().sendings(TermKind.DOSSIER))
                .singleElement()
                .satisfies(sending -> {
                    assertThat(sending.how()).isEqualTo(OwedItem.How.NOMINATED);
                    assertThat(sending.late()).isFalse();
                    assertThat(sending.document()).contains("đợt 1");
                });
        assertThat(followed.silent())
                .hasSize(followed.units().size() - 2)
                .noneMatch(unit -> unit.unit().id() == room.proposers.getFirst().id());
    }
}

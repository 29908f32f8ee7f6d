package vn.sovang.usecase.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.LawOverride;
import vn.sovang.model.Level;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.store.office.LawOverrideStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;

class SuggestedTermsTest {
    private static final Law BAC_NINH = Law.load()
            .with(ProvinceLaws.load().byCode("bac-ninh-2025").orElseThrow().provisions());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2025-12-15, 80%, true",
        "PROVINCE, 2026-09-30, 80%, true",
        "PROVINCE, 2026-10-01, 80%, false",
        "PROVINCE, 2025-12-14,,",
        "COMMUNE, 2026-02-01,,"
    })
    void theQuorumComesFromTheLayerThatSetsOne(
            Level level, LocalDate day, @Nullable String share, @Nullable Boolean verified) {
        Optional<SuggestedQuorum> found = SuggestedTerms.quorum(BAC_NINH, level, day);

        assertThat(found.map(one -> one.quorum().share()).orElse(null)).isEqualTo(share);
        assertThat(found.map(SuggestedQuorum::verified).orElse(null)).isEqualTo(verified);
        found.ifPresent(one -> assertThat(one.quorum().source()).startsWith("Điều 8 Quyết định số 86/2025/QĐ-UBND"));
    }

    @Test
    void theNationSetsNone() {
        assertThat(SuggestedTerms.quorum(Law.load(), Level.PROVINCE, LocalDate.of(2026, 2, 1)))
                .isEmpty();
    }

    @Test
    void aCouncilOpensWithTheQuorumAndOtherBodiesDoNot() throws Exception {
        try (SmallRound small = new SmallRound(folder)) {
            new LawOverrideStore(small.database)
                    .add(new LawOverride(
                            0, "QUORUM", "DISTRICT", "2/3", LocalDate.of(2020, 1, 1), null, "Điều 5 quy chế", ""));
            Tier last = small.round.tiers().getLast();
            Meeting board = RouteRoom.holding(small).open(small.round.id(), last.ordinal(), null, last.bodyId());
            assertThat(last.kind()).isEqualTo(TierKind.STANDING_BODY);
            assertThat(board.rules().quorum()).isNull();

            Round council = withCouncil(small.round, last);
            new RoundStore(small.database).update(council);

            assertThat(RouteRoom.holding(small).suggestedQuorum(board))
                    .map(SuggestedQuorum::quorum)
                    .contains(new Quorum(2, 3, "Điều 5 quy chế"));
        }
    }

    private static Round withCouncil(Round round, Tier last) {
        Tier council = new Tier(
                last.id(),
                last.ordinal(),
                TierKind.COUNCIL,
                last.bodyId(),
                last.name(),
                last.addressee(),
                last.reviewedBy());
        return new Round(
                round.id(),
                round.movementId(),
                round.name(),
                round.ordinal(),
                round.year(),
                round.receivedOn(),
                round.regimeCode(),
                round.status(),
                round.deadline(),
                round.mode(),
                List.of(round.tiers().getFirst(), council));
    }
}

package vn.sovang.usecase.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.round.ReadRound;

class LawFindingsTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 20);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 2);

    @TempDir
    private Path folder;

    private SmallRound room;

    @BeforeEach
    void open() throws Exception {
        room = new SmallRound(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aRoundOf2021SignedIn2021CitesWhatIsInForce() throws Exception {
        assertThat(findings(IN_2021)).isEmpty();
    }

    @Test
    void whatIsSignedAfterTheOldLawEndedIsPointedOutTextByText() throws Exception {
        assertThat(findings(IN_2024))
                .extracting(Finding::subject)
                .contains("Căn cứ: Nghị định số 91/2017/NĐ-CP", "Căn cứ: Luật Thi đua, khen thưởng năm 2003");
        assertThat(findings(IN_2024))
                .filteredOn(found -> found.subject().contains("91/2017"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo(LawFindings.EXPIRED_BASE);
                    assertThat(found.kind()).isEqualTo(Finding.Kind.RULE);
                    assertThat(found.sentence())
                            .startsWith("Nghị định số 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024")
                            .contains("đã có Nghị định số 98/2023/NĐ-CP");
                    assertThat(found.evidence()).singleElement().asString().contains("tờ trình", "chưa có ngày ký");
                    assertThat(found.verified()).isTrue();
                    assertThat(found.basis()).isNotEmpty();
                });
    }

    @Test
    void aPaperGoesByItsOwnDayAndTheRestByToday() throws Exception {
        PlannedPaper paper = room.ofUnit(PaperKind.SUBMISSION, room.proposers.getFirst());
        room.numbering.record(room.round.id(), paper, "12", IN_2024);

        assertThat(findings(IN_2021)).isNotEmpty().allSatisfy(found -> {
            assertThat(found.evidence())
                    .singleElement()
                    .asString()
                    .contains("ngày 02/01/2024")
                    .doesNotContain(";");
            assertThat(found.unitId()).isEqualTo(room.proposers.getFirst().id());
        });
    }

    @Test
    void wordsOfThePaperItselfAreRead() throws Exception {
        bases(room.proposers.getFirst(), "Nghị định số 152/2025/NĐ-CP của Chính phủ");

        assertThat(findings(IN_2021)).singleElement().satisfies(found -> assertThat(found.sentence())
                .startsWith("Nghị định số 152/2025/NĐ-CP chỉ có hiệu lực từ 01/7/2025"));
    }

    @Test
    void draftsOfARoundThatHasGoneUpAreLeftInPeace() throws Exception {
        Round round = room.round;
        new RoundStore(room.database)
                .update(new Round(
                        round.id(),
                        round.movementId(),
                        round.name(),
                        round.ordinal(),
                        round.year(),
                        round.receivedOn(),
                        round.regimeCode(),
                        RoundStatus.SENT,
                        round.deadline(),
                        round.mode(),
                        round.tiers()));

        assertThat(findings(IN_2024)).isEmpty();
    }

    @Test
    void theCheckOfTheRoundTellsThem() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2024-01-02T02:00:00Z"), ZoneOffset.UTC);

        assertThat(new CheckRound(new ReadRound(Stores.of(room.database), Regimes.load(), clock), room.catalogue)
                        .check(room.round.id()))
                .extracting(Finding::rule)
                .contains(LawFindings.EXPIRED_BASE);
    }

    @Test
    void aMistypedBaseIsNamedWithItsPaper() throws Exception {
        bases(room.proposers.getFirst(), "Quyết định số 18/20202QĐ-UBND ngày 05/02/2020 của Ủy ban nhân dân tỉnh");

        assertThat(findings(IN_2021)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(NumberFindings.SLIP);
            assertThat(found.sentence()).contains("số 18/20202QĐ-UBND");
            assertThat(found.unitId()).isEqualTo(room.proposers.getFirst().id());
            assertThat(found.evidence()).singleElement().asString().contains("tờ trình");
        });
    }

    @Test
    void oneTextUnderSeveralSymbolsIsPointedOut() throws Exception {
        bases(room.proposers.getFirst(), "Hướng dẫn số 12/HD-ĐHM ngày 01/7/2021 của trường");
        bases(room.proposers.getLast(), "Hướng dẫn số 12/QĐ-ĐHM ngày 01/7/2021 của trường");

        assertThat(findings(IN_2021)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(NumberFindings.SYMBOLS);
            assertThat(found.sentence()).contains("12/HD-ĐHM, 12/QĐ-ĐHM");
            assertThat(found.unitId()).isZero();
        });
    }

    @Test
    void aNumberGivenTwiceInAYearIsPointedOut() throws Exception {
        String kind = PaperKind.DECISION.label();
        PaperStore papers = new PaperStore(room.database);
        for (String award : List.of("GK_HUYEN", "BK_TINH")) {
            PaperPlace place = new PaperPlace(0, PaperKind.DECISION, null, null, award);
            papers.save(Paper.blank(room.round.id(), place).numbered("2005/QĐ-UBND", IN_2021));
        }

        assertThat(findings(IN_2021)).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(NumberFindings.TWICE);
            assertThat(found.subject()).isEqualTo(kind + " số 2005/QĐ-UBND");
        });
    }

    @Test
    void aMistypedNumberIsRefusedWhereItIsTyped() throws Exception {
        PlannedPaper paper = room.ofUnit(PaperKind.SUBMISSION, room.proposers.getFirst());

        assertThatThrownBy(() -> room.numbering.record(room.round.id(), paper, "18/20202QĐ-UBND", IN_2021))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("có vẻ gõ sai");
    }

    private void bases(Unit unit, String line) throws Exception {
        PlannedPaper paper = room.ofUnit(PaperKind.SUBMISSION, unit);
        PaperWording words = room.wording.read(room.round.id(), paper).words();
        room.wording.save(room.round.id(), paper, words.with(WordingPart.BASES, line));
    }

    private List<Finding> findings(LocalDate today) throws Exception {
        return LawFindings.of(room.facts.load(room.round.id()), room.catalogue, today);
    }
}

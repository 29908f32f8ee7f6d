package vn.sovang.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.ready.CheckPapers;

/// Each kind of paper has one maker, and a round's folders hold what the makers plan.
@SuppressWarnings("NullAway.Init")
class PaperMakerTest {
    @TempDir
    private Path folder;

    private SmallRound small;
    private RoundPapers papers;

    @BeforeEach
    void open() throws Refusal {
        small = new SmallRound(folder);
        papers = CheckPapers.papers(small.facts.load(small.round.id()), small.catalogue);
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void everyKindOfPaperHasItsMaker() {
        List<PaperKind> kinds = new ArrayList<>();
        papers.makers().forEach(maker -> kinds.add(maker.kind()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(PaperKind.values()));
    }

    @Test
    void foldersHoldWhatTheMakersPlanEachPaperOnce() {
        List<PaperPlace> filed = papers.all().folders().stream()
                .flatMap(filledFolder -> filledFolder.papers().stream())
                .map(PlannedPaper::place)
                .toList();
        List<PaperPlace> planned = Arrays.stream(PaperKind.values())
                .flatMap(kind -> papers.planned(kind).stream())
                .map(PlannedPaper::place)
                .toList();
        assertThat(filed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(planned);
    }

    @Test
    void papersOfAFolderAreNumberedInTheOrderTheyAreFiled() {
        PlannedFolder check = papers.all().folders().getLast();
        assertThat(check.papers())
                .extracting(PlannedPaper::stem)
                .startsWith("01-phieu-kiem-tra", "02-thong-bao-bo-sung", "03-thong-bao-tra-ho-so");
        assertThat(papers.dossier().folders().getLast().papers())
                .extracting(PlannedPaper::stem)
                .containsExactly("01-to-trinh", "02-danh-sach", "03-bien-ban", "04-bao-cao-thanh-tich-hoang-van-thu");
    }

    @Test
    void whatIsOnlyBoundIsNotPrintedAlone() {
        PlannedPaper cover = PlannedPaper.of(PaperPlace.of(1, PaperKind.COVER), "", "", "", List.of());
        assertThatThrownBy(() -> papers.document(cover)).isInstanceOf(IllegalArgumentException.class);
    }
}

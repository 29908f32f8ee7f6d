package vn.sovang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The content of the benchmark is the unit of work that the goals name, and our ways print all of it.
class MadeUpDossierTest {
    private static final Dossier DOSSIER = MadeUpDossier.numbered(5);

    @Test
    void aDossierHasTheTablesOfTheUnitOfWork() {
        assertThat(DOSSIER.papers())
                .extracting(paper -> paper.grid().rows().size())
                .containsExactly(20, 15, 10);
    }

    @Test
    void theSameNumberGivesTheSameWordsAndAnotherNumberOthers() {
        assertThat(MadeUpDossier.numbered(5)).isEqualTo(DOSSIER);
        assertThat(MadeUpDossier.numbered(6).papers()).isNotEqualTo(DOSSIER.papers());
    }

    @Test
    void everyDossierPrintsTwoTwoAndThreePages() throws Exception {
        Way way = OurWay.separatePapers();
        for (int number : List.of(0, 17, 63)) {
            assertThat(way.make(MadeUpDossier.numbered(number)))
                    .extracting(MadeUpDossierTest::pages)
                    .containsExactly(2, 2, 3);
        }
    }

    @Test
    void ourPapersAndOurMergedDossierSayAllWordsAndNoOthers() throws Exception {
        for (Way way : List.of(OurWay.separatePapers(), OurWay.mergedDossier())) {
            assertThat(FileCheck.difference(DOSSIER, text(way.make(DOSSIER)))).isEmpty();
        }
    }

    @Test
    void aLostAndAnAddedWordAreFound() throws Exception {
        String text = text(OurWay.separatePapers().make(DOSSIER));
        assertThat(FileCheck.difference(DOSSIER, text.replaceFirst("Kính", "Kinh")))
                .contains("lacks Kính", "adds Kinh");
    }

    @Test
    void theMiddleOfRoundsCounts() {
        assertThat(Figures.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Figures.median(List.of(4.0, 1.0))).isEqualTo(2.5);
    }

    private static int pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(List<byte[]> files) {
        return String.join("\n", files.stream().flatMap(MadeUpDossierTest::text).toList());
    }

    private static Stream<String> text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Stream.of(new PDFTextStripper().getText(document));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

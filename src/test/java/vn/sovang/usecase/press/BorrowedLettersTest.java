package vn.sovang.usecase.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Spot;
import vn.sovang.paper.pdf.MadeUpFont;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.dossier.PrintOrder;

/// Letters the papers' font lacks: drawn by another font and told by place, or refused by place.
class BorrowedLettersTest {
    @TempDir
    private Path folder;

    private SmallRound small;
    private PlannedPaper list;

    @BeforeEach
    void open() throws Exception {
        small = new SmallRound(folder);
        small.nominate(small.proposers.getFirst(), "Nông 丁 Thử", 3);
        list = small.ofUnit(PaperKind.ANNEX_LIST, small.proposers.getFirst());
    }

    @AfterEach
    void close() {
        small.close();
    }

    private PrintDossier withRareFont() throws Exception {
        Path rare =
                MadeUpFont.shipped("Sans-Regular").only(Map.of((int) '丁', 'D')).write(folder.resolve("rare.ttf"));
        return small.printing(new PaperFonts(folder, List.of(folder.resolve("khong-co.ttf"), rare)));
    }

    @Test
    void letterOfAnotherFontIsPrintedAndToldByPlace() throws Exception {
        PaperPreview preview = withRareFont().preview(small.round.id(), list);

        assertThat(PaperText.of(preview.pdf()).text()).contains("Nông 丁 Thử");
        assertThat(preview.borrowed()).singleElement().satisfies(letter -> {
            assertThat(letter.letter()).isEqualTo("“丁” (U+4E01)");
            assertThat(letter.text()).contains("Nông 丁 Thử");
            assertThat(letter.place()).matches("hàng \\d, cột 2 của bảng, sau tiêu đề “.+”");
            assertThat(letter.sentence()).contains(letter.letter(), letter.place(), letter.text());
        });
    }

    @Test
    void paperWithoutSuchLettersTellsOfNone() throws Exception {
        PlannedPaper submission = small.ofUnit(PaperKind.SUBMISSION, small.proposers.getFirst());

        assertThat(withRareFont().preview(small.round.id(), submission).borrowed())
                .isEmpty();
    }

    @Test
    void printOfTheDossierNamesThePapersWithSuchLetters() throws Exception {
        PrintResult result =
                withRareFont().print(small.round.id(), folder.resolve("ho-so"), PrintOrder.dossier(), Progress.NONE);

        assertThat(result.borrowed())
                .isNotEmpty()
                .allMatch(letter -> letter.letter().startsWith("“丁”"))
                .extracting(BorrowedGlyph::paper)
                .anyMatch(title -> title.startsWith("Danh sách"))
                .anyMatch(title -> title.startsWith("Biên bản"));
    }

    @Test
    void letterNoFontHasIsRefusedByPaperPlaceAndLetter() {
        assertThatThrownBy(() -> small.printing.preview(small.round.id(), list))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.sentence())
                        .startsWith("Văn bản “Danh sách")
                        .contains("“丁” (U+4E01)", "cột 2 của bảng", "Nông 丁 Thử"));
        assertThatThrownBy(() -> small.printing.print(
                        small.round.id(), folder.resolve("ho-so"), PrintOrder.dossier(), Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“丁”");
        assertThat(Files.exists(folder.resolve("ho-so/ho-so.pdf"))).isFalse();
    }

    @Test
    void placesAreToldInWords() {
        assertThat(GlyphPlace.words(Spot.START)).isEqualTo("phần đầu văn bản");
        assertThat(GlyphPlace.words(new Spot("TỜ TRÌNH\nVề việc", 0, 0))).isEqualTo("sau tiêu đề “TỜ TRÌNH Về việc”");
        assertThat(GlyphPlace.words(new Spot("", 0, 2))).isEqualTo("tiêu đề bảng, cột 2");
        assertThat(GlyphPlace.words(new Spot("", 3, 1))).isEqualTo("hàng 3, cột 1 của bảng");
        assertThat(GlyphPlace.words(new Spot("A".repeat(80), 3, 1)))
                .isEqualTo("hàng 3, cột 1 của bảng, sau tiêu đề “" + "A".repeat(60) + "…”");
    }

    @Test
    void longTextIsCutAroundTheLetterAndNeverThroughOne() {
        String wide = "\uD840\uDD57";

        assertThat(GlyphPlace.around("Lê " + wide + " An", wide)).isEqualTo("Lê " + wide + " An");
        assertThat(GlyphPlace.around(wide.repeat(50) + "丁" + wide.repeat(50), "丁"))
                .isEqualTo("…" + wide.repeat(40) + "丁" + wide.repeat(39) + "…");
        assertThat(GlyphPlace.named(wide)).isEqualTo("“" + wide + "” (U+20157)");
    }
}

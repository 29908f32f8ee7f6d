package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.paper.Align;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Spot;
import vn.sovang.paper.Table;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Substitute;
import vn.sovang.paper.pdf.FontRefusedException.Reason;

/// The PC's own Times New Roman, and letters taken from another font.
class FontChoiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-12-06T01:02:03Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void writeTimes() throws Exception {
        MadeUpFont.writeTimes(folder);
    }

    @Test
    void papersArePrintedInTheFontsOfTheFolder() throws Exception {
        Fonts fonts = Fonts.load(folder);

        byte[] pdf = painted(fonts, SamplePapers.submission());

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(pdf).isEqualTo(painted(Fonts.load(), SamplePapers.submission()));
    }

    @Test
    void missingFaceIsNamed() throws Exception {
        Files.delete(folder.resolve("timesbi.ttf"));

        assertRefused(Reason.MISSING, "timesbi.ttf");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200, 0x0108})
    void fontThatMayNotBeEmbeddedIsRefused(int rights) throws Exception {
        MadeUpFont.shipped("Serif-Bold").rights(rights).write(folder.resolve("timesbd.ttf"));

        assertRefused(Reason.EMBEDDING_FORBIDDEN, "timesbd.ttf");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008})
    void fontThatMayBeEmbeddedForPrintOrEditingIsTaken(int rights) throws Exception {
        MadeUpFont.shipped("Serif-Bold").rights(rights).write(folder.resolve("timesbd.ttf"));

        assertThat(Fonts.load(folder).file(FontFace.BOLD).name()).isEqualTo("LiberationSerif-Bold");
    }

    @Test
    void fontWithoutAVietnameseLetterIsRefused() throws Exception {
        MadeUpFont.shipped("Serif-Italic").without('ợ').write(folder.resolve("timesi.ttf"));

        assertThat(assertRefused(Reason.LETTERS_MISSING, "timesi.ttf").letters())
                .isEqualTo("ợ");
    }

    @Test
    void damagedFontIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve("times.ttf"));
        for (byte[] damaged : List.of(
                new byte[0],
                "OTTO nothing else".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                Arrays.copyOf(whole, 200),
                Arrays.copyOf(whole, whole.length / 2))) {
            Files.write(folder.resolve("times.ttf"), damaged);

            assertRefused(Reason.UNREADABLE, "times.ttf");
        }
    }

    @Test
    void letterTheFolderLacksComesFromTheShippedFont() throws Exception {
        MadeUpFont.shipped("Serif-Bold").without('₫').write(folder.resolve("timesbd.ttf"));
        Fonts fonts = Fonts.load(folder);
        Document paper = paper("Tiền thưởng 500.000₫ một người", FontFace.BOLD);

        byte[] pdf = painted(fonts, paper);

        assertThat(PdfPainterTest.read(pdf).strip()).isEqualTo("Tiền thưởng 500.000₫ một người");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(new Layout(fonts).substitutes(paper))
                .extracting(Substitute::letter)
                .containsExactly("₫");
    }

    @Test
    void rareLettersComeFromAFallbackAndAreReportedByPlace() throws Exception {
        Path rare = MadeUpFont.shipped("Sans-Regular")
                .only(Map.of((int) '丁', 'D', 0x20157, 'N', (int) 'A', 'A'))
                .writeCollection(folder.resolve("rare.ttc"));
        Fonts fonts = Fonts.load().withFallbacks(List.of(folder.resolve("none.ttf"), rare));
        String name = "Nguyễn 丁\uD840\uDD57 An";
        Paragraph cell = Paragraph.of(name, FontFace.ITALIC, 13, ParagraphStyle.PLAIN);
        Paragraph plain = Paragraph.of("An", FontFace.ITALIC, 13, ParagraphStyle.PLAIN);
        Row usual = Row.of(List.of(Cell.of(plain), Cell.of(plain)));
        Row odd = Row.of(List.of(Cell.of(plain), Cell.of(cell)));
        Document paper = new Document(
                "Danh sách",
                List.of(Section.portrait(List.of(
                        plain.as(Role.TITLE), new Table(List.of(1.0, 1.0), List.of(), List.of(usual, odd), true)))));

        byte[] pdf = painted(fonts, paper);

        assertThat(PdfPainterTest.read(pdf).replaceAll("\\s+", " ").strip()).isEqualTo("An An An An " + name);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(fontNames(pdf)).containsExactlyInAnyOrder("SOVANG+LiberationSerif-Italic", "SVRARE+LiberationSans");
        assertThat(new Layout(fonts).substitutes(paper))
                .containsExactly(
                        new Substitute("丁", name, new Spot("An", 2, 2)),
                        new Substitute("\uD840\uDD57", name, new Spot("An", 2, 2)));
    }

    @Test
    void wordsAroundARareLetterStandWhereTheyBelong() throws Exception {
        Path rare =
                MadeUpFont.shipped("Sans-Regular").only(Map.of((int) '丁', 'D')).write(folder.resolve("rare.ttf"));
        Fonts fonts = Fonts.load().withFallbacks(List.of(rare));
        String text = "một hai 丁 ba bốn năm sáu bảy tám chín mười ".repeat(5).strip();
        Document paper = new Document(
                "Thử",
                List.of(Section.portrait(
                        List.of(Paragraph.of(text, FontFace.REGULAR, 14, ParagraphStyle.PLAIN.align(Align.JUSTIFY))))));

        assertThat(PdfPainterTest.read(painted(fonts, paper))
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo(text);
    }

    @Test
    void letterNoFontHasIsRefusedWithItsPlace() throws Exception {
        Fonts fonts = Fonts.load().withFallbacks(List.of(folder.resolve("timesi.ttf")));
        Document paper = paper("Lý \uD83D\uDE00 Bền", FontFace.REGULAR);

        assertThatThrownBy(() -> new Layout(fonts).lay(paper))
                .isInstanceOfSatisfying(MissingGlyphException.class, e -> {
                    assertThat(e.letter()).isEqualTo("\uD83D\uDE00");
                    assertThat(e.text()).isEqualTo("Lý \uD83D\uDE00 Bền");
                    assertThat(e.spot()).isEqualTo(new Spot("DANH SÁCH", 0, 0));
                });
        assertThat(new Layout(fonts).substitutes(paper)).isEmpty();
    }

    @Test
    void richFontsOfThisPcCanBeReadOrArePassedOver() throws Exception {
        Assumptions.assumeFalse(PcFonts.rich().isEmpty(), "this PC has none of the fonts asked for");
        Fonts fonts = Fonts.load().withFallbacks(PcFonts.rich());
        // A letter of DejaVu and Segoe UI Symbol that Liberation Serif lacks.
        Document paper = paper("Đạt ★ năm 2021", FontFace.REGULAR);
        Assumptions.assumeTrue(fonts.isSubstituted(FontFace.REGULAR, '★'), "no font of this PC has a star");

        byte[] pdf = painted(fonts, paper);

        assertThat(PdfPainterTest.read(pdf).strip()).isEqualTo("Đạt ★ năm 2021");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    private FontRefusedException assertRefused(Reason reason, String file) {
        FontRefusedException[] refused = new FontRefusedException[1];
        assertThatThrownBy(() -> Fonts.load(folder)).isInstanceOfSatisfying(FontRefusedException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.file()).hasFileName(file);
            assertThat(e).hasMessageContaining(file);
            refused[0] = e;
        });
        return refused[0];
    }

    private static Document paper(String text, FontFace face) {
        Paragraph heading = Paragraph.of("DANH SÁCH", FontFace.BOLD, 14, ParagraphStyle.PLAIN);
        Paragraph paragraph = Paragraph.of(text, face, 14, ParagraphStyle.PLAIN);
        return new Document(
                "Thử",
                List.of(Section.portrait(
                        text.startsWith("Lý") ? List.of(heading.as(Role.TITLE), paragraph) : List.of(paragraph))));
    }

    private static byte[] painted(Fonts fonts, Document paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(fonts, CLOCK).paint(paper.title(), new Layout(fonts).lay(paper), out);
        return out.toByteArray();
    }

    private static List<String> fontNames(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            List<String> names = new java.util.ArrayList<>();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                names.add(font.getName());
            }
            return names;
        }
    }
}

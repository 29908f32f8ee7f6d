package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Section;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

class PdfPainterTest {
    private static final Fonts FONTS = Fonts.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-12-06T01:02:03Z"), ZoneOffset.UTC);

    @Test
    void paintedPaperIsPdfA2aAndPdfUa1() throws Exception {
        byte[] pdf = painted(SamplePapers.submission());

        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void paintedDossierIsPdfA2aAndPdfUa1() throws Exception {
        assertThat(VeraPdf.faults(dossier())).isEmpty();
    }

    @Test
    void samePagesAndClockGiveTheSameBytes() throws Exception {
        assertThat(painted(SamplePapers.submission())).isEqualTo(painted(SamplePapers.submission()));
    }

    @Test
    void textReadBackIsTheTextPlaced() throws Exception {
        Document paper = SamplePapers.submission();
        List<Page> pages = new Layout(FONTS).lay(paper);

        String read = read(painted(paper));

        assertThat(Normalizer.isNormalized(read, Normalizer.Form.NFC)).isTrue();
        assertThat(letters(read)).isEqualTo(letters(placed(pages)));
        assertThat(read.replace('\n', ' '))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "khoản 1 Điều 73 Nghị định nêu trên./.");
    }

    @ParameterizedTest
    @EnumSource
    void everyVietnameseLetterIsReadBack(FontFace face) throws Exception {
        String letters = String.join(" ", FontsTest.vietnamese()) + " –—‘’“”…•§°²₫ éüñ";
        Document paper = new Document(
                "Chữ", List.of(Section.portrait(List.of(Paragraph.of(letters, face, 14, ParagraphStyle.PLAIN)))));

        assertThat(read(painted(paper)).strip().replaceAll("\\s+", " ")).isEqualTo(letters);
    }

    @Test
    void embeddedWidthsAndOutlinesAreThoseOfTheFace() throws Exception {
        try (PDDocument document = Loader.loadPDF(painted(SamplePapers.submission()));
                InputStream whole = Fonts.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            TrueTypeFont original = new TTFParser().parse(new RandomAccessReadBuffer(whole));
            PDTrueTypeFont font =
                    (PDTrueTypeFont) document.getPage(0).getResources().getFont(COSName.getPDFName("F0"));
            TrueTypeFont cut = font.getTrueTypeFont();
            int letters = 0;
            for (int code = CodePage.FIRST; code < CodePage.SIZE; code++) {
                String letter = font.toUnicode(code);
                if (letter != null) {
                    letters++;
                    int glyph = original.getUnicodeCmapLookup().getGlyphId(letter.codePointAt(0));
                    assertThat(font.codeToGID(code)).isEqualTo(code);
                    assertThat(font.getWidth(code))
                            .isCloseTo(original.getAdvanceWidth(glyph) * 1000 / 2048f, within(0.51f));
                    assertThat(cut.getAdvanceWidth(code)).isEqualTo(original.getAdvanceWidth(glyph));
                    assertThat(cut.getGlyph().getGlyph(code).getPath().getBounds2D())
                            .isEqualTo(original.getGlyph()
                                    .getGlyph(glyph)
                                    .getPath()
                                    .getBounds2D());
                }
            }
            assertThat(letters).isGreaterThan(134 + 80);
        }
    }

    @Test
    void signsOutsideTheCodePageAreReadBackAmongItsLetters() throws Exception {
        String text = "Điện thư: van_thu@song-lam.vn (m² đất; 50% ~ 5°) [§ 3] #1 \\ {a|b} ^ ` $ ₫ đồng.";
        ParagraphStyle justified = ParagraphStyle.PLAIN.align(Align.JUSTIFY);
        Document paper = new Document(
                "Chữ",
                List.of(Section.portrait(
                        List.of(Paragraph.of((text + " ").repeat(4).strip(), FontFace.ITALIC, 14, justified)))));

        byte[] pdf = painted(paper);

        assertThat(read(pdf).strip().replaceAll("\\s+", " "))
                .isEqualTo((text + " ").repeat(4).strip());
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void wordsOfFourFacesAreReadBackInOrderAndComposed() throws Exception {
        List<String> words = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (FontFace face : FontFace.values()) {
            // Words of three letters each, so that every letter has neighbours.
            List<String> letters = FontsTest.vietnamese();
            List<String> own = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                own.add(letters.get(i) + "n" + letters.get((i + 7) % letters.size()));
            }
            words.addAll(own);
            blocks.add(Paragraph.of(
                    String.join(" ", own),
                    face,
                    14,
                    ParagraphStyle.PLAIN.align(Align.JUSTIFY).lines(1.5)));
        }

        String read = read(painted(new Document("Chữ", List.of(new Section(false, false, false, blocks)))));

        assertThat(Normalizer.isNormalized(read, Normalizer.Form.NFC)).isTrue();
        assertThat(read.strip().split("\\s+")).containsExactlyElementsOf(words);
    }

    @Test
    void outlineLeadsToThePapersAndPagesAreNumberedThroughout() throws Exception {
        try (PDDocument document = Loader.loadPDF(dossier())) {
            PDOutlineItem cover =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDOutlineItem unit = cover.getNextSibling();
            PDOutlineItem paper = unit.getFirstChild();

            assertThat(List.of(cover.getTitle(), unit.getTitle(), paper.getTitle()))
                    .containsExactly("Bìa hồ sơ", "Phường Bến Thủy", "Tờ trình");
            assertThat(document.getPages().indexOf(unit.findDestinationPage(document)))
                    .isEqualTo(1);
            assertThat(document.getPages().indexOf(paper.findDestinationPage(document)))
                    .isEqualTo(1);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).strip()).endsWith("Tr. " + page);
            }
        }
    }

    @Test
    void tableIsTaggedWithRowsAndCells() throws Exception {
        try (PDDocument document = Loader.loadPDF(painted(SamplePapers.submission()))) {
            PDStructureElement top = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst();
            PDStructureElement table = top.getKids().stream()
                    .map(PDStructureElement.class::cast)
                    .filter(kid -> kid.getStructureType().equals("Table"))
                    .findFirst()
                    .orElseThrow();

            assertThat(top.getStructureType()).isEqualTo("Document");
            assertThat(table.getKids()).hasSize(2 + 45 + 3);
            assertThat(kinds((PDStructureElement) table.getKids().getFirst())).containsExactly("TH", "TH", "TH", "TH");
            // Group row, then a person with an empty cell.
            assertThat(kinds((PDStructureElement) table.getKids().get(2))).containsExactly("TD");
            assertThat(kinds((PDStructureElement) table.getKids().get(3)))
                    .containsExactly("TD", "TD", "TD", "TD", "TD");
        }
    }

    @Test
    void headingsAreNestedWithoutAGap() throws Exception {
        Paragraph plain = Paragraph.of("chữ", FontFace.REGULAR, 14, ParagraphStyle.PLAIN);
        Document titled = new Document(
                "Có tên",
                List.of(Section.portrait(List.of(
                        plain.as(Role.TITLE),
                        plain.as(Role.HEADING),
                        plain.as(Role.SUBHEADING),
                        plain,
                        plain.as(Role.HEADING),
                        plain.as(Role.TITLE),
                        plain.as(Role.SUBHEADING)))));
        Document untitled = new Document(
                "Không tên",
                List.of(Section.portrait(List.of(plain, plain.as(Role.HEADING), plain.as(Role.SUBHEADING)))));

        assertThat(tags(titled)).containsExactly("H1", "H2", "H3", "P", "H2", "H1", "H2");
        assertThat(tags(untitled)).containsExactly("P", "H1", "H2");
        assertThat(VeraPdf.faults(painted(untitled))).isEmpty();
    }

    private static List<String> tags(Document paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(painted(paper))) {
            return kinds((PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst());
        }
    }

    private static List<String> kinds(PDStructureElement row) {
        return row.getKids().stream()
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }

    private static String placed(List<Page> pages) {
        StringBuilder text = new StringBuilder();
        for (Page page : pages) {
            for (Placed item : page.items()) {
                if (item instanceof Placed.Text placed) {
                    text.append(placed.text());
                }
            }
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] painted(Document paper) throws PaperException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(FONTS, CLOCK).paint(paper.title(), new Layout(FONTS).lay(paper), out);
        return out.toByteArray();
    }

    private static byte[] dossier() throws PaperException, IOException {
        Layout layout = new Layout(FONTS);
        List<DossierPdf.Part> parts = new ArrayList<>();
        parts.add(new DossierPdf.Part("Bìa hồ sơ", 0, layout.lay(SamplePapers.cover())));
        parts.add(new DossierPdf.Part("Phường Bến Thủy", 0, List.of()));
        parts.add(new DossierPdf.Part("Tờ trình", 1, layout.lay(SamplePapers.submission())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierPdf(FONTS, CLOCK).paint("Hồ sơ đề nghị khen thưởng", parts, out);
        // To be looked at.
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/dossier.pdf"), out.toByteArray());
        return out.toByteArray();
    }
}

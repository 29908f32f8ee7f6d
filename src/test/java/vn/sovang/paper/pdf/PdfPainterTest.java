package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import vn.sovang.paper.Document;
import vn.sovang.paper.Layout;
import vn.sovang.paper.Page;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Placed;

class PdfPainterTest {
    private static final Fonts FONTS = Fonts.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-12-06T01:02:03Z"), ZoneOffset.UTC);

    @Test
    void paintedPaperIsPdfA2a() throws Exception {
        byte[] pdf = painted(SamplePapers.submission());

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void paintedDossierIsPdfA2a() throws Exception {
        assertThat(faults(dossier(), PDFAFlavour.PDFA_2_A)).isEmpty();
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
        assertThat(read).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "khoản 1\nĐiều 73 Nghị định nêu trên./.");
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
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/sample.pdf"), out.toByteArray());
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
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/dossier.pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new java.io.ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}

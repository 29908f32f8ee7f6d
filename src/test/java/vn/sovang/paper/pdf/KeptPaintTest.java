package vn.sovang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Document;
import vn.sovang.paper.Layout;
import vn.sovang.paper.Section;
import vn.sovang.picture.KeptText;

/// What is written onto the pages of a dossier, operator by operator, against what was kept: letters, ruled lines,
/// stamps, marks of the structure.
class KeptPaintTest {
    @Test
    void everyOperatorIsAsItWas() throws Exception {
        Fonts fonts = Fonts.load();
        Layout layout = new Layout(fonts);
        Document table = new Document("Bảng", List.of(Section.portrait(List.of(SamplePapers.table(30)))));
        List<DossierPdf.Part> parts = List.of(
                new DossierPdf.Part("Bìa hồ sơ", 0, layout.lay(SamplePapers.cover())),
                new DossierPdf.Part("Phường Mẫu", 0, List.of()),
                new DossierPdf.Part("Tờ trình", 1, layout.lay(SamplePapers.submission())),
                new DossierPdf.Part("Bảng", 1, layout.lay(table)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierPdf(fonts, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).paint("Hồ sơ", parts, out);
        StringBuilder now = new StringBuilder();
        try (PDDocument dossier = Loader.loadPDF(out.toByteArray())) {
            for (PDPage page : dossier.getPages()) {
                now.append("== ").append(page.getMediaBox()).append('\n');
                try (InputStream content = page.getContents()) {
                    written(content.readAllBytes(), now);
                }
            }
        }
        KeptText.check(KeptPaintTest.class, "paint.txt", now);
    }

    /// Codes of letters that are no ASCII as `\x00`.
    private static void written(byte[] content, StringBuilder now) {
        for (byte code : content) {
            if (code == '\n' || code >= ' ' && code < 0x7f) {
                now.append((char) code);
            } else {
                now.append("\\x%02x".formatted(code));
            }
        }
    }
}

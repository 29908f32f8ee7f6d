package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.paper.Document;
import vn.sovang.paper.docx.LibreOffice;
import vn.sovang.paper.docx.PrintedWord;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;
import vn.sovang.paper.pdf.VeraPdf;
import vn.sovang.picture.KeptText;

/// Forms against the kept texts of the same made-up facts, and against PDF/A-2a. What a form really gives is left in
/// `target/golden`, as text and as PDF to look at; a test class gives the forms of one family.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GoldenForms {
    private static final Path LEFT = Path.of("target", "golden");
    private final Map<String, Supplier<Document>> forms;

    /// @param forms by the name of their kept text
    GoldenForms(Map<String, Supplier<Document>> forms) {
        this.forms = new TreeMap<>(forms);
    }

    Stream<String> names() {
        return forms.keySet().stream();
    }

    private Document document(String name) {
        return java.util.Objects.requireNonNull(forms.get(name), name).get();
    }

    @ParameterizedTest
    @MethodSource("names")
    void formSaysWhatIsKept(String name) throws IOException {
        KeptText.check(GoldenForms.class, name + ".txt", DocumentText.of(document(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void formPrintsAsPdfA2a(String name) throws Exception {
        Document document = document(name);
        Fonts fonts = Fonts.load();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfPainter(fonts, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .paint(document.title(), new Layout(fonts).lay(document), pdf);
        Files.createDirectories(LEFT);
        Files.write(LEFT.resolve(name + ".pdf"), pdf.toByteArray());

        assertThat(VeraPdf.faults(pdf.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void wordFileHoldsTheSameTextAndTables(String name) throws IOException {
        FormInWord.assertSameText(document(name));
        FormInWord.assertSameTables(document(name));
    }

    @Test
    @Tag("offices")
    void libreOfficePrintsTheWordFilesAsWeDo() throws Exception {
        LibreOffice.assumeInstalled();
        Map<String, Document> documents = new TreeMap<>();
        names().forEach(name -> documents.put(name, document(name)));

        new PrintedWord(Path.of("target", "word")).assertLikeOurs(documents);
    }
}

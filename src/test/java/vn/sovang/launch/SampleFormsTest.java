package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.paper.pdf.VeraPdf;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;
import vn.sovang.usecase.dossier.PrintForms;

/// Every form of the catalogue with the facts of the sample office, as PDF and as Word.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SampleFormsTest {
    private Path folder;
    private Assembly assembly;
    private PrintForms printing;
    private long round;

    @BeforeAll
    void fill(@TempDir Path temporary) throws Exception {
        folder = temporary;
        assembly = FreshRooms.in(folder.resolve("data"));
        round = SampleOffice.of("bac-kan").fill(assembly, folder).round().id();
        printing = DossierFeature.printForms(assembly);
    }

    @AfterAll
    void close() {
        assembly.close();
    }

    static Stream<String> codes() {
        return FormCatalogue.load().all().stream().map(FormEntry::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void formIsWrittenAsPdfA2aAndAsWord(String code) throws Exception {
        Path pdf = folder.resolve(code + ".pdf");
        Path word = folder.resolve(code + ".docx");
        printing.write(round, code, pdf);
        printing.write(round, code, word);

        assertThat(VeraPdf.faults(Files.readAllBytes(pdf))).isEmpty();
        List<String> printed = words(pdf);
        assertThat(printed).hasSizeGreaterThan(20).allMatch(one -> Normalizer.isNormalized(one, Normalizer.Form.NFC));
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getBodyElements()).isNotEmpty();
        }
    }

    @Test
    void unknownFormIsRefusedInWords() {
        assertThatThrownBy(() -> printing.write(round, "to-trinh-la", folder.resolve("x.pdf")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("form list");
    }

    @Test
    void unknownEndingIsRefusedAndWritesNothing() {
        Path file = folder.resolve("to-trinh.odt");
        assertThatThrownBy(() -> printing.write(round, "to-trinh-don-vi", file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".pdf hoặc .docx");
        assertThat(file).doesNotExist();
    }

    private static List<String> words(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return List.of(new PDFTextStripper().getText(document).strip().split("\\s+"));
        }
    }
}

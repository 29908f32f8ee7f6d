package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;

/// The whole journey by the command line: sample office, list, meetings, dossier, summary.
class DemoTest {
    @TempDir
    private static Path folder;

    private static CommandRun demo;

    @BeforeAll
    static void runTheDemo() {
        demo = CommandRun.of("demo", folder);
    }

    @Test
    void theDemoSaysWhatItWroteAndNothingElse() {
        assertThat(demo.err()).isEmpty();
        assertThat(demo.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(demo.out()).contains("52 đề nghị", "ho-so.pdf", "tong-hop.json", "tong-hop.xlsx");
        assertThat(folder.resolve("data/sovang.db")).isRegularFile();
    }

    @Test
    void theMergedDossierHoldsEveryKindOfPaperInComposedVietnamese() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("dossier/ho-so.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("HỒ SƠ", "MỤC LỤC VĂN BẢN", "TỜ TRÌNH", "BIÊN BẢN", "BÁO CÁO THÀNH TÍCH", "DANH SÁCH");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void pagesAreA4AndFontsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                folder.resolve("dossier/01-ban-chi-dao/01-to-trinh.pdf").toFile())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(595.28f, org.assertj.core.data.Offset.offset(0.1f));
                assertThat(page.getMediaBox().getHeight())
                        .isCloseTo(841.89f, org.assertj.core.data.Offset.offset(0.1f));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void foldersAreNumberedAndHoldSinglePapersAndABoundDossier() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("dossier"))) {
            List<Path> inside = folders.filter(Files::isDirectory)
                    .filter(one -> !one.endsWith("van-ban-cong-tac"))
                    .sorted()
                    .toList();
            assertThat(inside).hasSizeGreaterThan(10);
            assertThat(inside.getFirst()).hasFileName("01-ban-chi-dao");
            for (Path one : inside) {
                assertThat(one.getFileName().toString()).matches("\\d\\d-[a-z0-9-]+");
                assertThat(one.resolve("ho-so.pdf")).isNotEmptyFile();
                assertThat(one.resolve("01-to-trinh.pdf")).isNotEmptyFile();
                assertThat(one.resolve("03-bien-ban.pdf")).isNotEmptyFile();
                assertThat(one.resolve("03-bien-ban.docx")).isNotEmptyFile();
            }
        }
    }

    @Test
    void everyFormIsPrintedAsPdfAndAsWord() {
        int number = 0;
        for (FormEntry form : FormCatalogue.load().all()) {
            number++;
            String stem = "forms/%02d-%s".formatted(number, form.code());
            assertThat(folder.resolve(stem + ".pdf")).isNotEmptyFile();
            assertThat(folder.resolve(stem + ".docx")).isNotEmptyFile();
        }
        assertThat(demo.out()).contains(number + " mẫu văn bản");
    }

    @Test
    void workingPapersStandApartFromTheDossier() throws IOException {
        try (Stream<Path> papers = Files.walk(folder.resolve("dossier/van-ban-cong-tac"))) {
            Set<String> stems = papers.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceAll("^\\d\\d-|\\..*$", ""))
                    .collect(Collectors.toSet());
            assertThat(stems)
                    .contains(
                            "giay-moi",
                            "phieu-bau",
                            "bien-ban-kiem-phieu",
                            "thong-bao-bo-sung",
                            "ke-hoach",
                            "so-theo-doi")
                    .anyMatch(stem -> stem.startsWith("quyet-dinh"));
        }
    }

    @Test
    void theSummaryCountsWhatThePapersCount() throws IOException {
        JsonNode summary = JsonMapper.shared().readTree(Files.readString(folder.resolve("summary/tong-hop.json")));
        int people = 0;
        int others = 0;
        for (JsonNode nomination : summary.path("nominations")) {
            if (nomination.path("subject").path("kind").asString().equals("PERSON")) {
                people++;
            } else {
                others++;
            }
        }
        assertThat(others).isEqualTo(8);
        assertThat(people).isEqualTo(43);
        try (PDDocument pdf = Loader.loadPDF(
                folder.resolve("dossier/01-ban-chi-dao/01-to-trinh.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("07 tập thể, 01 hộ gia đình và 43 cá nhân");
        }
        assertThat(folder.resolve("summary/tong-hop.xlsx")).isNotEmptyFile();
    }

    @Test
    void aFolderThatIsNoDemoIsLeftAlone() throws IOException {
        Path own = Files.createDirectories(folder.resolve("cua-toi/data"));
        Files.writeString(own.resolve("quan-trong.txt"), "giữ lại");
        CommandRun refused = CommandRun.of("demo", folder.resolve("cua-toi"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("thư mục trống");
        assertThat(own.resolve("quan-trong.txt")).hasContent("giữ lại");
    }

    @Test
    void anUnknownSampleIsRefused() {
        CommandRun refused = CommandRun.of("demo", folder.resolve("khac"), "--office", "khong-co");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("bac-kan");
    }
}

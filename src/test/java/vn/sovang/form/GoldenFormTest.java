package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.model.PaperKind;
import vn.sovang.paper.Document;
import vn.sovang.paper.Layout;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;
import vn.sovang.paper.pdf.VeraPdf;

/// Each form against the kept text of the same made-up facts. What a form really gives is left in `target/golden`.
class GoldenFormTest {
    static final Map<String, Supplier<Document>> FORMS = forms();

    private static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>();
        SubmissionForm submission = new SubmissionForm(MadeUp.CATALOGUE);
        MinutesForm minutes = new MinutesForm(MadeUp.CATALOGUE);
        AnnexListForm list = new AnnexListForm(MadeUp.CATALOGUE);
        LocalDate day = LocalDate.of(2021, 12, 7);
        forms.put("to-trinh-don-vi", () -> submission.document(MadeUp.unitSubmission("", null)));
        forms.put("to-trinh-ban-chi-dao", () -> submission.document(MadeUp.bodySubmission()));
        forms.put("bien-ban-don-vi", () -> minutes.document(MadeUp.minutes()));
        forms.put(
                "danh-sach",
                () -> list.document(new AnnexListFacts(
                        MadeUp.head(PaperKind.SUBMISSION, "7", day), MadeUp.CLINIC, MadeUp.nominations(), false)));
        forms.put("bao-cao-ca-nhan", () -> new PersonReportForm(MadeUp.CATALOGUE).document(MadeUp.personReport()));
        forms.put("bao-cao-tap-the", () -> new CollectiveReportForm(MadeUp.CATALOGUE)
                .document(MadeUp.collectiveReport()));
        forms.put("bia", () -> new CoverForm(MadeUp.CATALOGUE)
                .document(new CoverFacts(
                        MadeUp.CLINIC_HEAD,
                        MadeUp.movement(),
                        1,
                        MadeUp.COMMITTEE,
                        MadeUp.nominations(),
                        2021,
                        null,
                        "")));
        forms.put("muc-luc", () -> new IndexForm()
                .document(new IndexFacts(
                        "Hồ sơ đề nghị khen thưởng của " + MadeUp.CLINIC,
                        List.of(
                                new IndexEntry(
                                        "07/TTr-TTYT",
                                        day,
                                        "Tờ trình về việc đề nghị khen thưởng",
                                        MadeUp.CLINIC,
                                        "1-2",
                                        "01 bản sao"),
                                new IndexEntry("", null, "Báo cáo thành tích của Lục Thị Hà", "Lục Thị Hà", "", "")))));
        return forms;
    }

    static Stream<String> names() {
        return FORMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void formSaysWhatIsKept(String name) throws IOException {
        String actual = DocumentText.of(
                FORMS.getOrDefault(name, () -> new Document("", List.of())).get());
        Path left = Path.of("target", "golden", name + ".txt");
        Files.createDirectories(left.getParent());
        Files.writeString(left, actual);

        try (InputStream kept = GoldenFormTest.class.getResourceAsStream(name + ".txt")) {
            assertThat(kept).as("kept text of " + name).isNotNull();
            assertThat(actual).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void formPrintsAsPdfA2a(String name) throws Exception {
        Document document =
                FORMS.getOrDefault(name, () -> new Document("", List.of())).get();
        Fonts fonts = Fonts.load();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfPainter(fonts, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .paint(document.title(), new Layout(fonts).lay(document), pdf);

        assertThat(VeraPdf.faults(pdf.toByteArray())).isEmpty();
    }
}

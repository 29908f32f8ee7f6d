package vn.sovang.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.paper.pdf.MadeUpFont;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PrintResult;
import vn.sovang.usecase.press.Progress;
import vn.sovang.usecase.ready.CheckPapers;

/// The office's letter size, line spacing and font on its papers.
class OfficeTypeTest {
    /// Single line of Liberation Serif and Times New Roman, em.
    private static final double LINE = 1.149;

    @TempDir
    private Path folder;

    private Path fontFolder;
    private SmallRound small;
    private PlannedPaper submission;

    @BeforeEach
    void open() throws Exception {
        small = new SmallRound(folder);
        fontFolder = Files.createDirectory(folder.resolve("phong"));
        submission = small.ofUnit(PaperKind.SUBMISSION, small.proposers.getFirst());
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void papersArePrintedIn14PointsAndSingleLinesUntilTheOfficeChooses() throws Exception {
        assertBody(14, 1);
    }

    @Test
    void sizeAndSpacingOfTheOfficeReachThePdf() throws Exception {
        small.styles.save(new PaperStyle(13, 1.5, false));

        assertBody(13, 1.5);
    }

    /// Looks at the opening of the submission and at the letterhead, which stays as it is.
    private void assertBody(double size, double spacing) throws Exception {
        PaperText text = printed(small.printing);
        int opening = text.indexOf("Công an thành phố Bắc Kạn đề nghị");
        PaperText.Line first = text.lines().get(opening);
        PaperText.Line second = text.lines().get(opening + 1);
        assertThat(first.size()).isEqualTo(size);
        assertThat(second.size()).isEqualTo(size);
        assertThat(second.y() - first.y()).isEqualTo(size * LINE * spacing, within(0.05));
        assertThat(text.lines().get(text.indexOf("CỘNG HÒA XÃ HỘI")).size()).isEqualTo(12);
    }

    @Test
    void sizeAndSpacingOfTheOfficeReachWord() throws Exception {
        small.styles.save(new PaperStyle(13, 1.5, false));
        Path file = folder.resolve("to-trinh.docx");

        small.printing.save(small.round.id(), submission, file);

        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
            XWPFParagraph opening = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Công an thành phố Bắc Kạn đề nghị"))
                    .findFirst()
                    .orElseThrow();
            assertThat(opening.getSpacingBetween()).isEqualTo(1.5);
            assertThat(opening.getRuns())
                    .isNotEmpty()
                    .extracting(XWPFRun::getFontSizeAsDouble)
                    .containsOnly(13.0);
        }
    }

    @Test
    void everyPaperOfTheRoundCanBePrintedInTheOfficesType() throws Exception {
        small.styles.save(new PaperStyle(13, 1.5, false));
        Path out = folder.resolve("ho-so");

        PrintResult result = small.printing.print(
                small.round.id(), out, new PrintOrder(EnumSet.allOf(PaperFormat.class), true), Progress.NONE);

        assertThat(result.borrowed()).isEmpty();
        assertThat(PaperText.of(Files.readAllBytes(result.merged())).lines())
                .filteredOn(line -> !line.text().matches("\\d+")) // page numbers stay 14, which the decree allows
                .extracting(PaperText.Line::size)
                .contains(13.0)
                .doesNotContain(14.0);
    }

    @Test
    void formsAreShownInTheOfficesType() throws Exception {
        small.styles.save(new PaperStyle(13, 1.25, false));
        Path file = folder.resolve("mau.pdf");

        new PrintForms(
                        CheckPapers.papers(small.facts, small.catalogue),
                        FormCatalogue.load(),
                        Stores.of(small.database),
                        new PaperFonts(fontFolder, List.of()),
                        SmallRound.CLOCK)
                .write(small.round.id(), "to-trinh-don-vi", file);

        PaperText text = PaperText.of(Files.readAllBytes(file));
        assertThat(text.lines()).extracting(PaperText.Line::size).contains(13.0).doesNotContain(14.0);
    }

    @Test
    void papersArePrintedInTheFontOfThisPcWhenTheOfficeChoosesIt() throws Exception {
        writeOtherFonts();
        PrintDossier printing = small.printing(new PaperFonts(fontFolder, List.of()));
        assertThat(fontNames(printing)).allMatch(name -> name.startsWith("LiberationSerif"));

        small.styles.save(new PaperStyle(14, 1, true));

        assertThat(fontNames(printing)).isNotEmpty().allMatch(name -> name.startsWith("LiberationSans"));
    }

    @Test
    void fontThatIsMissingIsRefusedByItsFile() throws Exception {
        small.styles.save(new PaperStyle(14, 1, true));
        MadeUpFont.writeTimes(fontFolder);
        Files.delete(fontFolder.resolve("timesbi.ttf"));
        PrintDossier printing = small.printing(new PaperFonts(fontFolder, List.of()));
        Path out = folder.resolve("ho-so");

        assertRefused(() -> printing.preview(small.round.id(), submission), "timesbi.ttf", fontFolder.toString());
        assertRefused(
                () -> printing.save(small.round.id(), submission, folder.resolve("to-trinh.docx")), "timesbi.ttf");
        assertRefused(
                () -> printing.print(small.round.id(), out, PrintOrder.dossier(), Progress.NONE),
                "phông kèm theo phần mềm ở Thiết lập, trang Văn bản");
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("to-trinh.docx")).doesNotExist();
    }

    @Test
    void fontThatMayNotBeEmbeddedIsRefusedByItsFile() throws Exception {
        small.styles.save(new PaperStyle(14, 1, true));
        MadeUpFont.writeTimes(fontFolder);
        MadeUpFont.shipped("Serif-Bold").rights(0x0002).write(fontFolder.resolve("timesbd.ttf"));
        PrintDossier printing = small.printing(new PaperFonts(fontFolder, List.of()));

        assertRefused(() -> printing.preview(small.round.id(), submission), "timesbd.ttf", "không được", "nhúng");
    }

    @Test
    void damagedFontAndOneWithoutVietnameseLettersAreRefusedByTheirFile() throws Exception {
        small.styles.save(new PaperStyle(14, 1, true));
        MadeUpFont.writeTimes(fontFolder);
        PrintDossier printing = small.printing(new PaperFonts(fontFolder, List.of()));
        MadeUpFont.shipped("Serif-Italic").without('ợ').write(fontFolder.resolve("timesi.ttf"));
        assertRefused(() -> printing.preview(small.round.id(), submission), "timesi.ttf", "thiếu chữ", "ợ");

        Files.write(fontFolder.resolve("timesi.ttf"), new byte[] {1, 2, 3});
        assertRefused(() -> printing.preview(small.round.id(), submission), "timesi.ttf", "Không đọc được");
    }

    @Test
    void fontIsReadOnceAndLookedForAgainOnlyAfterARefusal() throws Exception {
        small.styles.save(new PaperStyle(14, 1, true));
        PaperFonts fonts = new PaperFonts(fontFolder, List.of());
        assertRefused(() -> small.printing(fonts).preview(small.round.id(), submission), "times.ttf");

        MadeUpFont.writeTimes(fontFolder);
        small.printing(fonts).preview(small.round.id(), submission);
        Files.delete(fontFolder.resolve("times.ttf"));

        assertThat(small.printing(fonts).preview(small.round.id(), submission).pdf())
                .isNotEmpty();
        assertThat(fonts.of(PaperStyle.USUAL)).isSameAs(fonts.of(new PaperStyle(13, 1, false)));
    }

    /// Something that prints.
    private interface Job {
        void run() throws Refusal;
    }

    private static void assertRefused(Job job, String... words) {
        assertThatThrownBy(job::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.sentence())
                .contains(words)
                .contains("chọn phông kèm theo"));
    }

    /// Faces without serifs in the place of Times New Roman, so that they can be told apart.
    private void writeOtherFonts() throws Exception {
        MadeUpFont.shipped("Sans-Regular").write(fontFolder.resolve("times.ttf"));
        MadeUpFont.shipped("Sans-Bold").write(fontFolder.resolve("timesbd.ttf"));
        MadeUpFont.shipped("Sans-Italic").write(fontFolder.resolve("timesi.ttf"));
        MadeUpFont.shipped("Sans-BoldItalic").write(fontFolder.resolve("timesbi.ttf"));
    }

    private List<String> fontNames(PrintDossier printing) throws Exception {
        return printed(printing).lines().stream()
                .flatMap(line -> line.fonts().stream())
                .distinct()
                .toList();
    }

    private PaperText printed(PrintDossier printing) throws Exception {
        return PaperText.of(printing.preview(small.round.id(), submission).pdf());
    }
}

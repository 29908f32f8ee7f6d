package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;
import vn.sovang.picture.KeptPictures;
import vn.sovang.picture.PictureDifference;
import vn.sovang.picture.Tolerance;

/// The first two pages of every form against kept pictures ([KeptPictures]).
class GoldenPagesTest {
    private static final int PAGES = 2;
    private static final float DPI = 40;
    private static final KeptPictures KEPT = new KeptPictures("form/pages", Tolerance.PAGE);
    private static final Fonts FONTS = Fonts.load();

    @ParameterizedTest
    @MethodSource("vn.sovang.form.AllForms#names")
    void pagesLookAsTheyAreKept(String name) throws Exception {
        List<BufferedImage> pages = pictures(LaidForm.of(name).pages());
        for (int i = 0; i < pages.size(); i++) {
            KEPT.check(name + "-" + (i + 1), pages.get(i));
        }
    }

    @Test
    void pageMovedByTwoPixelsIsNoticed() throws Exception {
        assumeFalse(KeptPictures.accepts(), "kept pictures are being written");
        for (String name : List.of("to-trinh-don-vi", "bia", "bieu-0604", "danh-sach-trich-ngang")) {
            PictureDifference moved = KEPT.difference(name + "-1", picture(moved(LaidForm.of(name), 0, 2)));
            assertThat(moved.isSeen()).as(name).isTrue();
            moved = KEPT.difference(name + "-1", picture(moved(LaidForm.of(name), 2, 0)));
            assertThat(moved.isSeen()).as(name).isTrue();
        }
    }

    @Test
    void lineThatIsMissingOrMovedIsNoticed() throws Exception {
        assumeFalse(KeptPictures.accepts(), "kept pictures are being written");
        Page page = LaidForm.of("to-trinh-don-vi").first();
        List<Placed.Text> lines = LaidForm.texts(page).stream()
                .filter(text -> text.text().length() > 8)
                .toList();

        assertThat(lines).hasSizeGreaterThan(20);
        for (Placed.Text line : lines) {
            assertThat(KEPT.difference("to-trinh-don-vi-1", picture(replaced(page, line, null)))
                            .isSeen())
                    .as("without " + line.text())
                    .isTrue();
            assertThat(KEPT.difference("to-trinh-don-vi-1", picture(replaced(page, line, line.moved(0, 4))))
                            .isSeen())
                    .as("moved " + line.text())
                    .isTrue();
        }
    }

    private static Page moved(LaidForm form, double right, double down) {
        Page page = form.first();
        double pixel = 72 / DPI;
        return with(
                page,
                page.items().stream()
                        .map(item -> item.moved(right * pixel, down * pixel))
                        .toList());
    }

    /// @param with null leaves the line out
    private static Page replaced(Page page, Placed line, @org.jspecify.annotations.Nullable Placed with) {
        List<Placed> items = new ArrayList<>();
        for (Placed item : page.items()) {
            if (item != line) {
                items.add(item);
            } else if (with != null) {
                items.add(with);
            }
        }
        return with(page, items);
    }

    private static Page with(Page page, List<Placed> items) {
        return new Page(page.width(), page.height(), page.number(), page.numberShown(), items);
    }

    private static BufferedImage picture(Page page) throws Exception {
        return pictures(List.of(page)).getFirst();
    }

    private static List<BufferedImage> pictures(List<Page> pages) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Page> first = pages.subList(0, Math.min(PAGES, pages.size()));
        new PdfPainter(FONTS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).paint("Mẫu", first, pdf);
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < first.size(); i++) {
                pictures.add(PictureDifference.coarse(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY)));
            }
        }
        return pictures;
    }
}

package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Chart.Entry;
import vn.sovang.paper.Document;
import vn.sovang.paper.Fill;
import vn.sovang.paper.Section;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

/// Charts in PDF files; the whole trial paper is checked by veraPDF among the golden forms.
class ChartPdfTest {
    private static final Fonts FONTS = Fonts.load();
    private static final Chart CHART = new Chart(
            Chart.Kind.COLUMNS,
            "Biểu đồ 1. Khen thưởng",
            "Đơn vị tính: trường hợp",
            List.of("Tập thể", "Hộ", "Cá nhân", "Khác"),
            List.of(new Entry("Bằng khen", List.of(50L, 60L, 70L, 80L))));

    @Test
    void chartIsAFigureWithItsNumbersInWordsBelowItsTitle() throws Exception {
        try (PDDocument document = Loader.loadPDF(painted())) {
            PDStructureElement top = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst();
            List<PDStructureElement> kids =
                    top.getKids().stream().map(PDStructureElement.class::cast).toList();

            assertThat(kids).extracting(PDStructureElement::getStructureType).containsExactly("P", "P", "Figure");
            assertThat(kids.getLast().getAlternateDescription())
                    .isEqualTo("Biểu đồ 1. Khen thưởng (Đơn vị tính: trường hợp). Bằng khen: Tập thể 50, Hộ 60, Cá nhân"
                            + " 70, Khác 80.");
            // One stretch of content holds bars and letters.
            assertThat(kids.getLast().getKids()).containsExactly(2);
        }
    }

    @Test
    void boxOfTheFigureHoldsWhatItShows() throws Exception {
        Page page = page();
        try (PDDocument document = Loader.loadPDF(painted())) {
            PDStructureElement top = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst();
            COSDictionary figure = ((PDStructureElement) top.getKids().getLast()).getCOSObject();
            PDRectangle box = new PDRectangle(
                    (COSArray) figure.getCOSDictionary(COSName.A).getDictionaryObject(COSName.BBOX));

            assertThat(page.items().stream()
                            .filter(Placed.Bar.class::isInstance)
                            .map(Placed.Bar.class::cast))
                    .hasSize(8)
                    .allSatisfy(bar -> {
                        assertThat(bar.x()).isBetween((double) box.getLowerLeftX(), (double) box.getUpperRightX());
                        assertThat(page.height() - bar.y())
                                .isBetween((double) box.getLowerLeftY(), (double) box.getUpperRightY());
                        assertThat(page.height() - bar.y() - bar.height())
                                .isBetween((double) box.getLowerLeftY(), (double) box.getUpperRightY());
                    });
        }
    }

    /// Told apart by how dark they are where no line is seen, and by their lines where it is.
    @Test
    void fillingsDifferInGrey() throws Exception {
        try (PDDocument document = Loader.loadPDF(painted())) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 144, ImageType.GRAY);
            List<Double> lightness = page().items().stream()
                    .filter(Placed.Bar.class::isInstance)
                    .map(Placed.Bar.class::cast)
                    .skip(Fill.values().length)
                    .map(bar -> lightness(picture, bar))
                    .toList();

            assertThat(lightness.get(Fill.GREY.ordinal())).isCloseTo(Fill.SHADE, within(0.02));
            assertThat(lightness.get(Fill.HATCHED.ordinal())).isBetween(0.7, 0.9);
            assertThat(lightness.get(Fill.BLANK.ordinal())).isCloseTo(1, within(0.001));
            assertThat(lightness.get(Fill.CROSSED.ordinal())).isBetween(0.55, 0.75);
        }
    }

    @Test
    void samePagesGiveTheSameBytes() throws Exception {
        assertThat(painted()).isEqualTo(painted());
    }

    /// Mean of the points inside its edge, at two points a point.
    private static double lightness(BufferedImage picture, Placed.Bar bar) {
        double sum = 0;
        int count = 0;
        for (int y = (int) (2 * bar.y()) + 3; y < 2 * (bar.y() + bar.height()) - 3; y++) {
            for (int x = (int) (2 * bar.x()) + 3; x < 2 * (bar.x() + bar.width()) - 3; x++) {
                sum += picture.getRaster().getSample(x, y, 0) / 255.0;
                count++;
            }
        }
        return sum / count;
    }

    private static Page page() throws Exception {
        return new Layout(FONTS)
                .lay(new Document("Biểu đồ", List.of(Section.portrait(List.of(CHART)))))
                .getFirst();
    }

    private static byte[] painted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(FONTS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).paint("Biểu đồ", List.of(page()), out);
        return out.toByteArray();
    }
}

package vn.sovang.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Chart.Entry;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.layout.Figure;
import vn.sovang.paper.layout.Measures;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;

/// Charts in Word files; that LibreOffice opens them is checked with the trial paper among the golden forms.
class ChartWordTest {
    private static final Chart CHART = Chart.of(
            Chart.Kind.BARS,
            "Biểu đồ 1. Đóng góp <của> các đơn vị",
            "Đơn vị tính: đồng",
            List.of(Entry.of("Sở Y tế & đơn vị trực thuộc", 1_490_000), Entry.of("Sở \"Tài chính\"", 700_000)));
    private static final Section SECTION = Section.portrait(List.of(CHART, CHART));

    @Test
    void titleAndUnitAreTextAndStayWithThePicture() throws Exception {
        WordFile file = word();

        assertThat(file.paragraphs())
                .containsExactly(
                        "Biểu đồ 1. Đóng góp <của> các đơn vị",
                        "Đơn vị tính: đồng",
                        "Biểu đồ 1. Đóng góp <của> các đơn vị",
                        "Đơn vị tính: đồng");
        assertThat(file.values(".//w:pStyle/@w:val"))
                .containsExactly("TenBieuDo", "DonViTinh", "BieuDo", "TenBieuDo", "DonViTinh", "BieuDo");
        for (String style : List.of("TenBieuDo", "DonViTinh")) {
            assertThat(file.word()
                            .getStyles()
                            .getStyle(style)
                            .getCTStyle()
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
        }
    }

    @Test
    void pictureHasTheNumbersInWordsAndTheSizeOfTheDrawing() throws Exception {
        WordFile file = word();
        Figure figure = figure();

        List<String> words = file.values(".//*[local-name()='docPr']/@descr");
        assertThat(words).hasSize(2).containsOnly(CHART.inWords());
        assertThat(file.values(".//*[local-name()='docPr']/@id")).containsExactly("1", "2");
        assertThat(file.values(".//*[local-name()='extent']/@cx"))
                .containsOnly(Long.toString(Math.round(figure.width() * 12_700)));
        assertThat(file.values(".//*[local-name()='extent']/@cy"))
                .containsOnly(Long.toString(Math.round(figure.height() * 12_700)));
    }

    @Test
    void pictureShowsBarsAndLetters() throws Exception {
        List<XWPFPictureData> pictures = word().word().getAllPictures();
        assertThat(pictures).hasSize(2).first().satisfies(one -> assertThat(one.getData())
                .hasSizeLessThan(40_000));
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(pictures.getFirst().getData()));
        double perPt = 300 / 72.0;

        for (Placed item : figure().items()) {
            if (item instanceof Placed.Bar bar) {
                int x = (int) ((bar.x() + bar.width() / 2) * perPt);
                int y = (int) ((bar.y() + bar.height() / 2) * perPt);
                assertThat(picture.getRaster().getSample(x, y, 0) / 255.0).isCloseTo(0.45, within(0.03));
            } else if (item instanceof Placed.Text text) {
                int dark = 0;
                for (int y = (int) ((text.baseline() - 7) * perPt); y < text.baseline() * perPt; y++) {
                    for (int x = (int) (text.x() * perPt); x < (text.x() + 15) * perPt && x < picture.getWidth(); x++) {
                        dark += picture.getRaster().getSample(x, y, 0) < 64 ? 1 : 0;
                    }
                }
                assertThat(dark).as(text.text()).isGreaterThan(150);
            }
        }
    }

    @Test
    void sameChartGivesTheSameBytes() throws Exception {
        assertThat(word().bytes()).isEqualTo(word().bytes());
    }

    private static WordFile word() throws Exception {
        return WordFile.of(new Document("Biểu đồ", List.of(SECTION)));
    }

    private static Figure figure() {
        return new Measures(Fonts.load()).figure(CHART, Measures.textWidth(SECTION), Measures.textHeight(SECTION));
    }
}

package vn.sovang.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;

/// Word files of made-up papers.
class DocxWriterTest {
    private static final Fonts FONTS = Fonts.load();
    private static final double TWIP = 1 / 20.0;

    @Test
    @Tag("offices")
    void libreOfficePrintsEveryKindOfBlockAsWeDo() throws Exception {
        LibreOffice.assumeInstalled();

        new PrintedWord(Path.of("target", "word"))
                .assertLikeOurs(Map.of(
                        "mau-cac-phan", WordSamples.sections(),
                        "mau-canh-nhau", WordSamples.neighbours(),
                        "mau-phieu", WordSamples.ballots()));
    }

    @Test
    void sameInputGivesTheSameBytes() throws Exception {
        byte[] file = WordFile.of(WordSamples.sections()).bytes();

        assertThat(WordFile.of(WordSamples.sections()).bytes()).isEqualTo(file);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    @Test
    void propertiesNameTitleMakerLanguageAndDay() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse("2021-12-07T01:02:03Z"), ZoneOffset.UTC);
        new DocxWriter(FONTS, clock).write(new Document("Tờ trình <A & B>", List.of()), out);

        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            CoreProperties properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Tờ trình <A & B>");
            assertThat(properties.getCreator()).isEqualTo("Sổ Vàng");
            assertThat(properties.getCreated()).isEqualTo("2021-12-07T01:02:03Z");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("vi-VN");
        }
    }

    @Test
    void everyStyleUsedExistsAndHasAVietnameseName() throws Exception {
        for (Document document : List.of(WordSamples.sections(), WordSamples.neighbours(), WordSamples.ballots())) {
            WordFile file = WordFile.of(document);
            TreeSet<String> used = new TreeSet<>(file.values(".//w:pStyle/@w:val | .//w:tblStyle/@w:val"));

            assertThat(used).contains("BangKe").allSatisfy(id -> {
                XWPFStyle style = file.word().getStyles().getStyle(id);
                assertThat(style).as(id).isNotNull();
                assertThat(style.getName()).matches(".*[^\\x00-\\x7F].*");
            });
        }
    }

    @Test
    void stylesFollowRoleAndPlace() throws Exception {
        List<String> styles = WordFile.of(WordSamples.sections()).values(".//w:pStyle/@w:val");

        assertThat(styles)
                .startsWith("QuocHieu", "DuongKe", "QuocHieu", "QuocHieu", "DuongKe", "TenLoaiVanBan", "VanBan")
                .contains("TieuDeCot", "OBang");
    }

    @Test
    void headingsGiveWordsNavigationTheirLevels() throws Exception {
        Paragraph plain = Paragraph.of("chữ", FontFace.REGULAR, Style.BODY, ParagraphStyle.PLAIN);
        WordFile file =
                WordFile.of(document(plain.as(Role.TITLE), plain.as(Role.HEADING), plain.as(Role.SUBHEADING), plain));

        List<String> styles = file.values(".//w:pStyle/@w:val");
        assertThat(styles).containsExactly("TenLoaiVanBan", "TieuDeMuc", "TieuDeKhoan", "VanBan");
        assertThat(styles).extracting(id -> outlineLevel(file, id)).containsExactly(0, 1, 2, null);
    }

    private static @Nullable Integer outlineLevel(WordFile file, String style) {
        var level =
                file.word().getStyles().getStyle(style).getCTStyle().getPPr().getOutlineLvl();
        return level == null ? null : level.getVal().intValueExact();
    }

    @Test
    void sectionsHaveTheirShapeAndCountPagesFromOne() throws Exception {
        WordFile file = WordFile.of(WordSamples.sections());

        assertThat(file.values(".//w:sectPr/w:pgSz/@w:w")).containsExactly("11906", "16838", "11906", "11906");
        assertThat(file.values(".//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(file.values(".//w:sectPr/w:pgNumType/@w:start")).containsExactly("1", "1", "1", "1");
        assertThat(file.find(".//w:sectPr[w:titlePg]")).hasSize(3);
        assertThat(file.values(".//w:sectPr[w:pgBorders]/w:pgMar/@w:left"))
                .containsExactly(Long.toString(Math.round((Style.MARGIN_LEFT + 8) * Style.PT_PER_MM / TWIP)));
        assertThat(file.values(".//w:sectPr/w:pgMar/@w:left")).startsWith("1701", "1701");
        assertThat(file.values(".//w:headerReference/@r:id")).containsExactly("rId3", "rId3", "rId4", "rId3");
        assertThat(file.word().getHeaderList().stream()
                        .map(header -> header._getHdrFtr().xmlText().contains("PAGE")))
                .containsExactly(true, false);
    }

    @Test
    void columnsStandWhereTheLayoutPutsThem() throws Exception {
        Table table = WordSamples.table(3);
        Document document = document(table);
        List<Double> edges = new Layout(FONTS)
                .lay(document).getFirst().items().stream()
                        .filter(Placed.Line.class::isInstance)
                        .map(Placed.Line.class::cast)
                        .filter(line -> line.x1() == line.x2())
                        .map(Placed.Line::x1)
                        .distinct()
                        .sorted()
                        .toList();

        List<String> widths = WordFile.of(document).values("./w:tbl/w:tblGrid/w:gridCol/@w:w");
        double x = Style.MARGIN_LEFT * Style.PT_PER_MM;
        List<Double> written = new ArrayList<>(List.of(x));
        for (String width : widths) {
            x += Integer.parseInt(width) * TWIP;
            written.add(x);
        }
        assertThat(written).hasSameSizeAs(edges);
        for (int i = 0; i < edges.size(); i++) {
            assertThat(written.get(i)).isCloseTo(edges.get(i), within(2 * TWIP));
        }
    }

    @Test
    void headerCellsCoverColumnsAndRows() throws Exception {
        WordFile file = WordFile.of(document(WordSamples.table(1)));

        assertThat(file.values("./w:tbl/w:tr[1]/w:tc/w:tcPr/w:gridSpan/@w:val")).containsExactly("2");
        assertThat(file.values("./w:tbl/w:tr[1]/w:tc/w:tcPr/w:vMerge/@w:val"))
                .containsExactly("restart", "restart", "restart");
        assertThat(file.values("./w:tbl/w:tr[2]/w:tc/w:tcPr/w:vMerge/@w:val"))
                .containsExactly("continue", "continue", "continue");
        assertThat(file.find("./w:tbl/w:tr[2]/w:tc")).hasSize(5);
    }

    @Test
    void onlyRowsTallerThanHalfAPageSplit() throws Exception {
        WordFile file = WordFile.of(WordSamples.tall());

        assertThat(file.find("./w:tbl/w:tr")).hasSize(3);
        assertThat(file.find("./w:tbl/w:tr[w:trPr/w:cantSplit]")).hasSize(1);
        assertThat(file.find("./w:tbl/w:tr[3][w:trPr/w:cantSplit]")).hasSize(1);
    }

    @Test
    void moreCellsThanColumnsAreRefused() {
        Cell cell = Cell.of(WordSamples.text("a"));
        Table table = new Table(List.of(1.0), List.of(), List.of(Row.of(List.of(cell, cell))), true);

        assertThatThrownBy(() -> WordFile.of(document(table))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ruleIsAsLongAsOurs() throws Exception {
        Paragraph motto = WordSamples.center("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD);
        Document document = document(motto, new Rule(motto, 0.4, 3, 5));
        Placed.Line line = (Placed.Line) new Layout(FONTS)
                .lay(document).getFirst().items().stream()
                        .filter(Placed.Line.class::isInstance)
                        .findFirst()
                        .orElseThrow();

        WordFile file = WordFile.of(document);
        double left =
                Integer.parseInt(file.values("./w:p[2]/w:pPr/w:ind/@w:left").getFirst()) * TWIP;
        double right =
                Integer.parseInt(file.values("./w:p[2]/w:pPr/w:ind/@w:right").getFirst()) * TWIP;

        assertThat(left).isEqualTo(right);
        assertThat(left).isCloseTo(line.x1() - Style.MARGIN_LEFT * Style.PT_PER_MM, within(TWIP));
        assertThat(file.values("./w:p[1]/w:pPr/w:keepNext/@w:val")).containsExactly("true");
    }

    @Test
    void linesOfTheOrganBreakAsInThePdfAndBlanksAreFirm() throws Exception {
        WordFile file = WordFile.of(WordSamples.sections());

        assertThat(file.texts())
                .contains("SỞ VĂN HÓA, THỂ THAO VÀ\nDU LỊCH TỈNH SÔNG LAM")
                .anySatisfy(text -> assertThat(text).contains("ngày\u00A026\u00A0tháng\u00A010\u00A0năm\u00A02021"));
    }

    @Test
    void blocksKeptTogetherHoldEachOther() throws Exception {
        WordFile file = WordFile.of(WordSamples.ballots());

        assertThat(file.find("./w:tbl")).hasSize(7);
        assertThat(file.find("./w:tbl//w:p[not(w:pPr/w:keepNext)]")).isEmpty();
        // The last line of each paper is free; it alone.
        assertThat(file.find("./w:p[not(w:pPr/w:keepNext)]")).hasSize(7);
    }

    /// Somebody will type there: letters one point high would not be seen.
    @Test
    void emptyCellsHaveTheStyleOfACell() throws Exception {
        WordFile file = WordFile.of(document(WordSamples.table(1)));

        assertThat(file.values("./w:tbl/w:tr[4]/w:tc[4]/w:p/w:pPr/w:pStyle/@w:val"))
                .containsExactly("OBang");
    }

    @Test
    void dotsRunToTheRightEdge() throws Exception {
        WordFile file = WordFile.of(WordSamples.neighbours());

        assertThat(file.texts()).contains("Ý kiến khác: \t");
        assertThat(file.values("./w:p/w:pPr/w:tabs/w:tab[@w:leader='dot'][@w:val='right']/@w:pos"))
                .containsExactly("9354");
    }

    @Test
    void tablesNeverTouch() throws Exception {
        WordFile file = WordFile.of(WordSamples.neighbours());

        assertThat(file.find(".//w:tbl[preceding-sibling::*[1][self::w:tbl]]")).isEmpty();
        assertThat(file.find(".//w:tc/*[last()][self::w:tbl]")).isEmpty();
        assertThat(file.find("./w:tbl[following-sibling::*[1][self::w:sectPr]]"))
                .isEmpty();
    }

    @Test
    void lettersTheFontLacksAreLeftToWord() throws Exception {
        assertThat(WordFile.of(WordSamples.tall()).paragraphs()).contains("Chữ lạ 漢", "→ 😀");
    }

    private static Document document(Block... blocks) {
        return new Document("Mẫu", List.of(Section.portrait(List.of(blocks))));
    }
}

package vn.sovang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.paper.Chart.Entry;
import vn.sovang.paper.Chart.Kind;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Figure;
import vn.sovang.paper.layout.Measures;
import vn.sovang.paper.layout.Placed;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;
import vn.sovang.text.Numbers;

/// Letters are half an em wide on lines of one em: 5.5 pt and 11 pt in a chart.
class ChartLayoutTest {
    private static final double NEAR = 0.001;

    @Test
    void barsAreAsLongAsTheirNumbersAndCarryThem() throws PaperException {
        Chart chart = bars(Entry.of("Một", 100), Entry.of("Hai", 50), Entry.of("Ba", 1), Entry.of("Không", 0));

        List<Placed.Bar> bars = bars(chart);
        List<Placed.Text> texts = texts(chart);

        assertThat(bars).hasSize(3).extracting(Placed.Bar::fill).containsOnly(Fill.GREY);
        assertThat(bars.get(1).width()).isCloseTo(bars.get(0).width() / 2, within(NEAR));
        assertThat(texts)
                .extracting(Placed.Text::text)
                .containsExactly("Một", "100", "Hai", "50", "Ba", "1", "Không", "0");
        Placed.Text number = texts.get(1);
        assertThat(number.x()).isGreaterThan(right(bars.get(0)));
        assertThat(number.x() + Drawing.width(number)).isCloseTo(Drawing.WIDTH, within(2.0));
        assertThat(number.baseline()).isBetween(top(bars.get(0)), bottom(bars.get(0)));
    }

    @Test
    void smallestNumberIsStillSeenAndNothingIsNot() throws PaperException {
        List<Placed.Bar> bars = bars(bars(Entry.of("Nhiều", 1_490_000_000), Entry.of("Ít", 1), Entry.of("Không", 0)));

        assertThat(bars).hasSize(2);
        assertThat(bars.get(1).width()).isBetween(0.5, 1.0);
    }

    @Test
    void numbersHavePointsBetweenThousands() throws PaperException {
        assertThat(texts(bars(Entry.of("Đóng góp", 1_490_000))))
                .extracting(Placed.Text::text)
                .contains("1.490.000");
    }

    @Test
    void longLabelWrapsBesideItsBarAndLeavesRoomForBars() throws PaperException {
        String name =
                "Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông huyện Ngân Sơn tỉnh Bắc Kạn";
        Chart chart = bars(Entry.of(name, 12), Entry.of("Sở Y tế", 7));

        List<Placed.Text> label = texts(chart).stream()
                .filter(text -> text.x() < Drawing.WIDTH / 4)
                .toList();
        List<Placed.Bar> bars = bars(chart);

        assertThat(label).hasSize(3 + 1);
        assertThat(label.stream().limit(3).map(Placed.Text::text).collect(Collectors.joining(" ")))
                .isEqualTo(name);
        double middle = (top(bars.get(0)) + bottom(bars.get(0))) / 2;
        assertThat(label.get(0).baseline()).isLessThan(middle);
        assertThat(label.get(1).baseline()).isCloseTo(middle, within(4.0));
        assertThat(bars.get(0).x()).isLessThan(Drawing.WIDTH * 0.55);
        assertThat(bars.get(1).y()).isGreaterThan(label.get(2).baseline());
    }

    @Test
    void seriesAreFilledDifferentlyAndNamedInTheLegend() throws PaperException {
        Chart chart = new Chart(
                Kind.COLUMNS,
                "Khen thưởng",
                "",
                List.of("Tập thể", "Hộ", "Cá nhân", "Khác"),
                List.of(
                        new Entry("Bằng khen", List.of(1L, 2L, 3L, 4L)),
                        new Entry("Giấy khen", List.of(4L, 3L, 2L, 1L))));

        List<Placed.Bar> bars = bars(chart);

        assertThat(bars).hasSize(4 + 8);
        assertThat(bars.subList(0, 4)).extracting(Placed.Bar::fill).containsExactly(Fill.values());
        assertThat(bars.subList(4, 8)).extracting(Placed.Bar::fill).containsExactly(Fill.values());
        assertThat(texts(chart)).extracting(Placed.Text::text).startsWith("Tập thể", "Hộ", "Cá nhân", "Khác");
        assertThat(bars.subList(4, 8)).extracting(ChartLayoutTest::bottom).containsOnly(bottom(bars.get(8)));
        assertThat(bars.get(7).height()).isCloseTo(4 * bars.get(4).height(), within(NEAR));
    }

    @Test
    void stackedPartsStandOnEachOtherWithTheSumAbove() throws PaperException {
        Chart chart = new Chart(
                Kind.STACKED_COLUMNS,
                "Kết quả",
                "",
                List.of("Được", "Không", "Trả"),
                List.of(new Entry("Đợt 1", List.of(90L, 0L, 1L))));

        List<Placed.Bar> parts = bars(chart).subList(3, 5);
        List<Placed.Text> numbers = texts(chart).subList(3, 6);

        assertThat(parts).extracting(Placed.Bar::fill).containsExactly(Fill.GREY, Fill.BLANK);
        assertThat(bottom(parts.get(1))).isCloseTo(top(parts.get(0)), within(NEAR));
        assertThat(numbers).extracting(Placed.Text::text).containsExactly("90", "1", "91");
        assertThat(numbers.get(0).x()).isGreaterThan(right(parts.get(0)));
        assertThat(numbers.get(2).baseline()).isLessThan(top(parts.get(1)));
    }

    @Test
    void stackedBarSaysSumAndParts() throws PaperException {
        Chart chart = new Chart(
                Kind.STACKED_BARS, "Đề nghị", "", List.of("A", "B"), List.of(new Entry("Sở", List.of(1200L, 30L))));

        assertThat(texts(chart)).extracting(Placed.Text::text).endsWith("1.230 (1.200 + 30)");
    }

    @Test
    void columnsWhoseNumbersDoNotFitAreDrawnAsBars() throws PaperException {
        List<Entry> years = IntStream.rangeClosed(2011, 2025)
                .mapToObj(year -> Entry.of("Năm " + year, year * 1_000_000_000L))
                .toList();
        Chart columns = Chart.of(Kind.COLUMNS, "Tiền thưởng", "", years);
        Chart bars = Chart.of(Kind.BARS, "Tiền thưởng", "", years);

        assertThat(places(texts(columns))).isEqualTo(places(texts(bars)));
        Chart few = Chart.of(Kind.COLUMNS, "Tiền thưởng", "", years.subList(0, 4));
        assertThat(bars(few))
                .extracting(ChartLayoutTest::bottom)
                .containsOnly(bottom(bars(few).getFirst()));
    }

    @Test
    void chartStandsOnOnePageWithItsTitle() throws PaperException {
        Chart chart = bars(Entry.of("Một", 1), Entry.of("Hai", 2));

        List<List<String>> pages = Drawing.words(Drawing.allBut(4), Drawing.plain("trên"), chart);

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).startsWith("Tên biểu đồ", "Đơn vị tính: người", "Một", "1");
    }

    @Test
    void fullestChartFitsAPageInSmallerLetters() throws PaperException {
        String name = "Ủy ban nhân dân xã ".repeat(8).strip();
        List<Entry> entries = IntStream.range(0, Chart.MOST_ENTRIES)
                .mapToObj(i -> Entry.of(name, i + 1))
                .toList();
        Chart chart = Chart.of(Kind.BARS, "Đầy", "", entries);

        assertThat(Drawing.pages(chart)).hasSize(1);
        assertThat(texts(chart).getFirst().size()).isBetween(7.0, 10.0);
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThat(Chart.isWorthDrawing(List.of())).isFalse();
        assertThat(Chart.isWorthDrawing(List.of(Entry.of("Không", 0)))).isFalse();
        assertThat(Chart.isWorthDrawing(List.of(Entry.of("Không", 0), Entry.of("Một", 1))))
                .isTrue();
        assertThatThrownBy(() -> bars(Entry.of("Không", 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of("Âm", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bars(new Entry("Hai số", List.of(1L, 2L))))
                .isInstanceOf(IllegalArgumentException.class);
        Entry[] many = new Entry[Chart.MOST_ENTRIES + 1];
        java.util.Arrays.fill(many, Entry.of("Một", 1));
        assertThatThrownBy(() -> bars(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plainTextAndWordsHaveEveryNumber() {
        Chart chart = new Chart(
                Kind.COLUMNS,
                "Biểu đồ 1. Khen thưởng",
                "Đơn vị tính: trường hợp",
                List.of("Tập thể", "Cá nhân"),
                List.of(new Entry("Bằng khen", List.of(12L, 1_044L)), new Entry("Giấy\u00A0khen", List.of(0L, 7L))));

        assertThat(PlainText.lines(new Document("x", List.of(Section.portrait(List.of(chart))))))
                .containsExactly(
                        "Biểu đồ 1. Khen thưởng",
                        "Đơn vị tính: trường hợp",
                        "Tập thể | Cá nhân",
                        "Bằng khen | 12 | 1.044",
                        "Giấy khen | 0 | 7");
        assertThat(chart.inWords())
                .isEqualTo("Biểu đồ 1. Khen thưởng (Đơn vị tính: trường hợp). Bằng khen: Tập thể 12, Cá nhân 1.044;"
                        + " Giấy khen: Tập thể 0, Cá nhân 7.");
    }

    @Test
    void letterTheFontsLackIsFoundInALabel() {
        Chart chart = bars(Entry.of("Trường \uA640", 1));
        Block heading = Drawing.plain("I. KẾT QUẢ").as(Role.HEADING);

        assertThatThrownBy(() -> Drawing.pages(heading, chart))
                .isInstanceOfSatisfying(MissingGlyphException.class, e -> {
                    assertThat(e.text()).isEqualTo("Trường \uA640");
                    assertThat(e.spot().heading()).isEqualTo("I. KẾT QUẢ");
                });
    }

    /// Whatever the labels and numbers: everything is said, inside the drawing, and nothing on anything else.
    @Seeded
    void nothingOverlapsOrLeavesTheDrawing(long seed) {
        Seeds.hold(seed, 40, RandomDocuments.charts(), ChartLayoutTest::nothingOverlaps);
    }

    private static void nothingOverlaps(Chart chart) {
        Measures measures = new Measures(new FixedMetrics());
        for (double width : List.of(Drawing.WIDTH, 230.0)) {
            Figure figure = measures.figure(chart, width, Drawing.HEIGHT);
            List<Placed.Text> texts = texts(figure);
            List<double[]> boxes = new ArrayList<>();
            for (Placed.Text text : texts) {
                boxes.add(new double[] {
                    text.x(), text.baseline() - 0.66 * text.size(), text.x() + Drawing.width(text), text.baseline()
                });
            }
            figure.items().stream()
                    .filter(Placed.Bar.class::isInstance)
                    .map(Placed.Bar.class::cast)
                    .forEach(bar -> boxes.add(new double[] {bar.x(), bar.y(), right(bar), bottom(bar)}));
            assertThat(boxes).allSatisfy(box -> {
                assertThat(box[0]).isGreaterThan(-NEAR);
                assertThat(box[1]).isGreaterThan(-NEAR);
                assertThat(box[2]).isLessThan(width + NEAR);
                assertThat(box[3]).isLessThan(figure.height() + NEAR);
            });
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(boxes.get(i), boxes.get(j)))
                            .as(i + " on " + j)
                            .isFalse();
                }
            }
            String said = letters(texts.stream().map(Placed.Text::text).collect(Collectors.joining()));
            for (Entry entry : chart.entries()) {
                assertThat(said).contains(letters(entry.label()));
                entry.values().stream().filter(value -> value > 0).forEach(value -> assertThat(said)
                        .contains(Numbers.grouped(value)));
            }
        }
    }

    @Test
    void linesOfAFillingStayInsideTheBar() throws PaperException {
        Element element = Element.figure("");
        for (Fill fill : Fill.values()) {
            Placed.Bar bar = new Placed.Bar(100, 50, 40, 9, fill, element);
            assertThat(bar.hatch())
                    .hasSize(
                            switch (fill) {
                                case GREY, BLANK -> 0;
                                case HATCHED -> 13;
                                case CROSSED -> 20;
                            });
            assertThat(bar.hatch()).allSatisfy(line -> {
                assertThat(List.of(line.x1(), line.x2()))
                        .allSatisfy(x -> assertThat(x).isBetween(100.0, 140.0));
                assertThat(List.of(line.y1(), line.y2()))
                        .allSatisfy(y -> assertThat(y).isBetween(50.0, 59.0));
                assertThat(Math.abs(line.x2() - line.x1())).isCloseTo(Math.abs(line.y2() - line.y1()), within(NEAR));
            });
        }
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] - NEAR
                && other[0] < one[2] - NEAR
                && one[1] < other[3] - NEAR
                && other[1] < one[3] - NEAR;
    }

    private static Chart bars(Entry... entries) {
        return Chart.of(Kind.BARS, "Tên biểu đồ", "Đơn vị tính: người", List.of(entries));
    }

    private static Figure figure(Chart chart) {
        return new Measures(new FixedMetrics()).figure(chart, Drawing.WIDTH, Drawing.HEIGHT);
    }

    private static List<Placed.Text> texts(Chart chart) {
        return texts(figure(chart));
    }

    private static List<Placed.Text> texts(Figure figure) {
        return figure.items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .toList();
    }

    private static List<String> places(List<Placed.Text> texts) {
        return texts.stream()
                .map(text -> text.text() + " @" + Math.round(text.x()) + "," + Math.round(text.baseline()))
                .toList();
    }

    private static List<Placed.Bar> bars(Chart chart) {
        return figure(chart).items().stream()
                .filter(Placed.Bar.class::isInstance)
                .map(Placed.Bar.class::cast)
                .toList();
    }

    private static double right(Placed.Bar bar) {
        return bar.x() + bar.width();
    }

    private static double top(Placed.Bar bar) {
        return bar.y();
    }

    private static double bottom(Placed.Bar bar) {
        return bar.y() + bar.height();
    }

    private static String letters(String text) {
        return text.replaceAll("[ \\n\u00A0]+", "");
    }
}

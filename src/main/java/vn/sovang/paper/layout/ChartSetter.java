package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.paper.Chart;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Role;

/// Draws a chart: its legend, and below it the bars.
final class ChartSetter {
    /// Smaller letters only where a page would not hold the drawing otherwise, pt.
    private static final double[] SIZES = {Chart.LETTERS, 10, 9, 8, 7, 6};

    private final LineSetter setter;

    ChartSetter(LineSetter setter) {
        this.setter = setter;
    }

    /// @param width pt
    /// @param height there is for title and drawing on a page, pt
    Figure figure(Chart chart, double width, double height) throws MissingGlyphException {
        double room = height;
        for (Paragraph line : chart.head()) {
            room -= line.style().before() + line.style().after();
            for (LineSetter.Line set : setter.lines(line, width, Element.of(Role.BODY, null))) {
                room -= set.height();
            }
        }
        Element element = Element.figure(chart.inWords());
        Figure figure = new Figure(0, Double.MAX_VALUE, List.of());
        for (int i = 0; i < SIZES.length && figure.height() > room; i++) {
            figure = drawn(chart, new ChartText(setter, SIZES[i], element), width);
        }
        return figure;
    }

    private static Figure drawn(Chart chart, ChartText text, double width) throws MissingGlyphException {
        Figure legend = ChartLegend.of(chart, text, width);
        Optional<Figure> upright = chart.kind().isUpright() ? ChartColumns.of(chart, text, width) : Optional.empty();
        Figure bars = upright.isPresent() ? upright.get() : ChartBars.of(chart, text, width);
        double height = legend.height() + bars.height();
        List<Placed> items = new ArrayList<>();
        items.add(new Placed.Picture(text.element(), 0, 0, width, height));
        items.addAll(legend.items());
        items.addAll(bars.moved(0, legend.height()).items());
        return new Figure(width, height, items);
    }
}

package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Fill;
import vn.sovang.paper.MissingGlyphException;

/// The names of a chart's series, each beside a sample of its filling, on centred lines.
final class ChartLegend {
    private static final double SAMPLE_WIDTH = 18;
    /// em
    private static final double SAMPLE_HEIGHT = 0.7;
    /// between sample and name, pt
    private static final double BESIDE = 4;
    /// between two names, pt
    private static final double APART = 16;
    /// below the last line, pt
    private static final double BELOW = 6;

    private final ChartText text;
    private final double width;
    private final List<Placed> items = new ArrayList<>();
    /// Samples with their names, each from its own top left corner.
    private final List<Figure> row = new ArrayList<>();
    private double rowWidth;
    private double y;

    private ChartLegend(ChartText text, double width) {
        this.text = text;
        this.width = width;
    }

    /// Empty where there is one series.
    static Figure of(Chart chart, ChartText text, double width) throws MissingGlyphException {
        ChartLegend legend = new ChartLegend(text, width);
        if (chart.series().size() > 1) {
            for (int i = 0; i < chart.series().size(); i++) {
                legend.add(chart.series().get(i), Fill.of(i));
            }
            legend.endRow();
            legend.y += BELOW;
        }
        return new Figure(width, legend.y, legend.items);
    }

    private void add(String name, Fill fill) throws MissingGlyphException {
        double left = SAMPLE_WIDTH + BESIDE;
        Figure named = text.wrapped(name, width - left, Align.LEFT);
        List<Placed> both = new ArrayList<>();
        double height = SAMPLE_HEIGHT * text.size();
        double top = (text.line() - height) / 2;
        both.add(new Placed.Bar(0, top, SAMPLE_WIDTH, height, fill, text.element()));
        both.addAll(named.moved(left, 0).items());
        double needed = left + named.width();
        if (!row.isEmpty() && rowWidth + APART + needed > width) {
            endRow();
        }
        rowWidth += (row.isEmpty() ? 0 : APART) + needed;
        row.add(new Figure(needed, named.height(), both));
    }

    private void endRow() {
        double x = (width - rowWidth) / 2;
        double height = 0;
        for (Figure named : row) {
            items.addAll(named.moved(x, y).items());
            x += named.width() + APART;
            height = Math.max(height, named.height());
        }
        y += height;
        row.clear();
        rowWidth = 0;
    }
}

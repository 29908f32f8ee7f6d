package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.paper.Align;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Fill;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Style;

/// Draws a chart's entries side by side: columns upwards, labels below them.
final class ChartColumns {
    /// height of the highest column, pt
    private static final double HEIGHT = 150;
    /// widest room for an entry, pt
    private static final double WIDEST = 130;
    /// widest column, pt
    private static final double COLUMN = 34;
    /// narrowest column with numbers beside it, pt
    private static final double NARROWEST = 12;
    /// between an entry and the next, pt
    private static final double BETWEEN = 8;
    /// between a column and its number, pt
    private static final double BESIDE = 3;
    /// between two numbers beside a column, pt
    private static final double APART = 3;
    /// lines a label may take
    private static final double LINES = 4;
    /// between the axis and the labels, pt
    private static final double BELOW = 3;

    private final Chart chart;
    private final ChartText text;
    private final double width;
    /// Room of one entry, pt.
    private final double room;
    private final double scale;
    private final List<Placed> items = new ArrayList<>();
    /// Above the axis, pt.
    private double top;

    private ChartColumns(Chart chart, ChartText text, double width) {
        this.chart = chart;
        this.text = text;
        this.width = width;
        this.room = Math.min(WIDEST, width / chart.entries().size());
        long most = 1;
        for (Chart.Entry entry : chart.entries()) {
            for (long value : chart.kind().isStacked() ? List.of(entry.sum()) : entry.values()) {
                most = Math.max(most, value);
            }
        }
        this.scale = HEIGHT / most;
    }

    /// Empty where numbers or labels do not fit beside each other.
    static Optional<Figure> of(Chart chart, ChartText text, double width) throws MissingGlyphException {
        ChartColumns columns = new ChartColumns(chart, text, width);
        double column = chart.kind().isStacked() ? columns.stackedWidth() : columns.groupedWidth();
        if (column <= 0 || !columns.labelsFit()) {
            return Optional.empty();
        }
        return Optional.of(columns.drawn(column));
    }

    private boolean labelsFit() throws MissingGlyphException {
        for (Chart.Entry entry : chart.entries()) {
            if (text.longestWord(entry.label()) > room - BETWEEN
                    || label(entry).height() > (LINES + 0.5) * text.line()) {
                return false;
            }
        }
        return true;
    }

    private Figure label(Chart.Entry entry) throws MissingGlyphException {
        return text.wrapped(entry.label(), room - BETWEEN, Align.CENTER);
    }

    /// Width of a column that has neighbours, 0 where they do not fit.
    private double groupedWidth() throws MissingGlyphException {
        int series = chart.series().size();
        double number = 0;
        for (Chart.Entry entry : chart.entries()) {
            number = Math.max(number, text.widest(entry.values()));
        }
        double wanted = Math.max(number + BESIDE, Math.min(COLUMN, 0.7 * room / series));
        return wanted * series <= room - BETWEEN ? wanted : 0;
    }

    /// Width of a column with numbers beside it, 0 or less where they do not fit.
    private double stackedWidth() throws MissingGlyphException {
        double number = 0;
        double sum = 0;
        for (Chart.Entry entry : chart.entries()) {
            number = Math.max(number, text.widest(entry.values()));
            sum = Math.max(sum, text.width(ChartText.number(entry.sum())));
        }
        double left = room - BETWEEN - 2 * (number + BESIDE);
        return left < NARROWEST || sum > room - BETWEEN ? 0 : Math.min(COLUMN, left);
    }

    private Figure drawn(double column) throws MissingGlyphException {
        double left = (width - room * chart.entries().size()) / 2;
        for (int i = 0; i < chart.entries().size(); i++) {
            double middle = left + (i + 0.5) * room;
            if (chart.kind().isStacked()) {
                stacked(chart.entries().get(i), middle, column);
            } else {
                grouped(chart.entries().get(i), middle, column);
            }
        }
        double end = left + room * chart.entries().size();
        items.add(new Placed.Line(left, 0, end, 0, Style.LINE));
        double bottom = 0;
        for (int i = 0; i < chart.entries().size(); i++) {
            Figure label = label(chart.entries().get(i));
            items.addAll(label.moved(left + i * room + BETWEEN / 2, BELOW).items());
            bottom = Math.max(bottom, BELOW + label.height());
        }
        return new Figure(
                width, top + bottom, new Figure(width, 0, items).moved(0, top).items());
    }

    private void grouped(Chart.Entry entry, double middle, double column) throws MissingGlyphException {
        double x = middle - column * entry.values().size() / 2;
        for (int i = 0; i < entry.values().size(); i++) {
            long value = entry.values().get(i);
            double height = height(value);
            if (value > 0) {
                items.add(new Placed.Bar(x, -height, column, height, Fill.of(i), text.element()));
            }
            above(ChartText.number(value), x + column / 2, height);
            x += column;
        }
    }

    /// A text centred above a column.
    private void above(String number, double middle, double height) throws MissingGlyphException {
        items.add(text.at(number, middle - text.width(number) / 2, -height - BESIDE));
        top = Math.max(top, height + BESIDE + 2 * text.middle() + 1);
    }

    private double height(long value) {
        return value == 0 ? 0 : Math.max(ChartBars.LEAST, value * scale);
    }

    /// Numbers of thin parts are pushed up, so that none stands on another.
    private void stacked(Chart.Entry entry, double middle, double column) throws MissingGlyphException {
        double x = middle - column / 2;
        double y = 0;
        double lowest = text.middle() + APART;
        for (int i = 0; i < entry.values().size(); i++) {
            long value = entry.values().get(i);
            if (value > 0) {
                double height = height(value);
                items.add(new Placed.Bar(x, -y - height, column, height, Fill.of(i), text.element()));
                double centre = Math.max(lowest, y + height / 2);
                items.add(text.at(ChartText.number(value), x + column + BESIDE, -centre + text.middle()));
                lowest = centre + 2 * text.middle() + APART;
                y += height;
            }
        }
        String sum = ChartText.number(entry.sum());
        boolean beside = text.width(sum) / 2 > column / 2 + BESIDE - 1;
        above(sum, middle, beside ? Math.max(y, lowest - text.middle() - APART) : y);
        top = Math.max(top, lowest);
    }
}

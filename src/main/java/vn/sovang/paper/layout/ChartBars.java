package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.paper.Align;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Fill;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.Style;

/// Draws a chart's entries below each other: label at the left, bars from there to the right, numbers at their ends.
final class ChartBars {
    /// Shares of the width labels may take, the first that leaves them on two lines.
    private static final double[] SHARES = {0.3, 0.4, 0.5};
    /// between label and axis, pt
    private static final double BESIDE = 6;
    /// between a bar and its number, pt
    private static final double AFTER = 4;
    /// bars below each other keep their numbers apart, pt more than the letters' size
    private static final double APART = 1;
    /// beyond the last number, pt
    private static final double EDGE = 1;
    /// share of the room that sums with their parts may take; parts stand below each other otherwise
    private static final double MOST_NUMBER = 0.5;
    /// thinnest bar of a number above zero, pt
    static final double LEAST = 0.75;
    /// space between entries, em
    private static final double BETWEEN = 0.6;

    private final Chart chart;
    private final ChartText text;
    private final double width;
    private final List<Placed> items = new ArrayList<>();
    private boolean stacked;

    private ChartBars(Chart chart, ChartText text, double width) {
        this.chart = chart;
        this.text = text;
        this.width = width;
        this.stacked = chart.kind().isStacked();
    }

    static Figure of(Chart chart, ChartText text, double width) throws MissingGlyphException {
        return new ChartBars(chart, text, width).drawn();
    }

    /// Parts of one bar, with what is written at its end.
    private record Band(List<Part> parts, String number) {
        long sum() {
            return parts.stream().mapToLong(Part::value).sum();
        }
    }

    private record Part(long value, Fill fill) {}

    private Figure drawn() throws MissingGlyphException {
        double share = labelShare();
        List<Figure> labels = new ArrayList<>();
        double widest = 0;
        for (Chart.Entry entry : chart.entries()) {
            Figure label = text.wrapped(entry.label(), share, Align.LEFT);
            labels.add(label);
            widest = Math.max(widest, label.width());
        }
        double axis = widest + BESIDE;
        double room = width - axis - EDGE;
        stacked &= longestNumber() <= MOST_NUMBER * room;
        double scale = scale(room);
        double between = BETWEEN * text.size();
        double y = between / 2;
        for (int i = 0; i < labels.size(); i++) {
            y += entry(chart.entries().get(i), labels.get(i), axis, y, scale) + between;
        }
        double end = y - between / 2;
        items.add(new Placed.Line(axis, 0, axis, end, Style.LINE));
        return new Figure(width, end, items);
    }

    private double labelShare() throws MissingGlyphException {
        double share = 0;
        for (double one : SHARES) {
            share = one * width;
            double tallest = 0;
            double longest = 0;
            for (Chart.Entry entry : chart.entries()) {
                tallest = Math.max(
                        tallest, text.wrapped(entry.label(), share, Align.LEFT).height());
                longest = Math.max(longest, text.longestWord(entry.label()));
            }
            if (tallest < 2.5 * text.line() && longest <= share) {
                return share;
            }
        }
        return share;
    }

    private double longestNumber() throws MissingGlyphException {
        double longest = 0;
        for (Chart.Entry entry : chart.entries()) {
            for (Band band : bands(entry)) {
                longest = Math.max(longest, text.width(band.number()));
            }
        }
        return longest;
    }

    /// As long as leaves each bar room for its number.
    private double scale(double room) throws MissingGlyphException {
        double scale = Double.MAX_VALUE;
        for (Chart.Entry entry : chart.entries()) {
            for (Band band : bands(entry)) {
                if (band.sum() > 0) {
                    double thin = LEAST * band.parts().size();
                    double free = Math.max(0, room - AFTER - thin - text.width(band.number()));
                    scale = Math.min(scale, free / band.sum());
                }
            }
        }
        return scale;
    }

    private List<Band> bands(Chart.Entry entry) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < entry.values().size(); i++) {
            parts.add(new Part(entry.values().get(i), Fill.of(i)));
        }
        if (!stacked) {
            return parts.stream()
                    .map(part -> new Band(List.of(part), ChartText.number(part.value())))
                    .toList();
        }
        String numbers =
                parts.stream().map(part -> ChartText.number(part.value())).collect(Collectors.joining(" + "));
        String sum = ChartText.number(entry.sum());
        return List.of(new Band(parts, parts.size() == 1 ? sum : sum + " (" + numbers + ")"));
    }

    /// @return its height
    private double entry(Chart.Entry entry, Figure label, double axis, double top, double scale) {
        List<Band> bands = bands(entry);
        double pitch = text.size() + APART;
        double height = Math.max(label.height(), bands.size() * pitch);
        items.addAll(label.moved(0, top + (height - label.height()) / 2).items());
        double y = top + (height - bands.size() * pitch) / 2;
        for (Band band : bands) {
            double x = axis;
            for (Part part : band.parts()) {
                if (part.value() > 0) {
                    double length = Math.max(LEAST, part.value() * scale);
                    items.add(new Placed.Bar(x, y, length, pitch, part.fill(), text.element()));
                    x += length;
                }
            }
            items.add(text.at(band.number(), x + AFTER, y + pitch / 2 + text.middle()));
            y += pitch;
        }
        return height;
    }
}

package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.paper.layout.Placed;

/// The lines of one page. A table's layout gives each row its own; those that go on where the one above ends are drawn
/// as one.
final class RuledLines {
    private final List<Placed.Line> lines = new ArrayList<>();
    /// Place in the list of the lowest upright line at each distance from the left, thousandths of a point.
    private final Map<Long, Integer> lowest = new HashMap<>();

    void add(Placed.Line line) {
        if (line.x1() != line.x2()) {
            lines.add(line);
            return;
        }
        long left = thousandths(line.x1());
        Integer place = lowest.get(left);
        if (place != null && continues(lines.get(place), line)) {
            Placed.Line upper = lines.get(place);
            lines.set(place, new Placed.Line(upper.x1(), upper.y1(), upper.x2(), line.y2(), upper.thickness()));
        } else {
            lowest.put(left, lines.size());
            lines.add(line);
        }
    }

    private static boolean continues(Placed.Line upper, Placed.Line line) {
        return upper.thickness() == line.thickness() && thousandths(upper.y2()) == thousandths(line.y1());
    }

    private static long thousandths(double length) {
        return Math.round(length * 1000);
    }

    void paint(Content content) {
        if (!lines.isEmpty()) {
            content.beginArtifact();
            for (Placed.Line line : lines) {
                content.line(line.x1(), line.y1(), line.x2(), line.y2(), line.thickness());
            }
            content.end();
        }
    }
}

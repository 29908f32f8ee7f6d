package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.paper.Row;
import vn.sovang.paper.Table;

/// What a dossier lacks, everything once: faults of one component with one basis and one remedy share a row.
final class ShortcomingTable {
    private static final List<Double> WIDTHS = List.of(11.0, 34.0, 54.0, 33.0, 33.0);

    private ShortcomingTable() {}

    /// What makes a row.
    private record Place(String component, String basis, String remedy) {}

    static Table of(List<Shortcoming> shortcomings) {
        Map<Place, Set<String>> faults = new LinkedHashMap<>();
        for (Shortcoming one : shortcomings) {
            faults.computeIfAbsent(
                            new Place(one.component(), one.basis(), one.remedy()), place -> new LinkedHashSet<>())
                    .add(one.fault());
        }
        List<Row> rows = new ArrayList<>();
        faults.forEach((place, texts) -> rows.add(Row.of(List.of(
                TableText.centred(Integer.toString(rows.size() + 1)),
                TableText.left(Prose.orDots(place.component())),
                TableText.left(lines(texts)),
                TableText.left(Prose.capital(Prose.orDots(place.basis()))),
                TableText.left(Prose.orDots(place.remedy()))))));
        if (rows.isEmpty()) {
            rows.add(blank());
        }
        return new Table(
                WIDTHS,
                List.of(TableText.header("TT", "Thành phần", "Thiếu hoặc sai ở đâu", "Căn cứ", "Cách bổ sung")),
                rows,
                true);
    }

    private static String lines(Set<String> texts) {
        return texts.size() == 1 ? Prose.orDots(texts.iterator().next()) : "- " + String.join("\n- ", texts);
    }

    /// Nothing entered yet: a row to write on.
    private static Row blank() {
        return Row.of(List.of(
                TableText.centred("1"),
                TableText.left(Prose.DOTS),
                TableText.left(Prose.DOTS),
                TableText.left(Prose.DOTS),
                TableText.left(Prose.DOTS)));
    }
}

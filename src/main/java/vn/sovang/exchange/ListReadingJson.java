package vn.sovang.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.model.SubjectKind;

/// The preview of a list as JSON, for `import nominations FILE --dry-run --json`.
public final class ListReadingJson {
    private ListReadingJson() {}

    /// The whole reading, indented, in UTF-8 text; ID numbers are masked as on the screen.
    public static String write(ListReading reading) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", "vn.sovang.list-reading");
        root.put("version", 1);
        root.put("file", reading.fileName());
        root.put("sha256", reading.sha256());
        layout(root, reading.layout());
        counts(root.putObject("counts"), reading);
        ArrayNode rows = root.putArray("rows");
        reading.rows().forEach(row -> row(rows.addObject(), row));
        ArrayNode skipped = root.putArray("skipped");
        reading.skipped().forEach(skip -> skipped(skipped.addObject(), skip));
        findings(root.putArray("findings"), reading.findings());
        return JsonText.MAPPER.writeValueAsString(root);
    }

    private static void layout(ObjectNode root, ListLayout layout) {
        root.put("sheet", layout.sheet());
        root.put("headerRow", layout.headerRow());
        root.put("headerRows", layout.headerRows());
        Map<Integer, ListColumn> byIndex = new TreeMap<>();
        layout.columns().forEach((column, index) -> byIndex.put(index, column));
        ArrayNode columns = root.putArray("columns");
        byIndex.forEach((index, column) -> columns.addObject()
                .put("letter", ListTotals.letter(index))
                .put("title", index < layout.titles().size() ? layout.titles().get(index) : "")
                .put("column", column.name())
                .put("label", column.label()));
    }

    private static void counts(ObjectNode node, ListReading reading) {
        int households = reading.count(SubjectKind.HOUSEHOLD);
        node.put("rows", reading.rows().size());
        // As the papers count: households among the collectives.
        node.put("collectives", reading.count(SubjectKind.COLLECTIVE) + households);
        node.put("households", households);
        node.put("people", reading.count(SubjectKind.PERSON));
        for (RowState state : RowState.values()) {
            node.put(state.name().toLowerCase(java.util.Locale.ROOT), reading.count(state));
        }
        node.put(
                "skipped",
                reading.skipped().stream().mapToInt(SkippedRows::count).sum());
        node.put("rowsInFile", reading.lastRow());
    }

    private static void row(ObjectNode node, ListedRow row) {
        ListedValues values = row.values();
        node.put("row", row.number());
        node.put("state", row.state().name());
        node.put("group", row.group());
        node.put("sequence", values.sequence());
        node.put("kind", values.kind().name());
        node.put("unitKind", name(values.unitKind()));
        node.put("name", values.name());
        node.put("sex", name(values.sex()));
        node.put("birth", values.birth() == null ? null : values.birth().toString());
        node.put("ethnicity", values.ethnicity());
        node.put("post", values.post());
        node.put("unit", values.unitName());
        node.put("awardText", values.awardText());
        node.put("awardCode", values.awardCode());
        node.put("award", values.awardName());
        node.put("achievement", values.achievement());
        node.put("note", values.note());
        node.put("posthumous", values.posthumous());
        ArrayNode cells = node.putArray("cells");
        row.cells().forEach(cells::add);
        ArrayNode changes = node.putArray("changes");
        row.changes().forEach(changes::add);
        findings(node.putArray("findings"), row.findings());
    }

    private static void skipped(ObjectNode node, SkippedRows skip) {
        node.put("first", skip.first());
        node.put("last", skip.last());
        node.put("reason", skip.reason().name());
        node.put("text", skip.text());
        node.put("why", skip.why());
    }

    private static void findings(ArrayNode node, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode entry = node.addObject()
                    .put("severity", finding.severity().name())
                    .put("field", finding.field().name())
                    .put("sentence", finding.sentence());
            if (finding.otherRow() > 0) {
                entry.put("otherRow", finding.otherRow());
            }
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

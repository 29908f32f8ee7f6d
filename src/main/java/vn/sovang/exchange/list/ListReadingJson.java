package vn.sovang.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.exchange.table.Finding;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;

/// The preview of a list as JSON, for `import ... FILE --dry-run --json`; ID numbers are masked as on the screen.
public final class ListReadingJson {
    private ListReadingJson() {}

    /// The whole reading of a nomination list, indented, in UTF-8 text.
    public static String write(ListReading reading) {
        return write(reading, 0);
    }

    /// As [#write(ListReading)], of a list that was stored.
    ///
    /// @param runId the import run, 0 when nothing was stored
    public static String write(ListReading reading, long runId) {
        ObjectNode root = root(ListKind.NOMINATIONS, reading.fileName(), reading.sha256(), reading.sender());
        root.put("sheet", reading.layout().sheet());
        layout(root, ListKind.NOMINATIONS, reading.layout());
        tables(root, ListKind.NOMINATIONS, reading.layouts());
        counts(root.putObject("counts"), reading);
        ArrayNode rows = root.putArray("rows");
        reading.rows().forEach(row -> row(rows.addObject(), row));
        skippedAndFindings(root, reading.skipped(), reading.findings());
        run(root, runId);
        return JsonText.MAPPER.writeValueAsString(root);
    }

    /// The whole reading of a registry's list, indented, in UTF-8 text.
    public static String write(RegistryReading reading) {
        return write(reading, Map.of(), 0);
    }

    /// As [#write(RegistryReading)], with what storing each row does.
    ///
    /// @param planned ADD, CHANGE, NOTHING or ASIDE by row number
    /// @param runId the import run that stored it, 0 when nothing was stored
    public static String write(RegistryReading reading, Map<Integer, String> planned, long runId) {
        ObjectNode root = root(reading.kind(), reading.fileName(), reading.sha256(), reading.sender());
        tables(root, reading.kind(), reading.layouts());
        ObjectNode counts = root.putObject("counts");
        counts.put("rows", reading.rows().size());
        states(counts, reading.rows().stream().map(RegistryRow::state).toList());
        counts.put(
                "changed",
                reading.rows().stream().filter(row -> !row.changes().isEmpty()).count());
        planned(counts, planned);
        lines(counts, reading.skipped(), reading.lastRow());
        ArrayNode rows = root.putArray("rows");
        reading.rows().forEach(row -> row(rows.addObject(), row, reading, planned));
        skippedAndFindings(root, reading.skipped(), reading.findings());
        run(root, runId);
        return JsonText.MAPPER.writeValueAsString(root);
    }

    private static ObjectNode root(ListKind kind, String fileName, String sha256, String sender) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", "vn.sovang.list-reading");
        root.put("version", 1);
        root.put("kind", kind.name());
        root.put("file", fileName);
        root.put("sha256", sha256);
        root.put("sender", sender);
        return root;
    }

    private static void tables(ObjectNode root, ListKind kind, List<ListLayout> layouts) {
        ArrayNode tables = root.putArray("tables");
        for (ListLayout layout : layouts) {
            ObjectNode table = tables.addObject();
            table.put("sheet", layout.sheet());
            table.put("key", layout.key());
            layout(table, kind, layout);
        }
    }

    private static void layout(ObjectNode node, ListKind kind, ListLayout layout) {
        node.put("headerRow", layout.headerRow());
        node.put("headerRows", layout.headerRows());
        Map<Integer, ListColumn> byIndex = new TreeMap<>();
        layout.columns().forEach((column, index) -> byIndex.put(index, column));
        ArrayNode columns = node.putArray("columns");
        byIndex.forEach((index, column) -> columns.addObject()
                .put("letter", ListTotals.letter(index))
                .put("title", index < layout.titles().size() ? layout.titles().get(index) : "")
                .put("column", column.name())
                .put("label", column.label(kind)));
    }

    private static void run(ObjectNode root, long runId) {
        if (runId > 0) {
            root.put("run", runId);
        }
    }

    private static void planned(ObjectNode counts, Map<Integer, String> planned) {
        for (String action : planned.isEmpty() ? List.<String>of() : List.of("ADD", "CHANGE", "NOTHING", "ASIDE")) {
            counts.put(
                    action.toLowerCase(Locale.ROOT),
                    planned.values().stream().filter(action::equals).count());
        }
    }

    private static void row(ObjectNode node, RegistryRow row, RegistryReading reading, Map<Integer, String> planned) {
        node.put("row", row.number());
        node.put("place", reading.place(row.number()));
        node.put("state", row.state().name());
        if (planned.containsKey(row.number())) {
            node.put("planned", planned.get(row.number()));
        }
        node.put("group", row.group());
        ObjectNode texts = node.putObject("texts");
        for (ListColumn column : ListColumn.values()) {
            if (row.texts().containsKey(column)) {
                texts.put(column.name(), row.shown(column));
            }
        }
        node.set("values", values(row.entry()));
        cellsAndFindings(node, row.cells(), row.changes(), row.findings());
    }

    private static ObjectNode values(RegistryEntry entry) {
        ObjectNode values = JsonText.MAPPER.valueToTree(entry);
        PartialDate birth =
                switch (entry) {
                    case UnitEntry unit -> null;
                    case PersonEntry person -> {
                        values.put("idNumber", RowDisplay.masked(person.idNumber()));
                        yield person.birth();
                    }
                    case GrantEntry grant -> grant.birth();
                    case InitiativeEntry initiative -> initiative.birth();
                };
        if (birth != null) {
            values.put("birth", birth.toString());
        }
        return values;
    }

    private static void cellsAndFindings(
            ObjectNode node, List<String> texts, List<String> repairs, List<Finding> found) {
        ArrayNode cells = node.putArray("cells");
        texts.forEach(cells::add);
        ArrayNode changes = node.putArray("changes");
        repairs.forEach(changes::add);
        findings(node.putArray("findings"), found);
    }

    private static void skippedAndFindings(ObjectNode root, List<SkippedRows> skippedRows, List<Finding> found) {
        ArrayNode skipped = root.putArray("skipped");
        skippedRows.forEach(skip -> skipped(skipped.addObject(), skip));
        findings(root.putArray("findings"), found);
    }

    /// How many rows are in each state; doubtful and refused are the words of the command line.
    private static void states(ObjectNode node, List<RowState> states) {
        for (RowState state : RowState.values()) {
            node.put(state.name().toLowerCase(Locale.ROOT), count(states, state));
        }
        node.put("doubtful", count(states, RowState.CHECK));
        node.put("refused", count(states, RowState.WRONG));
    }

    private static int count(List<RowState> states, RowState state) {
        return (int) states.stream().filter(state::equals).count();
    }

    private static void lines(ObjectNode node, List<SkippedRows> skipped, int lastRow) {
        node.put("skipped", skipped.stream().mapToInt(SkippedRows::count).sum());
        node.put("rowsInFile", lastRow);
    }

    private static void counts(ObjectNode node, ListReading reading) {
        int households = reading.count(SubjectKind.HOUSEHOLD);
        node.put("rows", reading.rows().size());
        // As the papers count: households among the collectives.
        node.put("collectives", reading.count(SubjectKind.COLLECTIVE) + households);
        node.put("households", households);
        node.put("people", reading.count(SubjectKind.PERSON));
        states(node, reading.rows().stream().map(ListedRow::state).toList());
        node.put(
                "changed",
                reading.rows().stream().filter(row -> !row.changes().isEmpty()).count());
        lines(node, reading.skipped(), reading.lastRow());
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
        cellsAndFindings(node, row.cells(), row.changes(), row.findings());
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

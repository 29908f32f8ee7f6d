package vn.sovang.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;

/// The preview of a list as JSON, for `import ... FILE --dry-run --json`; ID numbers are masked as on the screen.
public final class ListReadingJson {
    private ListReadingJson() {}

    /// The whole reading of a list, indented, in UTF-8 text.
    public static String write(ListReading reading) {
        return write(reading, Map.of(), 0);
    }

    /// As [#write(ListReading)], with what storing each row does.
    ///
    /// @param planned ADD, CHANGE, NOTHING or ASIDE by row number
    /// @param runId the import run that stored it, 0 when nothing was stored
    public static String write(ListReading reading, Map<Integer, String> planned, long runId) {
        ObjectNode root = root(reading);
        tables(root, reading.kind(), reading.layouts());
        counts(root.putObject("counts"), reading, planned);
        ArrayNode rows = root.putArray("rows");
        reading.rows().forEach(row -> {
            if (row.entry() instanceof NominationEntry nomination) {
                row(rows.addObject(), row, nomination);
            } else {
                row(rows.addObject(), row, reading, planned);
            }
        });
        skippedAndFindings(root, reading.skipped(), reading.findings());
        if (runId > 0) {
            root.put("run", runId);
        }
        return JsonText.MAPPER.writeValueAsString(root);
    }

    private static ObjectNode root(ListReading reading) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", "vn.sovang.list-reading");
        root.put("version", 1);
        root.put("kind", reading.kind().name());
        root.put("file", reading.fileName());
        root.put("sha256", reading.sha256());
        root.put("sender", reading.sender());
        // The best table stands once more above the others, as the first readers of this format expect it.
        if (reading.kind() == ListKind.NOMINATIONS) {
            root.put("sheet", reading.layout().sheet());
            layout(root, reading.kind(), reading.layout());
        }
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

    private static void counts(ObjectNode node, ListReading reading, Map<Integer, String> planned) {
        node.put("rows", reading.rows().size());
        if (reading.kind() == ListKind.NOMINATIONS) {
            int households = reading.count(SubjectKind.HOUSEHOLD);
            // As the papers count: households among the collectives.
            node.put("collectives", reading.count(SubjectKind.COLLECTIVE) + households);
            node.put("households", households);
            node.put("people", reading.count(SubjectKind.PERSON));
        }
        states(node, reading);
        node.put(
                "changed",
                reading.rows().stream().filter(row -> !row.changes().isEmpty()).count());
        planned(node, planned);
        node.put(
                "skipped",
                reading.skipped().stream().mapToInt(SkippedRows::count).sum());
        node.put("rowsInFile", reading.lastRow());
    }

    /// How many rows are in each state; doubtful and refused are the words of the command line.
    private static void states(ObjectNode node, ListReading reading) {
        for (RowState state : RowState.values()) {
            node.put(state.name().toLowerCase(Locale.ROOT), reading.count(state));
        }
        node.put("doubtful", reading.count(RowState.CHECK));
        node.put("refused", reading.count(RowState.WRONG));
    }

    private static void planned(ObjectNode counts, Map<Integer, String> planned) {
        for (String action : planned.isEmpty() ? List.<String>of() : List.of("ADD", "CHANGE", "NOTHING", "ASIDE")) {
            counts.put(
                    action.toLowerCase(Locale.ROOT),
                    planned.values().stream().filter(action::equals).count());
        }
    }

    private static void row(ObjectNode node, ListRow row, ListReading reading, Map<Integer, String> planned) {
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

    private static ObjectNode values(ListEntry entry) {
        ObjectNode values = JsonText.MAPPER.valueToTree(entry);
        PartialDate birth =
                switch (entry) {
                    case UnitEntry unit -> null;
                    case PersonEntry person -> {
                        values.put("idNumber", RowDisplay.masked(person.idNumber()));
                        yield person.birth();
                    }
                    case NominationEntry nomination -> nomination.birth();
                    case GrantEntry grant -> grant.birth();
                    case InitiativeEntry initiative -> initiative.birth();
                };
        if (birth != null) {
            values.put("birth", birth.toString());
        }
        return values;
    }

    private static void cellsAndFindings(
            ObjectNode node, List<String> texts, List<String> repairs, List<ListFinding> found) {
        ArrayNode cells = node.putArray("cells");
        texts.forEach(cells::add);
        ArrayNode changes = node.putArray("changes");
        repairs.forEach(changes::add);
        findings(node.putArray("findings"), found);
    }

    private static void skippedAndFindings(ObjectNode root, List<SkippedRows> skippedRows, List<ListFinding> found) {
        ArrayNode skipped = root.putArray("skipped");
        skippedRows.forEach(skip -> skipped(skipped.addObject(), skip));
        findings(root.putArray("findings"), found);
    }

    private static void row(ObjectNode node, ListRow row, NominationEntry values) {
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

    private static void findings(ArrayNode node, List<ListFinding> findings) {
        for (ListFinding finding : findings) {
            ObjectNode entry = node.addObject()
                    .put("severity", finding.isError() ? "ERROR" : "WARNING")
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

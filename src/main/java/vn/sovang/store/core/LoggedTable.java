package vn.sovang.store.core;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A table whose rows a step keeps, as the file has it now: later migrations need no word about it.
///
/// @param key its integer key
/// @param columns all that are kept, the key too; BLOBs are not
public record LoggedTable(String name, String key, List<String> columns) {
    /// All have an integer key. What was answered about lists (list_mapping, unit_answer) is remembered whatever is
    /// undone.
    private static final List<String> NAMES = List.of(
            "person",
            "post",
            "unit",
            "unit_change",
            "unit_change_part",
            "cluster",
            "decision",
            "grant",
            "recognised_initiative",
            "conduct",
            "finding_reason",
            "attachment",
            "people_apart",
            "nomination",
            "achievement_report",
            "law_override",
            "law_choice",
            "movement",
            "movement_line",
            "movement_award",
            "dossier_item",
            "movement_stage",
            "movement_quota",
            "movement_condition",
            "movement_score",
            "movement_signatory",
            "movement_task",
            "movement_term",
            "movement_unit",
            "pledge",
            "receipt",
            "inspection",
            "contribution",
            "typical_example",
            "unit_score",
            "condition_result",
            "deadline_mark",
            "office_day",
            "movement_report",
            "round",
            "nomination_result",
            "revocation",
            "fund_entry",
            "received_item",
            "gap_reason",
            "asked_opinion",
            "public_notice",
            "simplified_round",
            "route_event",
            "return_cause",
            "meeting",
            "meeting_absence",
            "meeting_teller",
            "meeting_terms",
            "ballot",
            "member_vote");

    public static List<LoggedTable> all(Handle handle) {
        Map<String, List<Column>> columns = handle
                .createQuery("""
                        SELECT s.name AS owner, c.name, c.type, c.pk FROM sqlite_schema s, pragma_table_info(s.name) c
                        WHERE s.type = 'table' ORDER BY s.name, c.cid
                        """)
                .map((row, at) -> new Column(
                        row.getString("owner"), row.getString("name"), row.getString("type"), row.getInt("pk") == 1))
                .stream()
                .collect(Collectors.groupingBy(Column::owner));
        return NAMES.stream()
                .map(name -> of(name, columns.getOrDefault(name, List.of())))
                .toList();
    }

    private static LoggedTable of(String name, List<Column> columns) {
        String key = columns.stream()
                .filter(Column::isKey)
                .map(Column::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key of the table " + name));
        return new LoggedTable(
                name,
                key,
                columns.stream()
                        .filter(column -> !column.type().equals("BLOB"))
                        .map(Column::name)
                        .toList());
    }

    private record Column(String owner, String name, String type, boolean isKey) {}

    /// SQL for a row as JSON.
    ///
    /// @param row "new", "old" or the table's name
    String json(String row) {
        return columns.stream()
                .map(column -> "'%1$s', %2$s.\"%1$s\"".formatted(column, row))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// SQL that puts the values of `:json` into the row `:id`.
    ///
    /// @param kept columns the JSON has; the file may have more by now
    String update(List<String> kept) {
        return "UPDATE %s SET %s WHERE %s = :id"
                .formatted(
                        name,
                        known(kept).stream()
                                .map(column -> "\"%s\" = %s".formatted(column, value(column)))
                                .collect(Collectors.joining(", ")),
                        key);
    }

    /// As [#update(List)], for a row that is gone.
    String insert(List<String> kept) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        name,
                        known(kept).stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", ")),
                        known(kept).stream().map(LoggedTable::value).collect(Collectors.joining(", ")));
    }

    private List<String> known(List<String> kept) {
        return columns.stream().filter(kept::contains).toList();
    }

    private static String value(String column) {
        return "json_extract(:json, '$.\"%s\"')".formatted(column);
    }
}

package vn.sovang.store.core;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A table whose rows a step keeps, as the file has it now: later migrations need no word about it.
///
/// @param key columns of its primary key; a single one that is an integer, or those of a list inside another row
/// @param owner the first integer of the key, by which a step finds the row or the list; empty where there is none
/// @param columns all that are kept, the key too; BLOBs are not
public record UndoTable(String name, List<String> key, String owner, List<String> columns) {
    /// What was answered about lists (list_mapping, unit_answer) is remembered whatever is undone.
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
            "member_vote",
            "past_award",
            "initiative",
            "tier",
            "body",
            "body_member",
            "office",
            "signatory",
            "award_name",
            "planned_decision",
            "paper",
            "paper_wording",
            "office_wording",
            "paper_style");

    /// What a print leaves with a paper: no change of the clerk's, so it is neither compared nor put back.
    private static final List<String> OF_PRINTS = List.of("fingerprint", "file", "printed_at");

    public static List<UndoTable> all(Handle handle) {
        Map<String, List<Column>> columns = handle
                .createQuery("""
                        SELECT s.name AS owner, c.name, c.type, c.pk FROM sqlite_schema s, pragma_table_info(s.name) c
                        WHERE s.type = 'table' ORDER BY s.name, c.cid
                        """)
                .map((row, at) -> new Column(
                        row.getString("owner"), row.getString("name"), row.getString("type"), row.getInt("pk")))
                .stream()
                .collect(Collectors.groupingBy(Column::owner));
        return NAMES.stream()
                .map(name -> of(name, columns.getOrDefault(name, List.of())))
                .toList();
    }

    private static UndoTable of(String name, List<Column> columns) {
        List<Column> key = columns.stream()
                .filter(column -> column.place() > 0)
                .sorted(Comparator.comparingInt(Column::place))
                .toList();
        if (key.isEmpty()) {
            throw new IllegalStateException("no key of the table " + name);
        }
        return new UndoTable(
                name,
                key.stream().map(Column::name).toList(),
                key.stream()
                        .filter(column -> column.type().equals("INTEGER"))
                        .map(Column::name)
                        .findFirst()
                        .orElse(""),
                columns.stream()
                        .filter(column -> !column.type().equals("BLOB"))
                        .map(Column::name)
                        .toList());
    }

    /// @param place in the primary key, 0 for none
    private record Column(String owner, String name, String type, int place) {}

    /// Whether its rows have an integer key of their own; those of a list inside another row have none.
    boolean hasOwnKey() {
        return List.of(owner).equals(key);
    }

    /// SQL for the number a step keeps of a row.
    ///
    /// @param row "new", "old" or the table's name
    String number(String row) {
        return owner.isEmpty() ? "0" : row + "." + owner;
    }

    /// SQL for whether a row of the table has the key of a JSON.
    String hasKeyOf(String row, String json) {
        return key.stream()
                .map(column -> "%s.%s = %s".formatted(row, column, value(json, column)))
                .collect(Collectors.joining(" AND "));
    }

    /// SQL for whether two writings of the step are of one row, both of this table and number.
    String sameRow(String one, String other) {
        return hasOwnKey()
                ? "TRUE"
                : key.stream()
                        .map(column -> value(one, column) + " = " + value(other, column))
                        .collect(Collectors.joining(" AND "));
    }

    /// SQL for whether a column, told by its name, is the clerk's.
    String isClerks(String column) {
        return name.equals("paper") ? column + " NOT IN ('" + String.join("', '", OF_PRINTS) + "')" : "TRUE";
    }

    /// SQL for a row as JSON.
    ///
    /// @param row "new", "old" or the table's name
    String json(String row) {
        return columns.stream()
                .map(column -> "'%1$s', %2$s.\"%1$s\"".formatted(column, row))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// SQL that takes away the row that was `:was`.
    String delete() {
        return "DELETE FROM %s WHERE %s".formatted(name, hasKeyOf(name, ":was"));
    }

    /// SQL that puts the values of `:json` into the row that was `:was`.
    ///
    /// @param kept columns the JSON has; the file may have more by now
    String update(List<String> kept) {
        return "UPDATE %s SET %s WHERE %s"
                .formatted(
                        name,
                        known(kept).stream()
                                .filter(column -> !name.equals("paper") || !OF_PRINTS.contains(column))
                                .map(column -> "\"%s\" = %s".formatted(column, value(":json", column)))
                                .collect(Collectors.joining(", ")),
                        hasKeyOf(name, ":was"));
    }

    /// As [#update(List)], for a row that is gone.
    String insert(List<String> kept) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        name,
                        known(kept).stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", ")),
                        known(kept).stream()
                                .map(column -> value(":json", column))
                                .collect(Collectors.joining(", ")));
    }

    private List<String> known(List<String> kept) {
        return columns.stream().filter(kept::contains).toList();
    }

    private static String value(String json, String column) {
        return "json_extract(%s, '$.\"%s\"')".formatted(json, column);
    }
}

package vn.sovang.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.store.core.Database;

/// Every row of every table, for comparing a store before and after.
public final class StoreContent {
    private StoreContent() {}

    /// Lets SQLite answer rows without an order the other way round, so that an order nobody asked for is seen.
    public static void backwards(Database database, boolean on) {
        database.with(handle -> handle.execute("PRAGMA reverse_unordered_selects = " + (on ? "ON" : "OFF")));
    }

    /// The columns of a table.
    public static List<String> columns(Database database, String table) {
        return database.with(handle -> handle.createQuery("SELECT name FROM pragma_table_info(:table)")
                .bind("table", table)
                .mapTo(String.class)
                .list());
    }

    /// All but the runs of imports and the steps, which remember what was undone too.
    public static Map<String, List<String>> of(Database database) {
        Map<String, List<String>> content = new TreeMap<>();
        database.with(handle -> {
            List<String> tables = handle.createQuery("""
                            SELECT name FROM sqlite_schema
                            WHERE type = 'table' AND name NOT LIKE 'import_run%' AND name NOT LIKE 'sqlite%'
                                AND name NOT LIKE '%search%' AND name NOT IN ('step', 'step_row', 'audit_entry')
                            """).mapTo(String.class).list();
            for (String table : tables) {
                content.put(
                        table,
                        handle.createQuery("SELECT * FROM " + table)
                                .mapToMap()
                                .map(Map::toString)
                                .list());
            }
            return tables;
        });
        return content;
    }
}

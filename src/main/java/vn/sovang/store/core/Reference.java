package vn.sovang.store.core;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// A foreign key of the file.
///
/// @param child table whose column names a row of the parent
/// @param cascades whether the child goes with its parent
record Reference(String child, String column, String parent, boolean cascades) {
    static List<Reference> all(Handle handle) {
        return handle.createQuery("""
                        SELECT child.name AS child, reference."from", reference."table", reference.on_delete
                        FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS reference
                        WHERE child.type = 'table'
                        """)
                .map((row, context) -> new Reference(
                        row.getString("child"),
                        row.getString("from"),
                        row.getString("table"),
                        row.getString("on_delete").equals("CASCADE")))
                .list();
    }
}

package vn.sovang.store.core;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// An ordered list of texts inside a record, in a table of its own.
///
/// @param table child table
/// @param parent column that names the record
/// @param column column of the text
public record ChildText(String table, String parent, String column) {
    public List<String> read(Handle handle, long parentId) {
        return handle.createQuery(
                        "SELECT %s FROM %s WHERE %s = :parent ORDER BY ordinal".formatted(column, table, parent))
                .bind("parent", parentId)
                .mapTo(String.class)
                .list();
    }

    /// Puts the list in the place of the one before; the same list is left as it is.
    public void write(Handle handle, long parentId, List<String> texts) {
        if (read(handle, parentId).equals(texts)) {
            return;
        }
        handle.createUpdate("DELETE FROM %s WHERE %s = :parent".formatted(table, parent))
                .bind("parent", parentId)
                .execute();
        if (texts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO %s (%s, ordinal, %s) VALUES (:parent, :ordinal, :text)".formatted(table, parent, column));
        for (int i = 0; i < texts.size(); i++) {
            batch.bind("parent", parentId)
                    .bind("ordinal", i + 1)
                    .bind("text", texts.get(i))
                    .add();
        }
        batch.execute();
    }
}

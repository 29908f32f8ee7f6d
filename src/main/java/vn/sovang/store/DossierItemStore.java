package vn.sovang.store;

import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.DossierItem;
import vn.sovang.model.PaperKind;
import vn.sovang.model.TierKind;

/// What a movement's plan wants in a dossier.
public final class DossierItemStore {
    private final Database database;

    /// A store over the file.
    public DossierItemStore(Database database) {
        this.database = database;
    }

    /// The items of a movement in order.
    public List<DossierItem> of(long movementId) {
        return database.with(handle -> handle.createQuery("""
                        SELECT tier, kind, original, copies FROM dossier_item
                        WHERE movement_id = :movement ORDER BY ordinal
                        """)
                .bind("movement", movementId)
                .map((row, context) -> new DossierItem(
                        TierKind.valueOf(row.getString("tier")),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getBoolean("original"),
                        row.getInt("copies")))
                .list());
    }

    /// Puts the items in the place of those before.
    public void save(long movementId, List<DossierItem> items) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM dossier_item WHERE movement_id = :movement")
                    .bind("movement", movementId)
                    .execute();
            if (items.isEmpty()) {
                return 0;
            }
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO dossier_item (movement_id, ordinal, tier, kind, original, copies)
                    VALUES (:movement, :ordinal, :tier, :kind, :original, :copies)
                    """);
            for (int i = 0; i < items.size(); i++) {
                DossierItem item = items.get(i);
                batch.bind("movement", movementId)
                        .bind("ordinal", i + 1)
                        .bind("tier", item.tier().name())
                        .bind("kind", item.kind().name())
                        .bind("original", item.original())
                        .bind("copies", item.copies())
                        .add();
            }
            return batch.execute().length;
        });
    }
}

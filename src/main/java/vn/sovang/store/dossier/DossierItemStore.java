package vn.sovang.store.dossier;

import java.util.List;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OrderedRows;

/// What a movement's plan wants in a dossier.
public final class DossierItemStore {
    private static final OrderedRows<DossierItem> ITEMS = new OrderedRows<>(
            "dossier_item",
            "TRUE",
            List.of("tier", "kind", "original", "copies"),
            (row, context) -> new DossierItem(
                    TierKind.valueOf(row.getString("tier")),
                    PaperKind.valueOf(row.getString("kind")),
                    row.getBoolean("original"),
                    row.getInt("copies")),
            item -> List.of(item.tier().name(), item.kind().name(), item.original(), item.copies()),
            item -> 0);

    private final Database database;

    /// A store over the file.
    public DossierItemStore(Database database) {
        this.database = database;
    }

    /// The items of a movement in order.
    public List<DossierItem> of(long movementId) {
        return database.with(handle -> ITEMS.read(handle, movementId));
    }

    /// Puts the items in the place of those before.
    public void save(long movementId, List<DossierItem> items) {
        database.write(handle -> {
            ITEMS.write(handle, movementId, items);
            return items;
        });
    }
}

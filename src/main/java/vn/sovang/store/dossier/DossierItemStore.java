package vn.sovang.store.dossier;

import java.util.List;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.TableOf;

/// What a movement's plan wants in a dossier.
public final class DossierItemStore {
    private static final OrderedRows<DossierItem> ITEMS = new OrderedRows<>(
            new TableOf<DossierItem>(
                            "dossier_item",
                            (row, handle) -> new DossierItem(
                                    TierKind.valueOf(row.getString("tier")),
                                    PaperKind.valueOf(row.getString("kind")),
                                    row.getBoolean("original"),
                                    row.getInt("copies")))
                    .column("tier", DossierItem::tier)
                    .column("kind", DossierItem::kind)
                    .column("original", DossierItem::original)
                    .column("copies", DossierItem::copies),
            "movement_id");

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

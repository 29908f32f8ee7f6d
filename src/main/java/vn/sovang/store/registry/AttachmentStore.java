package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// Scans and what they belong to; their content lies in the folder of scans.
public final class AttachmentStore extends TableStore<Attachment> {
    private static final TableOf<Attachment> TABLE = new TableOf<Attachment>(
                    "attachment",
                    Attachment::id,
                    (row, handle) -> new Attachment(
                            row.getLong("id"),
                            owner(row),
                            row.getString("sha256"),
                            row.getString("name"),
                            row.getString("media_type"),
                            row.getLong("size"),
                            Instant.parse(row.getString("added_at"))))
            .columns(AttachmentStore::owners)
            .column("sha256", Attachment::sha256)
            .column("name", Attachment::name)
            .column("media_type", Attachment::mediaType)
            .column("size", Attachment::size)
            .column("added_at", Attachment::addedAt);

    /// A store over the file.
    public AttachmentStore(Database database) {
        super(database, TABLE);
    }

    /// The attachments of something in the order they were added, without those in the bin.
    public List<Attachment> of(Owner owner) {
        return list("WHERE %s = :id AND binned_at IS NULL ORDER BY id".formatted(column(owner.kind())), owner.id());
    }

    /// All attachments, without those in the bin.
    public List<Attachment> all() {
        return list("WHERE binned_at IS NULL ORDER BY id");
    }

    private static TableOf<Attachment> owners(TableOf<Attachment> table) {
        for (OwnerKind kind : OwnerKind.values()) {
            table.column(column(kind), attachment -> owned(attachment.owner(), kind));
        }
        return table;
    }

    private static @Nullable Object owned(Owner owner, OwnerKind kind) {
        return owner.kind() == kind ? owner.id() : null;
    }

    private static Owner owner(ResultSet row) throws SQLException {
        for (OwnerKind kind : OwnerKind.values()) {
            Long id = Cells.number(row, column(kind));
            if (id != null) {
                return new Owner(kind, id);
            }
        }
        throw new SQLException("attachment " + row.getLong("id") + " belongs to nothing");
    }

    private static String column(OwnerKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_id";
    }
}

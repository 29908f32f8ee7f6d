package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;

/// Scans and what they belong to; their content lies in the folder of scans.
public final class AttachmentStore {
    private static final RowMapper<Attachment> ATTACHMENT = (row, context) -> new Attachment(
            row.getLong("id"),
            owner(row),
            row.getString("sha256"),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size"),
            Instant.parse(row.getString("added_at")));

    private final Database database;

    /// A store over the file.
    public AttachmentStore(Database database) {
        this.database = database;
    }

    /// Adds the attachment, whatever its id says; answers it with its new id.
    public Attachment add(Attachment attachment) {
        return database.with(handle -> handle.createQuery(
                        """
                        INSERT INTO attachment (%s, sha256, name, media_type, size, added_at)
                        VALUES (:ownerId, :sha256, :name, :mediaType, :size, :addedAt)
                        RETURNING *
                        """.formatted(column(attachment.owner().kind())))
                .bind("ownerId", attachment.owner().id())
                .bind("sha256", attachment.sha256())
                .bind("name", attachment.name())
                .bind("mediaType", attachment.mediaType())
                .bind("size", attachment.size())
                .bind("addedAt", attachment.addedAt().toString())
                .map(ATTACHMENT)
                .one());
    }

    /// The attachments of something in the order they were added, without those in the bin.
    public List<Attachment> of(Owner owner) {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM attachment WHERE %s = :id AND binned_at IS NULL ORDER BY id"
                                .formatted(column(owner.kind())))
                        .bind("id", owner.id())
                        .map(ATTACHMENT)
                        .list());
    }

    /// All attachments, without those in the bin.
    public List<Attachment> all() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM attachment WHERE binned_at IS NULL ORDER BY id")
                        .map(ATTACHMENT)
                        .list());
    }

    /// The attachment of that id, in the bin too.
    public Optional<Attachment> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM attachment WHERE id = :id")
                .bind("id", id)
                .map(ATTACHMENT)
                .findOne());
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

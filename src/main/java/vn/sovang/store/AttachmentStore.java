package vn.sovang.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.sovang.model.Attachment;

/// Scans that belong to nominations or people; their content lies in the store of files.
public final class AttachmentStore {
    private static final RowMapper<Attachment> ATTACHMENT = (row, context) -> new Attachment(
            row.getLong("id"),
            Cells.number(row, "nomination_id"),
            Cells.number(row, "person_id"),
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
        return database.with(handle -> handle.createQuery("""
                        INSERT INTO attachment (
                            nomination_id, person_id, sha256, name, media_type, size, added_at)
                        VALUES (:nominationId, :personId, :sha256, :name, :mediaType, :size, :addedAt)
                        RETURNING *
                        """)
                .bind("nominationId", attachment.nominationId())
                .bind("personId", attachment.personId())
                .bind("sha256", attachment.sha256())
                .bind("name", attachment.name())
                .bind("mediaType", attachment.mediaType())
                .bind("size", attachment.size())
                .bind("addedAt", attachment.addedAt().toString())
                .map(ATTACHMENT)
                .one());
    }

    /// The attachments of a nomination in the order they were added.
    public List<Attachment> ofNomination(long nominationId) {
        return list("SELECT * FROM attachment WHERE nomination_id = :id ORDER BY id", nominationId);
    }

    /// The attachments of a person in the order they were added.
    public List<Attachment> ofPerson(long personId) {
        return list("SELECT * FROM attachment WHERE person_id = :id ORDER BY id", personId);
    }

    private List<Attachment> list(String sql, long id) {
        return database.with(
                handle -> handle.createQuery(sql).bind("id", id).map(ATTACHMENT).list());
    }
}

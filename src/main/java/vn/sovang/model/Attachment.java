package vn.sovang.model;

import java.time.Instant;
import vn.sovang.text.Nfc;

/// Bản quét: stored once by content inside the data folder.
///
/// @param sha256 lower-case hex digest of the content, its name in the store of files
/// @param size bytes
public record Attachment(
        long id, Owner owner, String sha256, String name, String mediaType, long size, Instant addedAt) {
    public Attachment {
        name = Nfc.line(name);
    }

    /// What a scan belongs to.
    ///
    /// @param id of the row
    public record Owner(OwnerKind kind, long id) {}

    /// Kinds of things that have scans.
    public enum OwnerKind {
        /// đề nghị
        NOMINATION,
        /// cá nhân
        PERSON,
        /// tập thể, hộ gia đình
        UNIT,
        /// quyết định
        DECISION,
        /// kết quả khen
        GRANT,
        /// sáng kiến
        RECOGNISED_INITIATIVE,
        /// gương điển hình
        TYPICAL_EXAMPLE
    }
}

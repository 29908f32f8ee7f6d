package vn.sovang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Bản quét: stored once by content inside the data folder.
///
/// @param sha256 lower-case hex digest of the content, its name in the store of files
/// @param size bytes
public record Attachment(
        long id,
        @Nullable Long nominationId,
        @Nullable Long personId,
        String sha256,
        String name,
        String mediaType,
        long size,
        Instant addedAt) {}

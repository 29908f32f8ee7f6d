package vn.sovang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Lần nhập: one list taken in; can be undone whole.
///
/// @param sourceName file name without folders
/// @param rows nominations stored
/// @param undoneAt null while it stands
public record ImportRun(
        long id,
        long roundId,
        String sourceName,
        String sourceSha256,
        int rows,
        Instant importedAt,
        @Nullable Instant undoneAt) {}

package vn.sovang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Lần nhập: one list taken in; can be undone whole.
///
/// @param roundId the round of a list of nominations; null for the registry's lists
/// @param sourceName file name without folders
/// @param rows rows stored
/// @param undoneAt null while it stands
/// @param stepId the step that holds what it wrote; null for runs from before steps were kept
public record ImportRun(
        long id,
        ListKind kind,
        @Nullable Long roundId,
        String sourceName,
        String sourceSha256,
        int rows,
        Instant importedAt,
        @Nullable Instant undoneAt,
        @Nullable Long stepId) {
    public ImportRun {
        sourceName = Nfc.line(sourceName);
    }
}

package vn.sovang.usecase.dossier;

import java.nio.file.Path;

/// What was exported, read back and found equal.
///
/// @param collectives households among them
public record ExportResult(Path file, int collectives, int people) {
    /// The result in one sentence.
    public String sentence() {
        return "%s: %d tập thể, %d cá nhân, đã đọc lại và khớp".formatted(file, collectives, people);
    }
}

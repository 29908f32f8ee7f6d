package vn.sovang.usecase.intake;

import vn.sovang.model.ImportRun;

/// A list that was taken in, and what that did.
public record Imported(ImportRun run, ListEffects effects) {
    /// `"Đã nạp p.csv: 2 dòng đã có đủ"`, complete for people but for the full stop.
    public String words() {
        return "Đã nạp %s: %s".formatted(run.sourceName(), effects.words());
    }
}

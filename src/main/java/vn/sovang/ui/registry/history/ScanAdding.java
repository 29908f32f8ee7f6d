package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.ui.FileAsker;

/// Ties scans to what they belong to: files asked for, or dropped.
final class ScanAdding {
    private final HistoryWork work;
    private final Runnable onAdded;

    /// @param onAdded reads again what is shown
    ScanAdding(HistoryWork work, Runnable onAdded) {
        this.work = work;
        this.onAdded = onAdded;
    }

    void ask(Owner owner) {
        Optional<Path> file = work.files()
                .open(
                        HistoryText.text("scan.choose"),
                        new FileAsker.Kind(HistoryText.text("scan.kinds"), List.of("pdf", "jpg", "jpeg", "png")));
        file.ifPresent(chosen -> keep(owner, List.of(chosen)));
    }

    void keep(Owner owner, List<Path> files) {
        work.tasks()
                .store(
                        HistoryText.text("scan.keeping"),
                        () -> {
                            for (Path file : files) {
                                work.actions().keep(owner, file);
                            }
                            return files.size();
                        },
                        kept -> {
                            work.status().saved();
                            onAdded.run();
                        });
    }
}

package vn.sovang.ui.registry;

import java.util.List;
import vn.sovang.model.EntryKind;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.Bin;

/// What Delete does in the registry's lists: the entries go into the bin, and the window says how they come back.
final class Binning {
    private final Bin bin;
    private final Tasks tasks;
    private final Status status;

    /// @param name as the list shows it
    record Entry(EntryKind kind, long id, String name) {}

    Binning(Bin bin, Tasks tasks, Status status) {
        this.bin = bin;
        this.tasks = tasks;
        this.status = status;
    }

    /// Puts entries into the bin; a refusal is said in the same place.
    ///
    /// @param onDone shows the list anew
    void put(List<Entry> entries, Runnable onDone) {
        tasks.store(
                BinText.text("bin.putting"),
                () -> {
                    for (Entry entry : entries) {
                        bin.put(entry.kind(), entry.id());
                    }
                    return entries;
                },
                put -> {
                    status.sayUndoable(
                            put.size() == 1
                                    ? BinText.text("bin.put", put.getFirst().name())
                                    : BinText.text("bin.putMany", put.size()));
                    onDone.run();
                },
                refusal -> {
                    status.say(refusal.sentence());
                    onDone.run();
                });
    }
}

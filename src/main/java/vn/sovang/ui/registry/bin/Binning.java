package vn.sovang.ui.registry.bin;

import java.util.List;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.work.Bin;

/// What Delete does in the registry's lists: the entries go into the bin, and the window says how they come back.
public final class Binning {
    private final Bin bin;
    private final Tasks tasks;
    private final Status status;

    public Binning(Bin bin, Tasks tasks, Status status) {
        this.bin = bin;
        this.tasks = tasks;
        this.status = status;
    }

    /// Puts entries into the bin, and says which stay as they are and why.
    ///
    /// @param onDone shows the list anew
    public void put(List<Bin.Entry> entries, Runnable onDone) {
        tasks.store(BinText.text("bin.putting"), () -> bin.putAll(entries), effects -> {
            BinWords.sayPut(status, effects);
            onDone.run();
        });
    }
}

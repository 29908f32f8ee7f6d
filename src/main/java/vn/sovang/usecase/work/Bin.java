package vn.sovang.usecase.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.core.BinStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.Numbers;

/// Thùng rác: lists and search leave out what lies in it; nominations, grants and papers that name it go on as they
/// are. Nothing is ever deleted from it.
public final class Bin {
    private final BinStore bin;
    private final UnitStore units;
    private final EntryNames names;
    private final Journal journal;

    /// Works on one store.
    public Bin(Stores stores, EntryNames names, Journal journal) {
        this.bin = stores.bin();
        this.units = stores.units();
        this.names = names;
        this.journal = journal;
    }

    /// What is put in or taken out.
    public record Entry(EntryKind kind, long id) {}

    /// All that lies in the bin, the latest first.
    public List<Binned> all() {
        return bin.all();
    }

    /// Puts an entry into the bin.
    ///
    /// @throws Refusal for a unit that has others under it, which would lose their place
    public void put(EntryKind kind, long id) throws Refusal {
        if (kind == EntryKind.UNIT) {
            refuseParent(id);
        }
        journal.<Boolean, RuntimeException>step("Bỏ vào thùng rác", names.of(kind, id), () -> {
            bin.put(kind, id, journal.clock().instant());
            return true;
        });
    }

    /// Takes an entry out of the bin, as it was.
    public void restore(EntryKind kind, long id) {
        journal.<Boolean, RuntimeException>step("Lấy lại từ thùng rác", names.of(kind, id), () -> {
            if (bin.find(kind, id).isPresent()) {
                bin.takeOut(kind, id);
            }
            return true;
        });
    }

    /// Puts entries into the bin as one step. A unit that has others under it and what lies there already stay as they
    /// are.
    public Effects<Binned> putAll(List<Entry> entries) {
        return each("Bỏ vào thùng rác", entries, (entry, known) -> {
            String reason = known.isPresent() ? "đã ở trong thùng rác" : reasonToKeep(entry);
            if (reason.isEmpty()) {
                bin.put(entry.kind(), entry.id(), journal.clock().instant());
            }
            return reason;
        });
    }

    /// Takes entries out of the bin, as they were, as one step. What is not there stays as it is.
    public Effects<Binned> restoreAll(List<Entry> entries) {
        return each("Lấy lại từ thùng rác", entries, (entry, known) -> {
            if (known.isEmpty()) {
                return "không còn trong thùng rác";
            }
            bin.takeOut(entry.kind(), entry.id());
            return "";
        });
    }

    /// @param job answers why an entry stays as it is; empty when it was done
    private Effects<Binned> each(String action, List<Entry> entries, BiFunction<Entry, Optional<Binned>, String> job) {
        String about = entries.size() == 1
                ? names.of(entries.getFirst().kind(), entries.getFirst().id())
                : Numbers.count(entries.size()) + " mục";
        return journal.<Effects<Binned>, RuntimeException>step(action, about, () -> {
            List<Binned> done = new ArrayList<>();
            List<Effects.Kept> kept = new ArrayList<>();
            for (Entry entry : entries) {
                String reason = job.apply(entry, bin.find(entry.kind(), entry.id()));
                String name = names.of(entry.kind(), entry.id());
                if (reason.isEmpty()) {
                    done.add(new Binned(
                            entry.kind(), entry.id(), name, journal.clock().instant()));
                } else {
                    kept.add(new Effects.Kept(entry.id(), "“" + name + "”", reason));
                }
            }
            return new Effects<>(done, kept);
        });
    }

    private void refuseParent(long id) throws Refusal {
        String reason = reasonToKeep(new Entry(EntryKind.UNIT, id));
        if (!reason.isEmpty()) {
            throw new Refusal(
                    "“%s” %s. Hãy chuyển chúng sang đơn vị khác trước, hoặc ghi ngày giải thể thay vì bỏ vào thùng rác."
                            .formatted(names.of(EntryKind.UNIT, id), reason));
        }
    }

    private String reasonToKeep(Entry entry) {
        List<Unit> under = entry.kind() == EntryKind.UNIT ? units.under(entry.id()) : List.of();
        return under.isEmpty()
                ? ""
                : "còn %d tập thể trực thuộc, như “%s”"
                        .formatted(under.size(), under.getFirst().name());
    }
}

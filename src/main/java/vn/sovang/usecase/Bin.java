package vn.sovang.usecase;

import java.util.List;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Unit;
import vn.sovang.store.BinStore;
import vn.sovang.store.UnitStore;

/// Thùng rác: lists and search leave out what lies in it; nominations, grants and papers that name it go on as they
/// are. Nothing is ever deleted from it.
public final class Bin {
    private final BinStore bin;
    private final UnitStore units;
    private final EntryNames names;
    private final Journal journal;

    /// Works on one store.
    public Bin(BinStore bin, UnitStore units, EntryNames names, Journal journal) {
        this.bin = bin;
        this.units = units;
        this.names = names;
        this.journal = journal;
    }

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

    private void refuseParent(long id) throws Refusal {
        List<Unit> under = units.under(id);
        if (!under.isEmpty()) {
            throw new Refusal(
                    "“%s” còn %d tập thể trực thuộc, như “%s”. Hãy chuyển chúng sang đơn vị khác trước, hoặc ghi ngày giải thể thay vì bỏ vào thùng rác."
                            .formatted(
                                    names.of(EntryKind.UNIT, id),
                                    under.size(),
                                    under.getFirst().name()));
        }
    }
}

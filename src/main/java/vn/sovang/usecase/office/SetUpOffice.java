package vn.sovang.usecase.office;

import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;

/// Thiết lập cơ quan: the first thing asked of an empty store.
public final class SetUpOffice {
    private final Stores stores;
    private final OfficeStore offices;

    /// Works on one store.
    public SetUpOffice(Stores stores) {
        this.stores = stores;
        this.offices = stores.offices();
    }

    /// Whether the store has an office.
    public boolean done() {
        return offices.find().isPresent();
    }

    /// Stores the office's particulars.
    ///
    /// @throws Refusal when the office has no name
    public void save(Office office) throws Refusal {
        if (office.name().isEmpty()) {
            throw new Refusal("Cơ quan chưa có tên. Hãy ghi tên đầy đủ, ví dụ: Ủy ban nhân dân thành phố Bắc Kạn.");
        }
        stores.database().transaction(() -> {
            offices.save(office);
            return office;
        });
    }
}

package vn.sovang.usecase.office;

import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.usecase.work.Journal;

/// Thiết lập cơ quan: the first thing asked of an empty store; who signs for the office and its councils and
// committees.
public final class SetUpOffice {
    private final OfficeStore offices;
    private final BodyStore bodies;
    private final Journal journal;

    /// Works on one store.
    public SetUpOffice(Stores stores, Journal journal) {
        offices = stores.offices();
        bodies = stores.bodies();
        this.journal = journal;
    }

    /// Whether the store has an office.
    public boolean done() {
        return offices.find().isPresent();
    }

    /// Stores the office's particulars; what is stored already leaves no step.
    ///
    /// @throws Refusal when the office has no name
    public void save(Office office) throws Refusal {
        if (office.name().isEmpty()) {
            throw new Refusal("Cơ quan chưa có tên. Hãy ghi tên đầy đủ, ví dụ: Ủy ban nhân dân thành phố Bắc Kạn.");
        }
        if (offices.find().filter(office::equals).isEmpty()) {
            journal.step("Sửa thông tin cơ quan", office.name(), () -> {
                offices.save(office);
                return office;
            });
        }
    }

    /// Adds the signatory when its id is 0, else changes the one of that id; answers it with its id.
    public Signatory save(Signatory signatory) {
        String action = signatory.id() == 0 ? "Thêm người ký" : "Sửa người ký";
        return offices.signatories().contains(signatory)
                ? signatory
                : journal.step(action, signatory.name(), () -> offices.saveSignatory(signatory));
    }

    /// Takes a signatory off the list; papers and bodies keep their own copies.
    public void remove(Signatory signatory) {
        journal.<Signatory, RuntimeException>step("Xóa người ký", signatory.name(), () -> {
            offices.removeSignatory(signatory.id());
            return signatory;
        });
    }

    /// Adds a council or committee, whatever its id says; answers it with its new id.
    public Body add(Body body) {
        return journal.step("Thêm hội đồng, ban", body.name(), () -> bodies.add(body));
    }

    /// Stores a council's new particulars and members; what is stored already leaves no step.
    public void save(Body body) {
        if (bodies.find(body.id()).filter(body::equals).isEmpty()) {
            journal.<Body, RuntimeException>step("Sửa hội đồng, ban", body.name(), () -> {
                bodies.update(body);
                return body;
            });
        }
    }

    /// Takes a council away with its members.
    ///
    /// @throws Refusal when a round's route or a meeting names it: it is closed by its last day instead
    public void remove(Body body) throws Refusal {
        if (bodies.used(body.id())) {
            throw new Refusal("%s đã có trong đợt xét hoặc cuộc họp nên không xóa được. Hãy ghi ngày thôi hoạt động."
                    .formatted(body.name()));
        }
        journal.<Body, RuntimeException>step("Xóa hội đồng, ban", body.name(), () -> {
            bodies.delete(body.id());
            return body;
        });
    }
}

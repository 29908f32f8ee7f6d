package vn.sovang.usecase.work;

import java.util.Optional;
import vn.sovang.model.EntryKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.OfficialDate;

/// How people call an entry of the registry, in the bin too.
public final class EntryNames {
    private final PersonStore people;
    private final UnitStore units;
    private final DecisionStore decisions;
    private final GrantStore grants;
    private final RecognisedInitiativeStore initiatives;
    private final ConductStore conduct;
    private final AttachmentStore attachments;

    /// Reads from one store.
    public EntryNames(Stores stores) {
        people = stores.people();
        units = stores.units();
        decisions = stores.decisions();
        grants = stores.grants();
        initiatives = stores.initiatives();
        conduct = stores.conducts();
        attachments = stores.attachments();
    }

    /// The entry's name; empty when there is no such entry.
    public String of(EntryKind kind, long id) {
        Optional<String> name =
                switch (kind) {
                    case PERSON -> people.find(id).map(Person::fullName);
                    case UNIT -> units.find(id).map(Unit::name);
                    case DECISION -> decisions.find(id).map(EntryNames::of);
                    case GRANT -> grants.find(id).map(EntryNames::of);
                    case RECOGNISED_INITIATIVE -> initiatives.find(id).map(RecognisedInitiative::name);
                    case CONDUCT -> conduct.find(id).map(EntryNames::of);
                    case ATTACHMENT -> attachments.find(id).map(scan -> scan.name());
                };
        return name.orElse("");
    }

    /// `"Quyết định số 2005/QĐ-UBND ngày 07/9/2021"`, with what is known of it.
    public static String of(Decision decision) {
        String number = decision.number().isEmpty() ? "Quyết định" : "Quyết định số " + decision.number();
        return decision.date() == null ? number : number + " ngày " + OfficialDate.brief(decision.date());
    }

    /// `"Đánh giá năm 2024: Hoàn thành tốt nhiệm vụ"`.
    public static String of(Conduct entry) {
        return switch (entry) {
            case Assessment said ->
                "Đánh giá năm " + said.year() + ": " + said.grade().label();
            case Hold hold -> hold.kind().label();
            case TitleRegistration registration -> "Đăng ký danh hiệu năm " + registration.year();
            case MaternityLeave leave -> "Nghỉ thai sản từ " + OfficialDate.brief(leave.from());
        };
    }

    /// `"Giấy khen: Hoàng Thị Pham"`.
    public static String of(Grant grant) {
        return grant.awardName() + ": " + grant.subjectName();
    }
}

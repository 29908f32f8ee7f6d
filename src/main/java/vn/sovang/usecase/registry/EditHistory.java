package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// Thêm, sửa kết quả khen, quyết định và sáng kiến of the registry's subjects, each as a step that can be undone.
public final class EditHistory {
    private final KnownDecision knownDecision;
    private final GrantStore grants;
    private final DecisionStore decisions;
    private final RecognisedInitiativeStore initiatives;
    private final PersonStore people;
    private final UnitStore units;
    private final Journal journal;

    /// Works on one store.
    public EditHistory(Stores stores, Journal journal) {
        knownDecision = new KnownDecision(stores);
        this.grants = stores.grants();
        this.decisions = stores.decisions();
        this.initiatives = stores.initiatives();
        this.people = stores.people();
        this.units = stores.units();
        this.journal = journal;
    }

    /// Stores a new grant, whatever its id says, with the decision that gave it: the registry's own of that number, day
    /// and organ, or a new one.
    ///
    /// @param decision null while unknown
    /// @throws Refusal when it names no award or no subject, or its days cannot be
    public HeldGrant add(Grant grant, @Nullable Decision decision) throws Refusal {
        Grant named = named(grant);
        check(named, decision);
        return journal.step("Thêm kết quả khen", EntryNames.of(named), () -> {
            Decision known = decision == null ? null : known(decision);
            return new HeldGrant(grants.add(with(named, known)), known);
        });
    }

    /// Stores a grant's new values, the decision as in [#add(Grant, Decision)]; the decision it had before stays in the
    /// registry.
    ///
    /// @throws Refusal when it names no award or no subject, or its days cannot be
    public HeldGrant change(Grant grant, @Nullable Decision decision) throws Refusal {
        Grant named = named(grant);
        check(named, decision);
        return journal.step("Sửa kết quả khen", EntryNames.of(named), () -> {
            Decision known = decision == null ? null : known(decision);
            Grant whole = with(named, known);
            if (!grants.find(whole.id()).equals(Optional.of(whole))) {
                grants.update(whole);
            }
            return new HeldGrant(whole, known);
        });
    }

    /// Stores a new decision, whatever its id says, before what it gave is entered.
    ///
    /// @throws Refusal when its day is still to come
    public Decision add(Decision decision) throws Refusal {
        check(decision);
        return journal.step("Thêm quyết định", EntryNames.of(decision), () -> decisions.add(decision));
    }

    /// Stores a decision's new values, for all it gave.
    ///
    /// @throws Refusal when its day is still to come
    public Decision change(Decision decision) throws Refusal {
        check(decision);
        return journal.step("Sửa quyết định", EntryNames.of(decision), () -> {
            if (!decisions.find(decision.id()).equals(Optional.of(decision))) {
                decisions.update(decision);
            }
            return decision;
        });
    }

    /// Stores a new initiative, whatever its id says.
    ///
    /// @throws Refusal without a name or a subject, or when its day is still to come
    public RecognisedInitiative add(RecognisedInitiative initiative) throws Refusal {
        check(initiative);
        return journal.step("Thêm sáng kiến", initiative.name(), () -> initiatives.add(initiative));
    }

    /// Stores an initiative's new values.
    ///
    /// @throws Refusal without a name or a subject, or when its day is still to come
    public RecognisedInitiative change(RecognisedInitiative initiative) throws Refusal {
        check(initiative);
        return journal.step("Sửa sáng kiến", initiative.name(), () -> {
            if (!initiatives.find(initiative.id()).equals(Optional.of(initiative))) {
                initiatives.update(initiative);
            }
            return initiative;
        });
    }

    private Decision known(Decision decision) {
        return knownDecision.orAdded(decision);
    }

    /// A grant entered from the registry is named as the registry names its subject.
    private Grant named(Grant grant) {
        if (!grant.subjectName().isEmpty()) {
            return grant;
        }
        Long personId = grant.personId();
        Long unitId = grant.unitId();
        String name = "";
        if (personId != null) {
            name = people.find(personId).map(Person::fullName).orElse("");
        } else if (unitId != null) {
            name = units.find(unitId).map(Unit::name).orElse("");
        }
        return copy(grant, name, grant.decisionId());
    }

    private static Grant with(Grant grant, @Nullable Decision decision) {
        return copy(grant, grant.subjectName(), decision == null ? null : decision.id());
    }

    private static Grant copy(Grant grant, String subjectName, @Nullable Long decisionId) {
        return new Grant(
                grant.id(),
                grant.personId(),
                grant.unitId(),
                subjectName,
                grant.subjectPlace(),
                grant.awardCode(),
                grant.awardName(),
                grant.level(),
                grant.year(),
                decisionId,
                grant.reason(),
                grant.note(),
                grant.money(),
                grant.recall());
    }

    private void check(Grant grant, @Nullable Decision decision) throws Refusal {
        if (grant.awardName().isEmpty()) {
            throw new Refusal(
                    "Chưa ghi danh hiệu hoặc hình thức khen. Hãy chọn trong danh mục hoặc ghi như quyết định.");
        }
        if (grant.subjectName().isEmpty()) {
            throw new Refusal("Chưa ghi ai được khen. Hãy chọn cá nhân hoặc tập thể trong sổ.");
        }
        if (decision != null) {
            check(decision);
        }
        Integer year = grant.year();
        LocalDate day = decision == null ? null : decision.date();
        int latest = day == null ? LocalDate.now(journal.clock()).getYear() : day.getYear();
        if (year != null && year > latest) {
            throw new Refusal(
                    day == null
                            ? "Năm %d ở sau năm nay. Hãy sửa lại năm của thành tích.".formatted(year)
                            : "Năm của thành tích %d ở sau ngày quyết định %s. Hãy sửa lại một trong hai."
                                    .formatted(year, OfficialDate.brief(day)));
        }
    }

    private void check(Decision decision) throws Refusal {
        refuseFuture("quyết định", decision.date());
    }

    private void check(RecognisedInitiative initiative) throws Refusal {
        if (initiative.name().isEmpty()) {
            throw new Refusal("Sáng kiến chưa có tên. Hãy ghi tên sáng kiến hoặc đề tài.");
        }
        if (initiative.personId() == null && initiative.unitId() == null) {
            throw new Refusal("Chưa ghi sáng kiến của ai. Hãy chọn cá nhân hoặc tập thể trong sổ.");
        }
        refuseFuture("công nhận", initiative.date());
    }

    private void refuseFuture(String what, @Nullable LocalDate day) throws Refusal {
        if (day != null && day.isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal("Ngày %s %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(what, OfficialDate.brief(day)));
        }
    }
}

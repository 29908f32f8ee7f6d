package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.FreshStore;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.EditHistory;
import vn.sovang.usecase.registry.EditPeople;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.registry.MergePeople;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.registry.UnitHistory;
import vn.sovang.usecase.work.AuditTrail;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.UndoStep;

/// A store with the jobs on its registry.
public final class RegistryRoom implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T02:05:00Z"), ZoneOffset.UTC);

    public final Database database;
    public final PersonStore people;
    final PostStore posts;
    public final UnitStore units;
    public final UnitChangeStore changes;
    public final ClusterStore clusters;
    public final DecisionStore decisions;
    public final GrantStore grants;
    public final RecognisedInitiativeStore initiatives;
    public final AttachmentStore attachments;
    public final StepStore steps;
    public final Journal journal;
    public final EditPeople editPeople;
    public final EditUnits editUnits;
    public final EditHistory editHistory;
    public final ChangeUnits reorganise;
    public final UnitHistory history;
    public final SamePerson samePerson;
    public final MergePeople merge;
    public final Bin bin;
    public final UndoStep undo;
    public final AuditTrail trail;

    public RegistryRoom(Path folder) throws Refusal {
        this(Database.open(FreshStore.in(folder)));
    }

    /// Jobs on the registry of a store that somebody else opened.
    public RegistryRoom(Database database) {
        this.database = database;
        people = new PersonStore(database);
        posts = new PostStore(database);
        units = new UnitStore(database);
        changes = new UnitChangeStore(database);
        clusters = new ClusterStore(database);
        decisions = new DecisionStore(database);
        grants = new GrantStore(database);
        initiatives = new RecognisedInitiativeStore(database);
        attachments = new AttachmentStore(database);
        steps = new StepStore(database);
        journal = new Journal(Stores.of(database), CLOCK, "can-bo");
        editPeople = new EditPeople(Stores.of(database), journal);
        editUnits = new EditUnits(Stores.of(database), journal);
        editHistory = new EditHistory(Stores.of(database), journal);
        reorganise = new ChangeUnits(Stores.of(database), journal);
        history = new UnitHistory(Stores.of(database));
        samePerson = new SamePerson(Stores.of(database), journal);
        merge = new MergePeople(Stores.of(database), journal);
        bin = new Bin(Stores.of(database), new EntryNames(Stores.of(database)), journal);
        undo = new UndoStep(Stores.of(database), journal);
        trail = new AuditTrail(Stores.of(database));
    }

    public Unit unit(String name) {
        return units.add(Unit.named(name, UnitKind.ADMINISTRATION, null, true));
    }

    public Person person(String name, @Nullable String birth) {
        return people.add(Person.listed(name, null, birth == null ? null : PartialDate.parse(birth), ""));
    }

    public static Grant grant(@Nullable Long personId, @Nullable Long unitId, String award, int year) {
        return new Grant(0, personId, unitId, "", "", null, award, null, year, null, "", "");
    }

    public static Person with(Person person, String name, String idNumber) {
        return new Person(
                person.id(),
                name,
                person.sex(),
                person.birth(),
                person.ethnicity(),
                person.homePlace(),
                person.residence(),
                idNumber,
                person.qualification(),
                person.partyDate(),
                person.statisticsClass());
    }

    public Map<String, List<String>> content() {
        return StoreContent.of(database);
    }

    @Override
    public void close() {
        database.close();
    }
}

package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Grant;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Person;
import vn.sovang.model.Refusal;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitKind;
import vn.sovang.store.AttachmentStore;
import vn.sovang.store.AuditStore;
import vn.sovang.store.BinStore;
import vn.sovang.store.ClusterStore;
import vn.sovang.store.Database;
import vn.sovang.store.DecisionStore;
import vn.sovang.store.FreshStore;
import vn.sovang.store.GrantStore;
import vn.sovang.store.ImportRunStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.PostStore;
import vn.sovang.store.RecognisedInitiativeStore;
import vn.sovang.store.SketchStore;
import vn.sovang.store.StepStore;
import vn.sovang.store.StoreContent;
import vn.sovang.store.UnitChangeStore;
import vn.sovang.store.UnitStore;

/// A store with the jobs on its registry.
final class RegistryRoom implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T02:05:00Z"), ZoneOffset.UTC);

    final Database database;
    final PersonStore people;
    final PostStore posts;
    final UnitStore units;
    final UnitChangeStore changes;
    final ClusterStore clusters;
    final DecisionStore decisions;
    final GrantStore grants;
    final RecognisedInitiativeStore initiatives;
    final AttachmentStore attachments;
    final StepStore steps;
    final Journal journal;
    final EditPeople editPeople;
    final EditUnits editUnits;
    final EditHistory editHistory;
    final ChangeUnits reorganise;
    final UnitHistory history;
    final SamePerson samePerson;
    final MergePeople merge;
    final Bin bin;
    final UndoStep undo;
    final AuditTrail trail;

    RegistryRoom(Path folder) throws Refusal {
        this(Database.open(FreshStore.in(folder)));
    }

    /// Jobs on the registry of a store that somebody else opened.
    RegistryRoom(Database database) {
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
        journal = new Journal(new AuditStore(database), steps, CLOCK, "can-bo");
        editPeople = new EditPeople(people, posts, journal);
        editUnits = new EditUnits(units, clusters, journal);
        editHistory = new EditHistory(grants, decisions, initiatives, people, units, journal);
        reorganise = new ChangeUnits(units, changes, people, posts, journal);
        history = new UnitHistory(database);
        samePerson = new SamePerson(new SketchStore(database), people, journal);
        merge = new MergePeople(database, journal);
        bin = new Bin(new BinStore(database), units, new EntryNames(database), journal);
        undo = new UndoStep(database, steps, new ImportRunStore(database), journal);
        trail = new AuditTrail(database);
    }

    Unit unit(String name) {
        return units.add(Unit.named(name, UnitKind.ADMINISTRATION, null, true));
    }

    Person person(String name, @Nullable String birth) {
        return people.add(Person.listed(name, null, birth == null ? null : PartialDate.parse(birth), ""));
    }

    static Grant grant(@Nullable Long personId, @Nullable Long unitId, String award, int year) {
        return new Grant(0, personId, unitId, "", "", null, award, null, year, null, "", "");
    }

    static Person with(Person person, String name, String idNumber) {
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

    Map<String, List<String>> content() {
        return StoreContent.of(database);
    }

    @Override
    public void close() {
        database.close();
    }
}

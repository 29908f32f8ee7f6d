package vn.sovang.launch;

import java.nio.file.Path;
import vn.sovang.exchange.ScanFolder;
import vn.sovang.store.AttachmentStore;
import vn.sovang.store.BinStore;
import vn.sovang.store.ClusterStore;
import vn.sovang.store.ConductStore;
import vn.sovang.store.Database;
import vn.sovang.store.DecisionStore;
import vn.sovang.store.GrantStore;
import vn.sovang.store.ImportRunStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.PostStore;
import vn.sovang.store.RecognisedInitiativeStore;
import vn.sovang.store.SketchStore;
import vn.sovang.store.StepStore;
import vn.sovang.store.UnitChangeStore;
import vn.sovang.store.UnitStore;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.registry.EditHistory;
import vn.sovang.usecase.registry.EditPeople;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.registry.KeepScans;
import vn.sovang.usecase.registry.MergePeople;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.registry.UnitHistory;
import vn.sovang.usecase.work.AuditTrail;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.UndoStep;

/// The registry's part of an open data folder: its stores and the jobs on them.
final class RegistryAssembly {
    private static final String SCANS = "ban-quet";

    private final Database database;
    private final Path folder;
    private final Journal journal;
    private final PersonStore people;
    private final PostStore posts;
    private final UnitStore units;
    private final UnitChangeStore unitChanges;
    private final ClusterStore clusters;
    private final DecisionStore decisions;
    private final GrantStore grants;
    private final RecognisedInitiativeStore initiatives;

    RegistryAssembly(Database database, Path folder, Journal journal) {
        this.database = database;
        this.folder = folder;
        this.journal = journal;
        people = new PersonStore(database);
        posts = new PostStore(database);
        units = new UnitStore(database);
        unitChanges = new UnitChangeStore(database);
        clusters = new ClusterStore(database);
        decisions = new DecisionStore(database);
        grants = new GrantStore(database);
        initiatives = new RecognisedInitiativeStore(database);
    }

    UnitChangeStore unitChanges() {
        return unitChanges;
    }

    ClusterStore clusters() {
        return clusters;
    }

    DecisionStore decisions() {
        return decisions;
    }

    GrantStore grants() {
        return grants;
    }

    RecognisedInitiativeStore initiatives() {
        return initiatives;
    }

    AttachmentStore attachments() {
        return new AttachmentStore(database);
    }

    ConductStore conduct() {
        return new ConductStore(database);
    }

    EditConduct editConduct() {
        return new EditConduct(database, journal);
    }

    EditPeople editPeople() {
        return new EditPeople(people, posts, journal);
    }

    EditUnits editUnits() {
        return new EditUnits(units, clusters, journal);
    }

    EditHistory editHistory() {
        return new EditHistory(grants, decisions, initiatives, people, units, journal);
    }

    ChangeUnits changeUnits() {
        return new ChangeUnits(units, unitChanges, people, posts, journal);
    }

    UnitHistory unitHistory() {
        return new UnitHistory(database);
    }

    Bin bin() {
        return new Bin(new BinStore(database), units, new EntryNames(database), journal);
    }

    UndoStep undoStep() {
        return new UndoStep(database, new StepStore(database), new ImportRunStore(database), journal);
    }

    AuditTrail auditTrail() {
        return new AuditTrail(database);
    }

    SamePerson samePerson() {
        return new SamePerson(new SketchStore(database), people, journal);
    }

    MergePeople mergePeople() {
        return new MergePeople(database, journal);
    }

    KeepScans keepScans() {
        return new KeepScans(new ScanFolder(folder.resolve(SCANS)), attachments(), bin(), journal);
    }
}

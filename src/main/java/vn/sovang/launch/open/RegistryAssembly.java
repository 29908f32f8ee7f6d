package vn.sovang.launch.open;

import java.nio.file.Path;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.store.core.BinStore;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.SketchStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
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
public final class RegistryAssembly {
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

    public DecisionStore decisions() {
        return decisions;
    }

    public GrantStore grants() {
        return grants;
    }

    public RecognisedInitiativeStore initiatives() {
        return initiatives;
    }

    public AttachmentStore attachments() {
        return new AttachmentStore(database);
    }

    public ConductStore conduct() {
        return new ConductStore(database);
    }

    public EditConduct editConduct() {
        return new EditConduct(database, journal);
    }

    public EditPeople editPeople() {
        return new EditPeople(people, posts, journal);
    }

    EditUnits editUnits() {
        return new EditUnits(units, clusters, journal);
    }

    public EditHistory editHistory() {
        return new EditHistory(grants, decisions, initiatives, people, units, journal);
    }

    public ChangeUnits changeUnits() {
        return new ChangeUnits(units, unitChanges, people, posts, journal);
    }

    UnitHistory unitHistory() {
        return new UnitHistory(database);
    }

    public Bin bin() {
        return new Bin(new BinStore(database), units, new EntryNames(database), journal);
    }

    public UndoStep undoStep() {
        return new UndoStep(database, new StepStore(database), new ImportRunStore(database), journal);
    }

    public AuditTrail auditTrail() {
        return new AuditTrail(database);
    }

    public SamePerson samePerson() {
        return new SamePerson(new SketchStore(database), people, journal);
    }

    public MergePeople mergePeople() {
        return new MergePeople(database, journal);
    }

    public KeepScans keepScans() {
        return new KeepScans(new ScanFolder(folder.resolve(SCANS)), attachments(), bin(), journal);
    }
}

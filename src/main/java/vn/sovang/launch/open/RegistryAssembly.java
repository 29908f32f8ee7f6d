package vn.sovang.launch.open;

import java.nio.file.Path;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.store.Stores;
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

    private final Stores stores;
    private final Path folder;
    private final Journal journal;

    RegistryAssembly(Stores stores, Path folder, Journal journal) {
        this.stores = stores;
        this.folder = folder;
        this.journal = journal;
    }

    public EditConduct editConduct() {
        return new EditConduct(stores, journal);
    }

    public EditPeople editPeople() {
        return new EditPeople(stores, journal);
    }

    EditUnits editUnits() {
        return new EditUnits(stores, journal);
    }

    public EditHistory editHistory() {
        return new EditHistory(stores, journal);
    }

    public ChangeUnits changeUnits() {
        return new ChangeUnits(stores, journal);
    }

    UnitHistory unitHistory() {
        return new UnitHistory(stores);
    }

    public Bin bin() {
        return new Bin(stores, new EntryNames(stores), journal);
    }

    public UndoStep undoStep() {
        return new UndoStep(stores, journal);
    }

    public AuditTrail auditTrail() {
        return new AuditTrail(stores);
    }

    public SamePerson samePerson() {
        return new SamePerson(stores, journal);
    }

    public MergePeople mergePeople() {
        return new MergePeople(stores, journal);
    }

    public KeepScans keepScans() {
        return new KeepScans(new ScanFolder(folder.resolve(SCANS)), stores, bin(), journal);
    }
}

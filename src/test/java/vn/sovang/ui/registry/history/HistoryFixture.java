package vn.sovang.ui.registry.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.Today;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.store.core.BinStore;
import vn.sovang.store.core.Database;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.registry.person.PersonJobs;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.registry.EditHistory;
import vn.sovang.usecase.registry.EditPeople;
import vn.sovang.usecase.registry.KeepScans;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.work.AuditTrail;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;

/// The registry's jobs over a screen fixture's store, scans in a folder of the test's own.
public final class HistoryFixture implements FileAsker {
    public final HistoryStores stores;
    public final HistoryWork work;
    public final PersonJobs people;
    public final EditPeople editPeople;
    public final EditHistory editHistory;
    public final List<Path> shown = new ArrayList<>();
    private final BinStore bin;
    private final KeepScans scans;
    private Optional<Path> chosen = Optional.empty();

    public HistoryFixture(ScreenFixture screens, Path folder) {
        Database database = screens.database;
        stores = new HistoryStores(
                new GrantStore(database),
                new RecognisedInitiativeStore(database),
                new DecisionStore(database),
                new AttachmentStore(database),
                new ConductStore(database));
        Journal journal = new Journal(Stores.of(database), Today.CLOCK, "can-bo");
        bin = new BinStore(database);
        Bin binning = new Bin(Stores.of(database), new EntryNames(Stores.of(database)), journal);
        scans = new KeepScans(new ScanFolder(folder), Stores.of(database), binning, journal);
        editPeople = new EditPeople(Stores.of(database), journal);
        editHistory = new EditHistory(Stores.of(database), journal);
        people = new PersonJobs(Stores.of(database), editPeople, binning, new SamePerson(Stores.of(database), journal));
        work = new HistoryWork(
                stores,
                new HistoryJobs(
                        editHistory,
                        new EditConduct(Stores.of(database), journal),
                        binning,
                        new AuditTrail(Stores.of(database)),
                        scans),
                screens.catalogue,
                screens.tasks,
                screens.status,
                this,
                screens.opened::add,
                shown::add);
    }

    /// What the clerk chooses when asked for a file.
    public void choose(Path file) {
        chosen = Optional.of(file);
    }

    public boolean isBinned(EntryKind kind, long id) {
        return bin.find(kind, id).isPresent();
    }

    /// Keeps a scan.
    public Attachment kept(Owner owner, Path file) {
        try {
            return scans.add(owner, file);
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    /// Loses the file of a scan.
    public void lose(Attachment scan) {
        try {
            Files.delete(scans.file(scan));
        } catch (Refusal | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return chosen;
    }
}

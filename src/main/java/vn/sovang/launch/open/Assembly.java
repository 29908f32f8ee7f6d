package vn.sovang.launch.open;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.backup.Backup;
import vn.sovang.backup.BackupRotation;
import vn.sovang.backup.Copies;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.core.DamagedStore;
import vn.sovang.store.core.Database;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.work.CurrentLaw;
import vn.sovang.usecase.work.Journal;

/// One open data folder, and what all jobs on it share: its stores, its journal, the law. Each feature makes its jobs
/// over it.
public final class Assembly implements AutoCloseable {
    private final DataFolder folder;
    private final Stores stores;
    private final Journal journal;
    private final AwardCatalogue catalogue = AwardCatalogue.load();
    private final Regimes regimes = Regimes.load();
    private final ProvinceLaws provinces = ProvinceLaws.load();
    private final PaperFonts fonts = PaperFonts.ofThisPc();
    private final CurrentLaw law;

    private Assembly(DataFolder folder, Stores stores, Clock clock) {
        this.folder = folder;
        this.stores = stores;
        law = new CurrentLaw(stores, Law::load, provinces);
        journal = new Journal(stores, clock, System.getProperty("user.name", ""));
        nameAwards().apply();
    }

    /// Takes the data folder and opens its store; in a folder that never had one, a new store is made.
    ///
    /// @throws Refusal when the folder is in use or its store is lost or cannot be opened
    public static Assembly open(Path path) throws Refusal {
        return open(path, Clock.systemDefaultZone());
    }

    /// As [#open(Path)], by another clock than this PC's: the only one all jobs and screens go by.
    public static Assembly open(Path path, Clock clock) throws Refusal {
        return in(DataFolder.open(path), clock);
    }

    /// As [#open(Path)], but nothing is made where there is no store.
    public static Assembly openExisting(Path path) throws Refusal {
        return in(DataFolder.openExisting(path), Clock.systemDefaultZone());
    }

    private static Assembly in(DataFolder folder, Clock clock) throws Refusal {
        Logging.into(folder.path());
        boolean ready = false;
        try {
            Assembly assembly = new Assembly(folder, Stores.of(Database.open(folder.databaseFile())), clock);
            ready = true;
            return assembly;
        } catch (DamagedStore damage) {
            throw LostStore.damaged(folder.path(), damage);
        } finally {
            if (!ready) {
                folder.close();
            }
        }
    }

    public Clock clock() {
        return journal.clock();
    }

    public LocalDate today() {
        return LocalDate.now(clock());
    }

    public DataFolder folder() {
        return folder;
    }

    public Stores stores() {
        return stores;
    }

    public NameAwards nameAwards() {
        return new NameAwards(stores, catalogue, journal);
    }

    /// Copies of the store, kept in the folder.
    public Backup backup() {
        return new Backup(stores.database(), path(Copies.FOLDER), BackupRotation.USUAL, clock());
    }

    /// A folder or a file in the data folder.
    public Path path(String name) {
        return folder.path().resolve(name);
    }

    public Journal journal() {
        return journal;
    }

    public AwardCatalogue catalogue() {
        return catalogue;
    }

    public Regimes regimes() {
        return regimes;
    }

    public PaperFonts fonts() {
        return fonts;
    }

    /// The law in all layers.
    public CurrentLaw law() {
        return law;
    }

    public ProvinceLaws provinces() {
        return provinces;
    }

    /// The round a command means when it names none: the only one there is.
    public Optional<Long> onlyRound() {
        List<Round> all = stores.rounds().all();
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }

    @Override
    public void close() {
        stores.database().close();
        folder.close();
    }
}

package vn.sovang.launch;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.model.Attachment;
import vn.sovang.model.Refusal;
import vn.sovang.rule.ActivityFields;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Ethnicities;
import vn.sovang.store.AttachmentStore;
import vn.sovang.store.BinStore;
import vn.sovang.store.Database;
import vn.sovang.store.DecisionStore;
import vn.sovang.store.GrantStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.PostStore;
import vn.sovang.store.RecognisedInitiativeStore;
import vn.sovang.store.UnitStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.registry.CodedName;
import vn.sovang.ui.registry.PersonJobs;
import vn.sovang.ui.registry.history.HistoryJobs;
import vn.sovang.ui.registry.history.HistoryStores;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.history.ScanFiles;
import vn.sovang.usecase.AuditTrail;
import vn.sovang.usecase.Bin;
import vn.sovang.usecase.EditHistory;
import vn.sovang.usecase.EditPeople;
import vn.sovang.usecase.EntryNames;
import vn.sovang.store.SketchStore;
import vn.sovang.usecase.Journal;
import vn.sovang.usecase.SamePerson;

/// The stores and jobs of the registry over one open store, as its screens ask for them.
final class RegistryJobs {
    private final Database database;
    private final PersonStore people;
    private final UnitStore units;
    private final AwardCatalogue catalogue;
    private final Journal journal;
    private final HistoryStores stores;
    private final Bin bin;

    RegistryJobs(Database database, PersonStore people, UnitStore units, AwardCatalogue catalogue, Journal journal) {
        this.database = database;
        this.people = people;
        this.units = units;
        this.catalogue = catalogue;
        this.journal = journal;
        stores = new HistoryStores(
                new GrantStore(database),
                new RecognisedInitiativeStore(database),
                new DecisionStore(database),
                new AttachmentStore(database));
        bin = new Bin(new BinStore(database), units, new EntryNames(database), journal);
    }

    PersonJobs people() {
        return new PersonJobs(people, new EditPeople(people, new PostStore(database), journal), bin, new SamePerson(new SketchStore(database), people, journal));
    }

    HistoryWork history(Tasks tasks, Status status, FileAsker files, Navigator navigator) {
        EditHistory editing = new EditHistory(
                stores.grants(), stores.decisions(), stores.initiatives(), people, units, journal);
        return new HistoryWork(
                stores,
                new HistoryJobs(editing, bin, new AuditTrail(database), scans()),
                catalogue,
                tasks,
                status,
                files,
                navigator,
                FolderWindow::open);
    }

    List<CodedName> activityFields() {
        return ActivityFields.load().all().stream()
                .map(field -> new CodedName(field.code(), field.name()))
                .toList();
    }

    List<String> ethnicities() {
        return Ethnicities.load().all().stream()
                .map(Ethnicities.Ethnicity::name)
                .toList();
    }

    private ScanFiles scans() {
        Path folder = java.util.Objects.requireNonNull(database.file().getParent()).resolve("ban-quet");
        return new ScanFiles() {
            @Override
            public Attachment keep(Attachment.Owner owner, Path file) throws Refusal {
                throw new Refusal("Chưa cất được bản quét.");
            }

            @Override
            public Path fileOf(Attachment scan) {
                return folder.resolve(scan.sha256());
            }
        };
    }
}

package vn.sovang.launch;

import java.util.List;
import vn.sovang.launch.open.FolderWindow;
import vn.sovang.launch.open.RegistryAssembly;
import vn.sovang.rule.ActivityFields;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Ethnicities;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.registry.history.HistoryJobs;
import vn.sovang.ui.registry.history.HistoryStores;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.person.PersonJobs;
import vn.sovang.ui.registry.unit.CodedName;

/// The registry's stores and jobs as its screens ask for them.
final class RegistryJobs {
    private final RegistryAssembly rooms;
    private final Stores stores;
    private final AwardCatalogue catalogue;

    RegistryJobs(RegistryAssembly rooms, Stores stores, AwardCatalogue catalogue) {
        this.rooms = rooms;
        this.stores = stores;
        this.catalogue = catalogue;
    }

    PersonJobs people() {
        return new PersonJobs(stores, rooms.editPeople(), rooms.bin(), rooms.samePerson());
    }

    HistoryWork history(Tasks tasks, Status status, FileAsker files, Navigator navigator) {
        return new HistoryWork(
                new HistoryStores(
                        stores.grants(),
                        stores.initiatives(),
                        stores.decisions(),
                        stores.attachments(),
                        stores.conducts()),
                new HistoryJobs(
                        rooms.editHistory(), rooms.editConduct(), rooms.bin(), rooms.auditTrail(), rooms.keepScans()),
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
}

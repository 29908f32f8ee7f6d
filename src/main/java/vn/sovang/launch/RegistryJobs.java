package vn.sovang.launch;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.model.Attachment;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Ethnicities;
import vn.sovang.store.AttachmentStore;
import vn.sovang.store.PersonStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.registry.PersonJobs;
import vn.sovang.ui.registry.history.HistoryJobs;
import vn.sovang.ui.registry.history.HistoryStores;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.history.ScanFiles;
import vn.sovang.usecase.KeepScans;

/// The jobs of the registry as its screens ask for them.
final class RegistryJobs {
    private final RegistryAssembly rooms;
    private final PersonStore people;
    private final AttachmentStore attachments;
    private final AwardCatalogue catalogue;

    RegistryJobs(
            RegistryAssembly rooms, PersonStore people, AttachmentStore attachments, AwardCatalogue catalogue) {
        this.rooms = rooms;
        this.people = people;
        this.attachments = attachments;
        this.catalogue = catalogue;
    }

    PersonJobs people() {
        return new PersonJobs(people, rooms.editPeople(), rooms.bin());
    }

    HistoryWork history(Tasks tasks, Status status, FileAsker files, Navigator navigator) {
        return new HistoryWork(
                new HistoryStores(rooms.grants(), rooms.initiatives(), rooms.decisions(), attachments),
                new HistoryJobs(rooms.editHistory(), rooms.bin(), rooms.auditTrail(), scans(rooms.keepScans())),
                catalogue,
                tasks,
                status,
                files,
                navigator,
                FolderWindow::open);
    }

    List<String> ethnicities() {
        return Ethnicities.load().all().stream()
                .map(Ethnicities.Ethnicity::name)
                .toList();
    }

    private static ScanFiles scans(KeepScans keeping) {
        return new ScanFiles() {
            @Override
            public Attachment keep(Attachment.Owner owner, Path file) throws Refusal {
                return keeping.add(owner, file);
            }

            @Override
            public Path fileOf(Attachment scan) {
                return keeping.place(scan);
            }
        };
    }
}

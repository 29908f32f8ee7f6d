package vn.sovang.ui.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.sovang.Today;
import vn.sovang.backup.Backup;
import vn.sovang.backup.BackupRotation;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.WriteTemplate;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.work.ImportRuns;
import vn.sovang.usecase.work.Journal;

/// A store with the jobs that take lists into its registry.
public final class IntakeRoom {
    final UnitStore units;
    final PersonStore people;
    final Journal journal;
    public final IntakeJobs jobs;
    private final Path folder;

    public IntakeRoom(Database database, Path folder) {
        this.folder = folder;
        units = new UnitStore(database);
        people = new PersonStore(database);
        journal = new Journal(
                Stores.of(database), Clock.fixed(Instant.parse("2026-11-22T01:05:00Z"), ZoneOffset.UTC), "can-bo");
        AwardCatalogue catalogue = AwardCatalogue.load();
        ImportList imports = new ImportList(
                Stores.of(database),
                new Backup(database, folder.resolve("sao-luu"), BackupRotation.USUAL, Today.CLOCK),
                new SamePerson(Stores.of(database), journal),
                catalogue,
                journal);
        jobs = new IntakeJobs(
                imports,
                new ImportRuns(Stores.of(database), journal),
                new WriteTemplate(Stores.of(database), catalogue),
                units,
                catalogue);
    }

    Path file(String csv) throws Exception {
        return Files.write(folder.resolve("danh-sach.csv"), csv.getBytes(StandardCharsets.UTF_8));
    }

    public ListPreview preview(ListKind kind, String csv) throws Exception {
        return jobs.imports().preview(TableFiles.open(file(csv)), kind, null);
    }
}

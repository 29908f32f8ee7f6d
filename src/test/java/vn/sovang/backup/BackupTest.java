package vn.sovang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.store.FreshStore;
import vn.sovang.store.core.Database;
import vn.sovang.store.registry.PersonStore;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aSnapshotOpensAsAStoreOfItsOwn() throws Refusal {
        Snapshot snapshot;
        try (Database database = Database.open(FreshStore.in(folder))) {
            PersonStore people = new PersonStore(database);
            people.add(Person.listed("Ngọc Thị Đào", null, null, ""));
            Backup backup = new Backup(database, folder.resolve("sao-luu"), BackupRotation.USUAL, Today.CLOCK);
            assertThat(backup.all()).isEmpty();
            snapshot = backup.take(Reason.BEFORE_IMPORT);
            people.add(Person.listed("Đến Sau", null, null, ""));
            assertThat(backup.all()).containsExactly(snapshot);
        }
        assertThat(snapshot.file().getFileName().toString()).endsWith("-truoc-khi-nhap.db");
        try (Database copy = Database.open(snapshot.file())) {
            assertThat(new PersonStore(copy).search("", 9))
                    .extracting(Person::fullName)
                    .containsExactly("Ngọc Thị Đào");
        }
    }

    @Test
    void takingOneLetsOldOnesGoAndNothingElse() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("sao-luu"));
        Files.createFile(copies.resolve("sovang-20200101-080000-cu.db"));
        Files.createFile(copies.resolve("sovang-20209901-080000-la.db"));
        Files.createFile(copies.resolve("ghi chú.txt"));
        try (Database database = Database.open(FreshStore.in(folder))) {
            Snapshot taken = new Backup(database, copies, new BackupRotation(1, 0, 0), Today.CLOCK).take(Reason.DAILY);
            try (var files = Files.list(copies)) {
                assertThat(files)
                        .containsExactlyInAnyOrder(
                                taken.file(),
                                copies.resolve("sovang-20209901-080000-la.db"),
                                copies.resolve("ghi chú.txt"));
            }
        }
    }

    @Test
    void refusesWhereNothingCanBeWritten() throws Exception {
        Path noFolder = Files.createFile(folder.resolve("tệp"));
        try (Database database = Database.open(FreshStore.in(folder))) {
            assertThatThrownBy(() ->
                            new Backup(database, noFolder, BackupRotation.USUAL, Today.CLOCK).take(Reason.BY_HAND))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void keepsTheNewestThenTheLastOfDaysAndMonths() {
        List<Snapshot> snapshots = new ArrayList<>();
        for (String time : List.of(
                "2021-03-05T08:00",
                "2021-03-05T09:00",
                "2021-03-04T08:00",
                "2021-03-04T17:00",
                "2021-03-03T08:00",
                "2021-02-10T08:00",
                "2021-02-09T08:00",
                "2021-01-31T08:00")) {
            snapshots.add(Snapshot.planned(folder, LocalDateTime.parse(time), "thu"));
        }
        assertThat(new BackupRotation(1, 2, 2).expired(snapshots))
                .extracting(snapshot -> snapshot.takenAt().toString())
                .containsExactly(
                        "2021-03-05T08:00",
                        "2021-03-04T08:00",
                        "2021-03-03T08:00",
                        "2021-02-09T08:00",
                        "2021-01-31T08:00");
        assertThat(new BackupRotation(0, 0, 0).expired(snapshots.subList(0, 1))).isEmpty();
    }
}

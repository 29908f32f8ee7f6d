package vn.sovang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.model.Refusal;
import vn.sovang.store.core.Database;

/// Takes snapshots of a store into a folder of their own and lets old ones go.
public final class Backup {
    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private final Database database;
    private final Path folder;
    private final BackupRotation rotation;
    private final Clock clock;

    /// @param folder where the snapshots lie; made when the first is taken
    /// @param clock names the snapshots
    public Backup(Database database, Path folder, BackupRotation rotation, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.rotation = rotation;
        this.clock = clock;
    }

    /// Takes a verified snapshot, then removes those the rotation lets go. Not inside a transaction.
    ///
    /// @throws Refusal when no sound copy could be written
    public Snapshot take(Reason reason) throws Refusal {
        Snapshot snapshot = Snapshot.planned(folder, LocalDateTime.now(clock), reason.fileName());
        database.copyTo(snapshot.file());
        for (Snapshot old : rotation.expired(all())) {
            remove(old);
        }
        return snapshot;
    }

    /// The snapshots in the folder, the newest first; other files are left out.
    ///
    /// @throws Refusal when the folder cannot be read
    public List<Snapshot> all() throws Refusal {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Snapshot::of)
                    .flatMap(Optional::stream)
                    .sorted(Snapshot.BY_TIME.reversed())
                    .toList();
        } catch (IOException e) {
            throw new Refusal("Không đọc được thư mục sao lưu %s.".formatted(folder), e);
        }
    }

    /// An old snapshot that stays a while longer, held by a virus scanner or a copying program, harms nobody.
    private static void remove(Snapshot old) {
        try {
            Files.deleteIfExists(old.file());
        } catch (IOException e) {
            LOG.warn("removing an old snapshot", e);
        }
    }
}

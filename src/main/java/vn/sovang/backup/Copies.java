package vn.sovang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.store.core.Database;

/// The copies of a store that lie around its place: the snapshots of the folder `sao-luu` and what was put aside before
/// upgrades. They are looked for when the store itself is not to be had.
public final class Copies {
    /// Where a data folder keeps its snapshots.
    public static final String FOLDER = "sao-luu";

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    private static final Pattern BEFORE_UPGRADE = Pattern.compile("sovang-truoc-nang-cap-.+\\.db");

    private Copies() {}

    /// The newest copy that is sound; each is opened and read for it, the newest first.
    public static Optional<Snapshot> newestSound(Path dataFolder) {
        return Stream.concat(snapshots(dataFolder.resolve(FOLDER)), beforeUpgrades(dataFolder))
                .sorted(Snapshot.BY_TIME.reversed())
                .filter(copy -> Database.isSound(copy.file()))
                .findFirst();
    }

    /// Whether a store was once put aside here before an upgrade.
    public static boolean hasBeforeUpgrade(Path dataFolder) {
        return beforeUpgrades(dataFolder).findAny().isPresent();
    }

    private static Stream<Snapshot> snapshots(Path folder) {
        return files(folder).map(Snapshot::of).flatMap(Optional::stream);
    }

    private static Stream<Snapshot> beforeUpgrades(Path dataFolder) {
        return files(dataFolder)
                .filter(file -> BEFORE_UPGRADE
                        .matcher(String.valueOf(file.getFileName()))
                        .matches())
                .map(file -> new Snapshot(file, written(file), "truoc-nang-cap"));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            LOG.warn("looking for copies", e);
            return Stream.empty();
        }
    }

    private static LocalDateTime written(Path file) {
        try {
            return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            return LocalDateTime.MIN;
        }
    }
}

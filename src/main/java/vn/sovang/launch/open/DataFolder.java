package vn.sovang.launch.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// The folder that holds the office's data: the store, scans, logs. Held by one running program at a time.
public final class DataFolder implements AutoCloseable {
    /// Name of the store's file.
    static final String STORE = "sovang.db";

    private static final String LOCK = "so-vang.lock";

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// The folder the person named, or the usual one of this system.
    public static Path named(@Nullable Path chosen) {
        if (chosen != null) {
            return chosen.toAbsolutePath().normalize();
        }
        return usual(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /// Where the data lives when nobody says otherwise: `%LOCALAPPDATA%\SoVang` on Windows,
    /// `~/Library/Application Support/SoVang` on a Mac, `$XDG_DATA_HOME/so-vang` or `~/.local/share/so-vang`
    /// elsewhere.
    public static Path usual(Map<String, String> environment, String osName, Path home) {
        String system = osName.toLowerCase(java.util.Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return blank(local) ? home.resolve("AppData/Local/SoVang") : Path.of(local, "SoVang");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/SoVang");
        }
        String data = environment.get("XDG_DATA_HOME");
        return blank(data) ? home.resolve(".local/share/so-vang") : Path.of(data, "so-vang");
    }

    /// Makes the folder if it is not there and takes it for this program. A new store may be made in it.
    ///
    /// @throws Refusal when the folder cannot be written, another Sổ Vàng has it open or its store was lost
    public static DataFolder open(Path path) throws Refusal {
        DataFolder taken = take(path);
        if (LostStore.in(path)) {
            taken.close();
            throw LostStore.missing(path);
        }
        return taken;
    }

    /// Takes a folder that must hold a store. Where there is none, nothing is made, not even the folder.
    ///
    /// @throws Refusal as [#open(Path)], and when there is no store
    public static DataFolder openExisting(Path path) throws Refusal {
        if (!Files.exists(path.resolve(STORE)) && !Files.exists(path.resolve(LOCK))) {
            throw LostStore.in(path) ? LostStore.missing(path) : LostStore.nothingThere(path);
        }
        DataFolder taken = open(path);
        if (!Files.exists(taken.databaseFile())) {
            taken.close();
            throw LostStore.nothingThere(path);
        }
        return taken;
    }

    private static DataFolder take(Path path) throws Refusal {
        FileChannel channel;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refusal(
                    "Không ghi được vào thư mục dữ liệu " + path
                            + ". Hãy chọn thư mục khác bằng --data hoặc xin quyền ghi vào thư mục này.",
                    e);
        }
        FileLock lock = lock(channel);
        if (lock == null) {
            close(channel);
            throw new Refusal("Sổ Vàng đang mở với thư mục dữ liệu " + path
                    + ". Hãy dùng cửa sổ đang mở, hoặc đóng nó rồi mở lại.");
        }
        return new DataFolder(path, channel, lock);
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            close(channel);
            throw new UncheckedIOException(e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /// The folder.
    public Path path() {
        return path;
    }

    /// The store's file.
    public Path databaseFile() {
        return path.resolve(STORE);
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.sovang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sovang.model.Refusal;
import vn.sovang.store.core.Database;

/// A new, empty store without the work of making one: the migrations run once for a test process, each test gets a
/// copy. `MigrationsTest` alone makes its stores from nothing.
public final class FreshStore {
    private static final byte[] TEMPLATE = make();

    private FreshStore() {}

    /// Puts the empty store into the folder, which is made when missing; what stands there already is left alone.
    ///
    /// @return the store's file, to be opened
    public static Path in(Path folder) {
        return at(folder.resolve("sovang.db"));
    }

    /// As [#in(Path)], under a name of the test's own.
    public static Path at(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, TEMPLATE);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] make() {
        try {
            Path folder = Files.createTempDirectory("fresh-store");
            Path file = folder.resolve("sovang.db");
            Database.open(file).close();
            byte[] made = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return made;
        } catch (IOException | Refusal e) {
            throw new AssertionError(e);
        }
    }
}

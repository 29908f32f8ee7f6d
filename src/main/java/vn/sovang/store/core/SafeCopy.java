package vn.sovang.store.core;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// A verified copy of the whole store in one file: written beside its target, checked, then moved over it.
final class SafeCopy {
    private static final int MOVE_TRIES = 10;
    private static final long MOVE_PAUSE_MILLIS = 100;

    private SafeCopy() {}

    /// Copies what the connection sees; the target is either the old file or a whole, checked new one.
    static void write(Connection source, Path target) throws IOException, SQLException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            try (PreparedStatement vacuum = source.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, part.toString());
                vacuum.execute();
            }
            List<String> faults = faultsOf(part);
            if (!faults.isEmpty()) {
                throw new IOException("the copy is faulty: " + faults);
            }
            force(part);
            moveOver(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// What is wrong with a copy just made, in SQLite's own words; empty when all is well. Its indexes were built from
    /// its
    /// rows a moment ago, so they need not be compared: that would take most of the time.
    private static List<String> faultsOf(Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection(JDBC.PREFIX + StoreConnection.name(copy))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA cache_size = -32000");
            }
            return faultsOf(connection, "quick_check");
        }
    }

    /// Whether a file is a store of ours whose pages can all be read. Nothing is written, not even beside it.
    static boolean isSound(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection(JDBC.PREFIX + StoreConnection.name(file));
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM flyway_schema_history");
            return faultsOf(connection, "quick_check").isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /// What is wrong with a store, in SQLite's own words; empty when all is well.
    static List<String> faultsOf(Connection connection) throws SQLException {
        return faultsOf(connection, "integrity_check");
    }

    private static List<String> faultsOf(Connection connection, String check) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("PRAGMA " + check)) {
                while (rows.next()) {
                    faults.add(rows.getString(1));
                }
            }
            faults.remove("ok");
            try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (rows.next()) {
                    faults.add("%s %d lacks its %s".formatted(rows.getString(1), rows.getLong(2), rows.getString(3)));
                }
            }
        }
        return faults;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Virus scanners on Windows hold a new file open for a moment; the move is tried again.
    static void moveOver(Path part, Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == MOVE_TRIES) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(IOException reason) throws IOException {
        try {
            Thread.sleep(MOVE_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}

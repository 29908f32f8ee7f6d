package vn.sovang.store.core;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.jdbc4.JDBC4Connection;

/// The only connection to the file. It holds the file's lock from the start, so that a second program is told at
/// once and not in the middle of a piece of work.
final class StoreConnection extends JDBC4Connection {
    private static final int BUSY_MILLIS = 500;
    private static final int CACHE_KIB = 32_000;

    private StoreConnection(Path file, Properties settings) throws SQLException {
        super(JDBC.PREFIX + name(file), name(file), settings);
    }

    /// The name under which the driver opens this very file. It takes what follows a `?` for settings, so such a name
    /// is given as a URI.
    static String name(Path file) {
        String path = file.toAbsolutePath().toString();
        return path.contains("?")
                ? "file:" + path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
                : path;
    }

    static StoreConnection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        StoreConnection connection = new StoreConnection(file, config.toProperties());
        try {
            // The driver's settings know no EXTRA.
            connection.execute("PRAGMA synchronous = EXTRA");
            connection.execute("BEGIN EXCLUSIVE");
            connection.execute("COMMIT");
            return connection;
        } catch (SQLException e) {
            connection.closeFile();
            throw e;
        }
    }

    /// Runs one statement that answers nothing.
    void execute(String sql) throws SQLException {
        try (Statement statement = createStatement()) {
            statement.execute(sql);
        }
    }

    /// Does nothing: Flyway closes what it borrows, the file stays open until [#closeFile()].
    @Override
    public void close() {}

    /// Ends the connection and frees the file.
    void closeFile() throws SQLException {
        super.close();
    }

    /// A source that lends this very connection.
    SQLiteDataSource asSource() {
        SQLiteDataSource source = new SQLiteDataSource() {
            @Override
            public StoreConnection getConnection() {
                return StoreConnection.this;
            }

            @Override
            public StoreConnection getConnection(String user, String password) {
                return StoreConnection.this;
            }
        };
        source.setUrl(getUrl());
        return source;
    }
}

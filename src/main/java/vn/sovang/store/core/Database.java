package vn.sovang.store.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.model.Refusal;

/// The SQLite file with its one connection. All stores share it; one thread at a time works with it.
///
/// What a call has stored without an exception is on the disk: synchronous is EXTRA, the journal DELETE.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final List<String> MIGRATIONS = List.of("classpath:" + ShippedMigrations.FOLDER);
    /// One for all connections: it keeps what it has taken apart, and that is most of the work of a short statement.
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    private final ReentrantLock lock = new ReentrantLock();
    private final Path file;
    private final StoreConnection connection;
    private final Handle handle;
    private final Map<String, SearchRows> searched = new HashMap<>();
    private long searchedAt = -1;
    private int depth;
    private boolean closed;

    private Database(Path file, StoreConnection connection) {
        this.file = file;
        this.connection = connection;
        this.handle = Jdbi.open(connection);
        handle.getConfig(SqlStatements.class).setSqlParser(PARSER);
        // The values of a statement may be an ID number; they never get into a message.
        handle.getConfig(StatementExceptions.class).setMessageRendering(Database::withoutValues);
    }

    /// Opens the file and brings its schema up to date; where nothing has that name, a new store is made, with its
    /// folder. The file stays locked until [#close()].
    ///
    /// @throws DamagedStore when the file is there but is no store or an unreadable one; it stays as it is
    /// @throws Refusal when another program holds the file, it is newer than this program or it cannot be written
    public static Database open(Path file) throws Refusal {
        Database database = open(file, MIGRATIONS);
        boolean ready = false;
        try {
            UndoLog.install(database.handle);
            ready = true;
            return database;
        } catch (JdbiException e) {
            throw StoreRefusals.opening(database.file, e);
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    public static Database open(Path file, List<String> migrations) throws Refusal {
        Path absolute = file.toAbsolutePath();
        createFolder(absolute);
        if (NewStore.mayBeMade(absolute)) {
            Path site = NewStore.cleared(absolute);
            connect(site, migrations, false).close();
            NewStore.finish(absolute);
        }
        return connect(absolute, migrations, true);
    }

    /// Whether a store is being made for that place, or its making was cut off.
    public static boolean isBeingMade(Path file) {
        return Files.exists(NewStore.site(file));
    }

    /// Whether a file is a store whose pages can be read; it is only read. May take seconds for a large one.
    public static boolean isSound(Path file) {
        return SafeCopy.isSound(file);
    }

    private static Database connect(Path file, List<String> migrations, boolean madeBefore) throws Refusal {
        NewStore.checkLength(file);
        StoreConnection connection;
        try {
            connection = StoreConnection.open(file);
        } catch (SQLException e) {
            throw StoreRefusals.opening(file, e);
        }
        boolean ready = false;
        try {
            if (madeBefore) {
                NewStore.checkTables(connection, file);
            }
            if (!migrations.equals(MIGRATIONS) || !ShippedMigrations.allTakenBy(connection)) {
                new Migrations(connection, file, migrations).run();
            }
            Database database = new Database(file, connection);
            ready = true;
            return database;
        } catch (SQLException e) {
            throw StoreRefusals.opening(file, e);
        } finally {
            if (!ready) {
                closeQuietly(connection);
            }
        }
    }

    /// Where the data is.
    public Path file() {
        return file;
    }

    /// Runs the work as one transaction and answers its result. A call inside another joins it: it is stored when
    /// the outermost one ends; when it fails, its own part alone is undone and the exception goes on outwards.
    public <T extends @Nullable Object, E extends Exception> T transaction(Transaction<T, E> work) throws E {
        lock.lock();
        try {
            boolean outermost = depth == 0;
            checkOpen();
            handle.execute(outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT joined");
            depth++;
            try {
                T result = work.run();
                handle.execute(outermost ? "COMMIT" : "RELEASE joined");
                return result;
            } catch (Throwable failure) {
                undo(outermost, failure);
                throw failure;
            } finally {
                depth--;
            }
        } finally {
            lock.unlock();
        }
    }

    /// As [#transaction(Transaction)], for work without a result.
    public <E extends Exception> void change(Change<E> work) throws E {
        this.<Boolean, E>transaction(() -> {
            work.run();
            return true;
        });
    }

    /// Writes a whole, verified copy of the store over the target. Not inside a transaction.
    ///
    /// @throws Refusal when the copy could not be written or is not sound; the target is then as it was
    public void copyTo(Path target) throws Refusal {
        lock.lock();
        try {
            checkOpen();
            if (depth > 0) {
                throw new IllegalStateException("a copy inside a transaction");
            }
            createFolder(target.toAbsolutePath());
            SafeCopy.write(connection, target.toAbsolutePath());
        } catch (IOException | SQLException e) {
            throw new Refusal(
                    "Không ghi được bản sao lưu %s. Hãy kiểm tra ổ đĩa còn chỗ trống và được phép ghi."
                            .formatted(target),
                    e);
        } finally {
            lock.unlock();
        }
    }

    /// What is wrong with the file, in SQLite's own words; empty when all is well.
    public List<String> faults() {
        lock.lock();
        try {
            checkOpen();
            return SafeCopy.faultsOf(connection);
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getMessage()));
        } finally {
            lock.unlock();
        }
    }

    /// Ends the work with the file and frees it; waits for work under way. Closing twice does nothing.
    @Override
    public void close() {
        lock.lock();
        try {
            if (depth > 0) {
                throw new IllegalStateException("closed inside a transaction");
            }
            if (!closed) {
                closed = true;
                handle.close();
                closeQuietly(connection);
            }
        } finally {
            lock.unlock();
        }
    }

    /// One statement, or several that only read. Several that write go through [#write(Function)].
    public <T extends @Nullable Object> T with(Function<Handle, T> work) {
        lock.lock();
        try {
            checkOpen();
            return work.apply(handle);
        } finally {
            lock.unlock();
        }
    }

    /// The rows of a searched table as they are now; read anew after something in the store changed.
    SearchRows searchRows(String table) {
        return with(at -> {
            // What a transaction changed may be undone without that being counted as a change.
            if (depth > 0) {
                return SearchRows.read(at, table);
            }
            long changes =
                    at.createQuery("SELECT total_changes()").mapTo(Long.class).one();
            if (changes != searchedAt) {
                searched.clear();
                searchedAt = changes;
            }
            return searched.computeIfAbsent(table, name -> SearchRows.read(at, name));
        });
    }

    /// Several statements that belong together.
    public <T extends @Nullable Object> T write(Function<Handle, T> work) {
        return this.<T, RuntimeException>transaction(() -> work.apply(handle));
    }

    private void undo(boolean outermost, Throwable failure) {
        try {
            handle.execute(outermost ? "ROLLBACK" : "ROLLBACK TO joined");
            if (!outermost) {
                handle.execute("RELEASE joined");
            }
        } catch (JdbiException e) {
            // On a full disk SQLite has undone everything by itself and knows of no transaction any more.
            failure.addSuppressed(e);
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    private static String withoutValues(StatementException failure) {
        return failure.getShortMessage() + " [" + failure.getStatementContext().getRawSql() + "]";
    }

    private static void createFolder(Path file) throws Refusal {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("Không tạo được thư mục %s. Hãy chọn thư mục khác.".formatted(folder), e);
        }
    }

    private static void closeQuietly(StoreConnection connection) {
        try {
            connection.closeFile();
        } catch (SQLException e) {
            // Nothing is lost: every transaction has ended before, and the lock ends with the process.
            LOG.warn("closing the store", e);
        }
    }
}

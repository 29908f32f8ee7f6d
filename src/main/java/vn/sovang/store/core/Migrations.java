package vn.sovang.store.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import vn.sovang.model.Refusal;

/// Brings the file's schema up to this program's, from empty as from any older one. A file that is there already
/// (`ShippedMigrations`) needs none of this.
final class Migrations {
    private static final String HISTORY = ShippedMigrations.HISTORY;
    private static final Set<MigrationState> NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
    private static final Set<MigrationState> BROKEN = EnumSet.of(
            MigrationState.FAILED,
            MigrationState.IGNORED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    private final StoreConnection connection;
    private final Path file;
    private final Flyway flyway;

    Migrations(StoreConnection connection, Path file, List<String> locations) {
        this.connection = connection;
        this.file = file;
        // The loader is named: the packaged program may be loaded by another than the thread's own.
        this.flyway = Flyway.configure(Database.class.getClassLoader())
                .dataSource(connection.asSource())
                .locations(locations.toArray(String[]::new))
                .failOnMissingLocations(true)
                .table(HISTORY)
                .loggers("slf4j")
                .load();
    }

    /// Runs what is missing, after a copy of an older file has been put aside.
    ///
    /// @throws Refusal when the file is of another program, newer than this one, left half-way or otherwise than
    ///     this program does it, or cannot be copied
    void run() throws Refusal, SQLException {
        boolean fresh = isEmpty();
        if (!fresh && !ShippedMigrations.hasHistory(connection)) {
            throw StoreRefusals.foreign(file);
        }
        try {
            bringUp(fresh);
        } catch (FlywayException e) {
            throw StoreRefusals.upgrading(file, e);
        }
    }

    private void bringUp(boolean fresh) throws Refusal, SQLException {
        MigrationInfoService info = flyway.info();
        refuseWhatIsNotOurs(info);
        if (info.pending().length == 0) {
            return;
        }
        if (!fresh) {
            putAside(info);
        }
        migrate();
    }

    private void refuseWhatIsNotOurs(MigrationInfoService info) throws Refusal {
        if (Arrays.stream(info.all()).anyMatch(step -> NEWER.contains(step.getState()))) {
            throw StoreRefusals.newer(file);
        }
        Optional<MigrationInfo> broken =
                Arrays.stream(info.all()).filter(Migrations::isBroken).findFirst();
        if (broken.isPresent()) {
            throw StoreRefusals.otherwiseMade(file, String.valueOf(broken.get().getVersion()));
        }
    }

    private static boolean isBroken(MigrationInfo step) {
        return BROKEN.contains(step.getState()) || !step.isChecksumMatching();
    }

    /// A migration may rebuild a table others point to, so keys are checked after it and not during it.
    private void migrate() throws SQLException {
        connection.execute("PRAGMA foreign_keys = OFF");
        flyway.migrate();
        connection.execute("PRAGMA foreign_keys = ON");
        List<String> faults = SafeCopy.faultsOf(connection);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("faulty after migration: " + faults);
        }
    }

    private void putAside(MigrationInfoService info) throws Refusal {
        String version =
                info.current() == null ? "0" : String.valueOf(info.current().getVersion());
        Path copy = unused("%s-truoc-nang-cap-%s".formatted(stem(), version));
        try {
            SafeCopy.write(connection, copy);
        } catch (IOException | SQLException e) {
            throw new Refusal(
                    "Không sao lưu được dữ liệu trước khi nâng cấp nên chưa nâng cấp. Hãy kiểm tra chỗ trống trên ổ đĩa chứa %s."
                            .formatted(file),
                    e);
        }
    }

    private String stem() {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".db") ? name.substring(0, name.length() - ".db".length()) : name;
    }

    private Path unused(String stem) {
        Path copy = file.resolveSibling(stem + ".db");
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling(stem + "-" + number + ".db");
        }
        return copy;
    }

    private boolean isEmpty() throws SQLException {
        return count("SELECT count(*) FROM sqlite_schema") == 0;
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }
}

package vn.sovang.store.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// The steps of the schema this program brings, and the question whether a file has taken exactly these. Asked by plain
/// SQL, so that opening a file of this version needs neither Flyway nor its search for scripts.
public final class ShippedMigrations {
    /// Where the scripts stand in the program.
    static final String FOLDER = "db/migration";

    /// Flyway's record in the file of what was taken.
    public static final String HISTORY = "flyway_schema_history";

    /// All scripts in their order; a new one gets its line here.
    public static final List<String> SCRIPTS = List.of(
            "V001__first_schema.sql",
            "V002__dossier_item.sql",
            "V003__papers.sql",
            "V004__registry.sql",
            "V005__rounds.sql",
            "V006__movements.sql");

    private ShippedMigrations() {}

    /// Whether the file has taken each script as it is here, in this order, with success, and none else.
    static boolean allTakenBy(StoreConnection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return false;
        }
        List<Taken> shipped = new ArrayList<>();
        for (String script : SCRIPTS) {
            shipped.add(new Taken(script, checksum(script), true));
        }
        return takenBy(connection).equals(shipped);
    }

    static boolean hasHistory(StoreConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + HISTORY + "'")) {
            return rows.getInt(1) == 1;
        }
    }

    private static List<Taken> takenBy(StoreConnection connection) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT script, checksum, success FROM " + HISTORY + " ORDER BY installed_rank")) {
            while (rows.next()) {
                taken.add(new Taken(rows.getString(1), rows.getInt(2), rows.getBoolean(3)));
            }
        }
        return taken;
    }

    /// As Flyway reckons it: the lines without their ends, so that a checkout's line ends make no difference.
    static int checksum(String script) {
        String resource = "/" + FOLDER + "/" + script;
        try (InputStream in = ShippedMigrations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            CRC32 sum = new CRC32();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return (int) sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private record Taken(String script, int checksum, boolean success) {}
}

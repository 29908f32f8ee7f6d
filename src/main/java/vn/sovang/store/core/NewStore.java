package vn.sovang.store.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.sovang.model.Refusal;

/// Tells a place where a store may be made from one that holds a store, and makes new ones whole: a file under the
/// store's name always has its tables, so an empty one is never taken for new.
final class NewStore {
    /// A file shorter than SQLite's own header holds nothing.
    private static final int SHORTEST = 100;

    private NewStore() {}

    /// Where a store is built before it gets its name; what a killed program left there is built anew.
    static Path site(Path file) {
        return file.resolveSibling(file.getFileName() + ".dang-lap");
    }

    /// Whether nothing has the store's name, not even a link that leads nowhere.
    static boolean mayBeMade(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Gives the place over for building.
    static Path cleared(Path file) throws Refusal {
        Path site = site(file);
        try {
            Files.deleteIfExists(site);
            Files.deleteIfExists(site.resolveSibling(site.getFileName() + "-journal"));
            return site;
        } catch (IOException e) {
            throw notMade(file, e);
        }
    }

    /// Gives what was built its name.
    static void finish(Path file) throws Refusal {
        try {
            SafeCopy.moveOver(site(file), file);
        } catch (IOException e) {
            throw notMade(file, e);
        }
    }

    /// @throws Refusal when the file is too short for a store
    static void checkLength(Path file) throws Refusal {
        try {
            if (Files.isRegularFile(file) && Files.size(file) < SHORTEST) {
                throw StoreRefusals.empty(file);
            }
        } catch (IOException e) {
            throw new Refusal("Không đọc được tệp dữ liệu %s. Hãy kiểm tra ổ đĩa và quyền đọc tệp.".formatted(file), e);
        }
    }

    /// @throws Refusal when the file holds no table
    static void checkTables(StoreConnection connection, Path file) throws Refusal, SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            if (rows.getInt(1) == 0) {
                throw StoreRefusals.empty(file);
            }
        }
    }

    private static Refusal notMade(Path file, IOException cause) {
        return new Refusal(
                "Không lập được tệp dữ liệu %s. Hãy kiểm tra ổ đĩa còn chỗ trống và được phép ghi.".formatted(file),
                cause);
    }
}

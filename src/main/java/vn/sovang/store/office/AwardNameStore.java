package vn.sovang.store.office;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.store.core.Database;

/// What the office calls awards of the catalogue.
public final class AwardNameStore {
    private final Database database;

    /// A store over the file.
    public AwardNameStore(Database database) {
        this.database = database;
    }

    /// Names by award code.
    public Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        database.with(handle -> handle.createQuery("SELECT award_code, name FROM award_name ORDER BY award_code")
                .map((row, context) -> names.put(row.getString("award_code"), row.getString("name")))
                .list());
        return names;
    }

    /// Stores the name in the place of the one before; an empty one goes back to the catalogue's.
    public void save(String awardCode, String name) {
        database.with(handle -> name.isEmpty()
                ? handle.createUpdate("DELETE FROM award_name WHERE award_code = :code")
                        .bind("code", awardCode)
                        .execute()
                : handle.createUpdate("""
                        INSERT INTO award_name (award_code, name) VALUES (:code, :name)
                        ON CONFLICT (award_code) DO UPDATE SET name = :name
                        """)
                        .bind("code", awardCode)
                        .bind("name", name)
                        .execute());
    }
}

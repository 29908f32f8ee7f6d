package vn.sovang.store.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.Sex;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.text.Fold;

/// What of the registry's people is compared to find those entered twice, and the pairs of whom the clerk said that
/// they are two. People in the bin are left out.
public final class SketchStore {
    private final Database database;

    /// A store over the file.
    public SketchStore(Database database) {
        this.database = database;
    }

    /// Everybody.
    public List<PersonSketch> all() {
        return database.with(handle -> sketches(handle, "TRUE", Map.of()));
    }

    /// The person of that id, as they are compared; empty for one in the bin.
    public List<PersonSketch> of(long personId) {
        return database.with(handle -> sketches(handle, "id = :id", Map.of("id", personId)));
    }

    /// All who could be this one: of that ID number, day of birth or name, or of that year in one of the units.
    public List<PersonSketch> near(PersonSketch one) {
        String birth = one.birth() == null ? "" : one.birth().toString();
        String year = one.birth() == null ? "" : Integer.toString(one.birth().year());
        String units = one.unitIds().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return database.with(handle -> sketches(
                handle,
                """
                id_number <> '' AND id_number = :number OR birth = :birth
                    OR search_key = :name OR search_key LIKE :name || ' %'
                    OR birth BETWEEN :year AND :year || '~' AND :year <> '' AND EXISTS (
                        SELECT * FROM post WHERE person_id = person.id
                            AND unit_id IN (SELECT value FROM json_each(:units)))
                """,
                Map.of(
                        "number", one.idNumber(),
                        "birth", birth,
                        "name", Fold.of(one.fullName()),
                        "year", year,
                        "units", units)));
    }

    /// Remembers that two are two people; once is enough.
    public void apart(long one, long other) {
        database.with(handle ->
                handle.createUpdate("""
                        INSERT INTO people_apart (first_id, second_id)
                        SELECT min(:one, :other), max(:one, :other)
                        WHERE NOT EXISTS (SELECT * FROM people_apart
                            WHERE first_id = min(:one, :other) AND second_id = max(:one, :other))
                        """).bind("one", one).bind("other", other).execute());
    }

    /// Those of whom the clerk said that they are not this person.
    public Set<Long> apartFrom(long personId) {
        return database.with(handle -> new HashSet<>(
                handle.createQuery("""
                        SELECT iif(first_id = :id, second_id, first_id) FROM people_apart
                        WHERE :id IN (first_id, second_id)
                        """).bind("id", personId).mapTo(Long.class).list()));
    }

    /// Everybody who was told apart from somebody, with those.
    public Map<Long, Set<Long>> apart() {
        Map<Long, Set<Long>> apart = new HashMap<>();
        database.with(handle -> handle.createQuery("SELECT first_id, second_id FROM people_apart")
                .map((row, context) -> apart.computeIfAbsent(row.getLong("first_id"), none -> new HashSet<>())
                        .add(row.getLong("second_id")))
                .list());
        return apart;
    }

    /// What was said of one person is said of another from now on, but for the two themselves.
    void handOverApart(long from, long to) {
        for (long other : apartFrom(from)) {
            if (other != to) {
                apart(to, other);
            }
        }
        database.with(handle -> handle.createUpdate("DELETE FROM people_apart WHERE :id IN (first_id, second_id)")
                .bind("id", from)
                .execute());
    }

    private static List<PersonSketch> sketches(Handle handle, String condition, Map<String, ?> values) {
        Map<Long, Set<Long>> units = new HashMap<>();
        String some = condition.equals("TRUE")
                ? ""
                : " AND person_id IN (SELECT id FROM person WHERE binned_at IS NULL AND (%s))".formatted(condition);
        handle.createQuery("SELECT person_id, unit_id FROM post WHERE unit_id IS NOT NULL" + some)
                .bindMap(values)
                .map((row, context) -> units.computeIfAbsent(row.getLong(1), none -> new HashSet<>(2))
                        .add(row.getLong(2)))
                .list();
        return new ArrayList<>(handle.createQuery("""
                        SELECT id, full_name, sex, birth, id_number FROM person
                        WHERE binned_at IS NULL AND (%s) ORDER BY id
                        """.formatted(condition))
                .bindMap(values)
                .map((row, context) -> new PersonSketch(
                        row.getLong("id"),
                        row.getString("full_name"),
                        Cells.constant(Sex.class, row, "sex"),
                        Cells.partialDate(row, "birth"),
                        row.getString("id_number"),
                        units.getOrDefault(row.getLong("id"), Set.of())))
                .list());
    }
}

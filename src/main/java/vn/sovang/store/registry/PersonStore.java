package vn.sovang.store.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Post;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Match;
import vn.sovang.store.core.SearchKey;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;
import vn.sovang.text.PersonName;
import vn.sovang.text.SortKey;

/// People of the registry and the posts they held.
public final class PersonStore extends TableStore<Person> {
    private static final TableOf<Person> TABLE = new TableOf<Person>(
                    "person",
                    Person::id,
                    (row, handle) -> new Person(
                            row.getLong("id"),
                            row.getString("full_name"),
                            Cells.constant(Sex.class, row, "sex"),
                            Cells.partialDate(row, "birth"),
                            row.getString("ethnicity"),
                            row.getString("home_place"),
                            row.getString("residence"),
                            row.getString("id_number"),
                            row.getString("qualification"),
                            Cells.date(row, "party_date"),
                            Cells.constant(PersonClass.class, row, "statistics_class")))
            .column("full_name", Person::fullName)
            .column("sex", Person::sex)
            .column("birth", Person::birth)
            .column("ethnicity", Person::ethnicity)
            .column("home_place", Person::homePlace)
            .column("residence", Person::residence)
            .column("id_number", Person::idNumber)
            .column("qualification", Person::qualification)
            .column("party_date", Person::partyDate)
            .column("statistics_class", Person::statisticsClass)
            .column("search_key", PersonStore::searchKey)
            .column("sort_key", person -> SortKey.ofPerson(person.fullName()))
            .revised();
    private static final RowMapper<PersonRow> ROW = (row, context) -> new PersonRow(
            row.getLong("id"),
            row.getString("full_name"),
            Cells.constant(Sex.class, row, "sex"),
            Cells.partialDate(row, "birth"),
            row.getString("ethnicity"),
            Cells.constant(PersonClass.class, row, "statistics_class"),
            row.getString("sort_key"),
            row.getString("post_title"),
            row.getString("unit_name"));

    /// Some people (`%s`) with the post each holds on the day `:today`.
    private static final String ROWS = """
            SELECT person.id, full_name, sex, birth, ethnicity, person.statistics_class, person.sort_key,
                ifnull(post.title, '') AS post_title, ifnull(unit.name, '') AS unit_name
            FROM (%s) AS person
            LEFT JOIN post ON post.id = (
                SELECT id FROM post AS held
                WHERE held.person_id = person.id AND (held."to" IS NULL OR held."to" >= :today)
                ORDER BY held."from" DESC, held.id DESC LIMIT 1)
            LEFT JOIN unit ON unit.id = post.unit_id
            ORDER BY person.sort_key, person.id
            """;

    /// A store over the file.
    public PersonStore(Database database) {
        super(database, TABLE);
    }

    /// Adds many people at once, whatever their ids say; answers them with their new ids, in order.
    public List<Person> addAll(List<Person> people) {
        List<Long> ids = database.write(handle -> TABLE.addAll(handle, people));
        List<Person> added = new ArrayList<>(people.size());
        for (int i = 0; i < ids.size(); i++) {
            added.add(people.get(i).withId(ids.get(i)));
        }
        return added;
    }

    /// Adds many posts at once, whatever their ids say.
    public void addPosts(List<Post> posts) {
        database.write(handle -> PostStore.TABLE.addAll(handle, posts));
    }

    /// Everybody nominated in a round who is tied to the registry.
    public List<Person> ofRound(long roundId) {
        return list("""
                WHERE id IN (SELECT person_id FROM nomination WHERE round_id = :id AND person_id IS NOT NULL)
                """, roundId);
    }

    /// People of that ID number, without those in the bin; none for an empty one.
    public List<Person> ofIdNumber(String idNumber) {
        return idNumber.isEmpty() ? List.of() : list("""
                        WHERE id_number = :number AND id_number <> '' AND binned_at IS NULL ORDER BY id
                        """, Map.of("number", idNumber));
    }

    /// People of whose name, birth year and initials every word of the query begins a word, in any order and without
    /// diacritics; all for an empty query. Those with the very diacritics of the query first, then by given name.
    public List<Person> search(String query, int limit) {
        return best(query, limit);
    }

    /// As [#search(String, int)], from the offset on, with the post each holds on the day.
    public List<PersonRow> rows(String query, LocalDate day, int limit, int offset) {
        Match match = Match.page(database, "person", query, limit, offset);
        return rows(match.condition() + " ORDER BY sort_key, id LIMIT :limit OFFSET :offset", day, match.values());
    }

    /// One person as [#rows(String, LocalDate, int, int)] lists them, in the bin too.
    public Optional<PersonRow> row(long id, LocalDate day) {
        return rows("id = :id", day, Map.of("id", id)).stream().findFirst();
    }

    private List<PersonRow> rows(String condition, LocalDate day, Map<String, ?> values) {
        return database.with(handle -> handle.createQuery(ROWS.formatted("SELECT * FROM person WHERE " + condition))
                .bindMap(values)
                .bind("today", day.toString())
                .map(ROW)
                .list());
    }

    /// How many people there are.
    public int count() {
        return count("");
    }

    /// How many people answer the query.
    public int count(String query) {
        return Match.count(database, "person", query);
    }

    /// Adds the post, whatever its id says; answers it with its new id.
    public Post addPost(Post post) {
        return database.with(handle -> PostStore.TABLE.add(handle, post));
    }

    /// The posts a person held, the latest first.
    public List<Post> postsOf(long personId) {
        return database.with(handle ->
                PostStore.TABLE.list(handle, "WHERE person_id = :id ORDER BY \"from\" DESC, id DESC", personId));
    }

    /// The initials stand last: "nguyen thi lan huong 1979 ntlh".
    private static String searchKey(Person person) {
        return SearchKey.of(
                person.fullName() + " " + birthYear(person.birth()) + " " + PersonName.initials(person.fullName()));
    }

    private static String birthYear(@Nullable PartialDate birth) {
        return birth == null ? "" : Integer.toString(birth.year());
    }
}

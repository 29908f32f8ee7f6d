package vn.sovang.store.registry;

import static vn.sovang.store.core.Cells.name;
import static vn.sovang.store.core.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Post;
import vn.sovang.store.core.Batch;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Match;
import vn.sovang.store.core.SearchKey;
import vn.sovang.text.PersonName;
import vn.sovang.text.SortKey;

/// People of the registry and the posts they held.
public final class PersonStore {
    static final RowMapper<Person> PERSON = (row, context) -> new Person(
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
            Cells.constant(PersonClass.class, row, "statistics_class"));
    static final RowMapper<Post> POST = (row, context) -> new Post(
            row.getLong("id"),
            row.getLong("person_id"),
            Cells.number(row, "unit_id"),
            row.getString("title"),
            Cells.date(row, "from"),
            Cells.date(row, "to"));
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

    /// Some people (`%s`) with the post each holds today.
    private static final String ROWS = """
            SELECT person.id, full_name, sex, birth, ethnicity, person.statistics_class, person.sort_key,
                ifnull(post.title, '') AS post_title, ifnull(unit.name, '') AS unit_name
            FROM (%s) AS person
            LEFT JOIN post ON post.id = (
                SELECT id FROM post AS held
                WHERE held.person_id = person.id AND (held."to" IS NULL OR held."to" >= date('now', 'localtime'))
                ORDER BY held."from" DESC, held.id DESC LIMIT 1)
            LEFT JOIN unit ON unit.id = post.unit_id
            ORDER BY person.sort_key, person.id
            """;

    private final Database database;

    /// A store over the file.
    public PersonStore(Database database) {
        this.database = database;
    }

    /// Adds the person, whatever their id says; answers them with their new id.
    public Person add(Person person) {
        return person.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO person (
                            full_name, sex, birth, ethnicity, home_place, residence, id_number, qualification,
                            party_date, statistics_class, search_key, sort_key)
                        VALUES (
                            :fullName, :sex, :birth, :ethnicity, :homePlace, :residence, :idNumber, :qualification,
                            :partyDate, :statisticsClass, :searchKey, :sortKey)
                        RETURNING id
                        """), person).mapTo(Long.class).one()));
    }

    /// Adds many people at once, whatever their ids say; answers them with their new ids, in order.
    public List<Person> addAll(List<Person> people) {
        List<Long> ids = database.write(handle -> Batch.insert(handle, "person", """
                INSERT INTO person (
                    id, full_name, sex, birth, ethnicity, home_place, residence, id_number, qualification,
                    party_date, statistics_class, search_key, sort_key)
                VALUES (
                    :id, :fullName, :sex, :birth, :ethnicity, :homePlace, :residence, :idNumber, :qualification,
                    :partyDate, :statisticsClass, :searchKey, :sortKey)
                """, people, PersonStore::bind));
        List<Person> added = new ArrayList<>(people.size());
        for (int i = 0; i < ids.size(); i++) {
            added.add(people.get(i).withId(ids.get(i)));
        }
        return added;
    }

    /// Adds many posts at once, whatever their ids say.
    public void addPosts(List<Post> posts) {
        database.write(handle -> Batch.insert(handle, "post", """
                INSERT INTO post (id, person_id, unit_id, title, "from", "to")
                VALUES (:id, :personId, :unitId, :title, :from, :to)
                """, posts, PersonStore::bind));
    }

    /// Stores the person in the place of the one of their id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Person person) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE person SET
                            full_name = :fullName, sex = :sex, birth = :birth, ethnicity = :ethnicity,
                            home_place = :homePlace, residence = :residence, id_number = :idNumber,
                            qualification = :qualification, party_date = :partyDate,
                            statistics_class = :statisticsClass, search_key = :searchKey, sort_key = :sortKey, revision = revision + 1
                        WHERE id = :id
                        """), person).bind("id", person.id()).execute());
        Changed.one(rows, "person", person.id());
    }

    /// Everybody nominated in a round who is tied to the registry.
    public List<Person> ofRound(long roundId) {
        return database.with(handle ->
                handle.createQuery("""
                        SELECT * FROM person WHERE id IN (
                            SELECT person_id FROM nomination WHERE round_id = :id AND person_id IS NOT NULL)
                        """).bind("id", roundId).map(PERSON).list());
    }

    /// The person of that id.
    public Optional<Person> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM person WHERE id = :id")
                .bind("id", id)
                .map(PERSON)
                .findOne());
    }

    /// People of that ID number, without those in the bin; none for an empty one.
    public List<Person> ofIdNumber(String idNumber) {
        return idNumber.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery("""
                                SELECT * FROM person
                                WHERE id_number = :number AND id_number <> '' AND binned_at IS NULL ORDER BY id
                                """)
                        .bind("number", idNumber)
                        .map(PERSON)
                        .list());
    }

    /// People of whose name, birth year and initials every word of the query begins a word, in any order and without
    /// diacritics; all for an empty query. Those with the very diacritics of the query first, then by given name.
    public List<Person> search(String query, int limit) {
        return database.with(handle -> {
            return Match.best(database, "person", query, limit, match -> match.list(handle, """
                            SELECT * FROM person WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                            """, PERSON));
        });
    }

    /// As [#search(String, int)], from the offset on, with the post each holds today.
    public List<PersonRow> rows(String query, int limit, int offset) {
        Match match = Match.page(database, "person", query, limit, offset);
        return database.with(handle -> match.list(
                handle,
                ROWS.formatted("SELECT * FROM person WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset"),
                ROW));
    }

    /// One person as [#rows(String, int, int)] lists them, in the bin too.
    public Optional<PersonRow> row(long id) {
        return database.with(handle -> handle.createQuery(ROWS.formatted("SELECT * FROM person WHERE id = :id"))
                .bind("id", id)
                .map(ROW)
                .findOne());
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
        return database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO post (person_id, unit_id, title, "from", "to")
                        VALUES (:personId, :unitId, :title, :from, :to)
                        RETURNING *
                        """), post).map(POST).one());
    }

    /// The posts a person held, the latest first.
    public List<Post> postsOf(long personId) {
        return database.with(handle ->
                handle.createQuery("""
                        SELECT * FROM post WHERE person_id = :personId ORDER BY "from" DESC, id DESC
                        """).bind("personId", personId).map(POST).list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Post post) {
        return statement
                .bind("personId", post.personId())
                .bind("unitId", post.unitId())
                .bind("title", post.title())
                .bind("from", text(post.from()))
                .bind("to", text(post.to()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Person person) {
        return statement
                .bind("fullName", person.fullName())
                .bind("sex", name(person.sex()))
                .bind("birth", text(person.birth()))
                .bind("ethnicity", person.ethnicity())
                .bind("homePlace", person.homePlace())
                .bind("residence", person.residence())
                .bind("idNumber", person.idNumber())
                .bind("qualification", person.qualification())
                .bind("partyDate", text(person.partyDate()))
                .bind("statisticsClass", name(person.statisticsClass()))
                .bind("searchKey", searchKey(person))
                .bind("sortKey", SortKey.ofPerson(person.fullName()));
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

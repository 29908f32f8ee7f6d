package vn.sovang.store.registry;

import static vn.sovang.store.core.Cells.name;
import static vn.sovang.store.core.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.Match;
import vn.sovang.store.core.SearchKey;
import vn.sovang.text.SortKey;

/// Collectives and households of the registry.
public final class UnitStore {
    private static final RowMapper<Unit> UNIT = (row, context) -> new Unit(
            row.getLong("id"),
            row.getString("code"),
            row.getString("name"),
            row.getString("short_name"),
            UnitKind.valueOf(row.getString("kind")),
            Cells.number(row, "parent_id"),
            row.getBoolean("proposes"),
            Letterheads.read(row),
            row.getString("head_post"),
            row.getString("head_name"),
            row.getString("profile"),
            row.getString("functions"),
            Cells.date(row, "valid_from"),
            Cells.date(row, "valid_to"),
            Cells.number(row, "successor_id"),
            details(row));

    private final Database database;

    /// A store over the file.
    public UnitStore(Database database) {
        this.database = database;
    }

    /// Adds the unit, whatever its id says; answers it with its new id.
    public Unit add(Unit unit) {
        return unit.withId(database.with(
                handle -> bind(handle.createQuery("""
                        INSERT INTO unit (
                            code, name, short_name, kind, parent_id, proposes, letterhead_parent, letterhead_name,
                            letterhead_abbreviation, letterhead_place, head_post, head_name, profile, functions,
                            valid_from, valid_to, successor_id, statistics_class, activity_field, cluster_id, staff, women,
                            party_members, leaders, founding, organisation, former_names, search_key, sort_key)
                        VALUES (
                            :code, :name, :shortName, :kind, :parentId, :proposes, :letterheadParent, :letterheadName,
                            :letterheadAbbreviation, :letterheadPlace, :headPost, :headName, :profile, :functions,
                            :validFrom, :validTo, :successorId, :statisticsClass, :activityField, :clusterId, :staff, :women,
                            :partyMembers, :leaders, :founding, :organisation, :formerNames, :searchKey, :sortKey)
                        RETURNING id
                        """), unit).mapTo(Long.class).one()));
    }

    /// Stores the unit in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Unit unit) {
        int rows = database.with(handle ->
                bind(handle.createUpdate("""
                        UPDATE unit SET
                            code = :code, name = :name, short_name = :shortName, kind = :kind, parent_id = :parentId,
                            proposes = :proposes, letterhead_parent = :letterheadParent,
                            letterhead_name = :letterheadName, letterhead_abbreviation = :letterheadAbbreviation,
                            letterhead_place = :letterheadPlace, head_post = :headPost, head_name = :headName,
                            profile = :profile, functions = :functions, valid_from = :validFrom, valid_to = :validTo,
                            successor_id = :successorId, statistics_class = :statisticsClass,
                            activity_field = :activityField, cluster_id = :clusterId, staff = :staff, women = :women,
                            party_members = :partyMembers, leaders = :leaders, founding = :founding,
                            organisation = :organisation, former_names = :formerNames, search_key = :searchKey,
                            sort_key = :sortKey,
                            revision = revision + 1
                        WHERE id = :id
                        """), unit).bind("id", unit.id()).execute());
        Changed.one(rows, "unit", unit.id());
    }

    /// The unit of that id.
    public Optional<Unit> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM unit WHERE id = :id")
                .bind("id", id)
                .map(UNIT)
                .findOne());
    }

    /// All units in Vietnamese order, closed ones too.
    public List<Unit> all() {
        return database.with(
                handle -> handle.createQuery("SELECT * FROM unit WHERE binned_at IS NULL ORDER BY sort_key, id")
                        .map(UNIT)
                        .list());
    }

    /// The units right under a unit, without those in the bin, closed ones too; in Vietnamese order.
    public List<Unit> under(long unitId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM unit WHERE parent_id = :id AND binned_at IS NULL ORDER BY sort_key, id")
                .bind("id", unitId)
                .map(UNIT)
                .list());
    }

    /// The units that a unit follows by name of the registry, without those in the bin.
    public List<Unit> followedBy(long unitId) {
        return database.with(handle -> handle.createQuery(
                        "SELECT * FROM unit WHERE successor_id = :id AND binned_at IS NULL ORDER BY sort_key, id")
                .bind("id", unitId)
                .map(UNIT)
                .list());
    }

    /// Units of which every word of the query begins a word of name, short name or code, without diacritics; all
    /// for an empty query. Those with the very diacritics of the query first, then in Vietnamese order.
    public List<Unit> search(String query, int limit) {
        return database.with(handle -> {
            return Match.best(database, "unit", query, limit, match -> match.list(handle, """
                            SELECT * FROM unit WHERE %s ORDER BY sort_key, id LIMIT :limit OFFSET :offset
                            """, UNIT));
        });
    }

    /// How many units there are.
    public int count() {
        return database.with(handle -> handle.createQuery("SELECT count(*) FROM unit WHERE binned_at IS NULL")
                .mapTo(Integer.class)
                .one());
    }

    private static UnitDetails details(ResultSet row) throws SQLException {
        String former = row.getString("former_names");
        return new UnitDetails(
                Cells.constant(UnitClass.class, row, "statistics_class"),
                row.getString("activity_field"),
                Cells.number(row, "cluster_id"),
                new Headcount(
                        Cells.whole(row, "staff"),
                        Cells.whole(row, "women"),
                        Cells.whole(row, "party_members"),
                        Cells.whole(row, "leaders")),
                row.getString("founding"),
                row.getString("organisation"),
                former.isEmpty() ? List.of() : List.of(former.split("\n")));
    }

    private static String formerNames(Unit unit) {
        return String.join("\n", unit.details().formerNames());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Unit unit) {
        return Letterheads.bind(statement, unit.letterhead())
                .bind("code", unit.code())
                .bind("name", unit.name())
                .bind("shortName", unit.shortName())
                .bind("kind", unit.kind().name())
                .bind("parentId", unit.parentId())
                .bind("proposes", unit.proposes())
                .bind("headPost", unit.headPost())
                .bind("headName", unit.headName())
                .bind("profile", unit.profile())
                .bind("functions", unit.functions())
                .bind("validFrom", text(unit.validFrom()))
                .bind("validTo", text(unit.validTo()))
                .bind("successorId", unit.successorId())
                .bind("statisticsClass", name(unit.details().statisticsClass()))
                .bind("activityField", unit.details().activityField())
                .bind("clusterId", unit.details().clusterId())
                .bind("staff", unit.details().headcount().staff())
                .bind("women", unit.details().headcount().women())
                .bind("partyMembers", unit.details().headcount().partyMembers())
                .bind("leaders", unit.details().headcount().leaders())
                .bind("founding", unit.details().founding())
                .bind("organisation", unit.details().organisation())
                .bind("formerNames", formerNames(unit))
                .bind(
                        "searchKey",
                        SearchKey.of(
                                unit.name() + " " + unit.shortName() + " " + unit.code() + " " + formerNames(unit)))
                .bind("sortKey", SortKey.of(unit.name()));
    }
}

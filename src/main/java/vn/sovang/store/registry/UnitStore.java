package vn.sovang.store.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.Letterheads;
import vn.sovang.store.core.SearchKey;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;
import vn.sovang.text.SortKey;

/// Collectives and households of the registry.
public final class UnitStore extends TableStore<Unit> {
    private static final TableOf<Unit> TABLE = new TableOf<Unit>(
                    "unit",
                    Unit::id,
                    (row, handle) -> new Unit(
                            row.getLong("id"),
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("short_name"),
                            UnitKind.valueOf(row.getString("kind")),
                            Cells.number(row, "parent_id"),
                            row.getBoolean("proposes"),
                            Letterheads.read(row, "letterhead_"),
                            row.getString("head_post"),
                            row.getString("head_name"),
                            row.getString("profile"),
                            row.getString("functions"),
                            Cells.date(row, "valid_from"),
                            Cells.date(row, "valid_to"),
                            Cells.number(row, "successor_id"),
                            details(row)))
            .column("code", Unit::code)
            .column("name", Unit::name)
            .column("short_name", Unit::shortName)
            .column("kind", Unit::kind)
            .column("parent_id", Unit::parentId)
            .column("proposes", Unit::proposes)
            .columns(Letterheads.columns("letterhead_", Unit::letterhead))
            .column("head_post", Unit::headPost)
            .column("head_name", Unit::headName)
            .column("profile", Unit::profile)
            .column("functions", Unit::functions)
            .column("valid_from", Unit::validFrom)
            .column("valid_to", Unit::validTo)
            .column("successor_id", Unit::successorId)
            .column("statistics_class", Unit::details, UnitDetails::statisticsClass)
            .column("activity_field", Unit::details, UnitDetails::activityField)
            .column("cluster_id", Unit::details, UnitDetails::clusterId)
            .column("staff", UnitStore::headcount, Headcount::staff)
            .column("women", UnitStore::headcount, Headcount::women)
            .column("party_members", UnitStore::headcount, Headcount::partyMembers)
            .column("leaders", UnitStore::headcount, Headcount::leaders)
            .column("founding", Unit::details, UnitDetails::founding)
            .column("organisation", Unit::details, UnitDetails::organisation)
            .column("former_names", UnitStore::formerNames)
            .column("search_key", UnitStore::searchKey)
            .column("sort_key", unit -> SortKey.of(unit.name()))
            .revised();

    /// A store over the file.
    public UnitStore(Database database) {
        super(database, TABLE);
    }

    /// All units in Vietnamese order, closed ones too.
    public List<Unit> all() {
        return list("WHERE binned_at IS NULL ORDER BY sort_key, id");
    }

    /// The units right under a unit, without those in the bin, closed ones too; in Vietnamese order.
    public List<Unit> under(long unitId) {
        return list("WHERE parent_id = :id AND binned_at IS NULL ORDER BY sort_key, id", unitId);
    }

    /// The units that a unit follows by name of the registry, without those in the bin.
    public List<Unit> followedBy(long unitId) {
        return list("WHERE successor_id = :id AND binned_at IS NULL ORDER BY sort_key, id", unitId);
    }

    /// Units of which every word of the query begins a word of name, short name or code, without diacritics; all
    /// for an empty query. Those with the very diacritics of the query first, then in Vietnamese order.
    public List<Unit> search(String query, int limit) {
        return best(query, limit);
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

    private static Headcount headcount(Unit unit) {
        return unit.details().headcount();
    }

    private static String searchKey(Unit unit) {
        return SearchKey.of(unit.name() + " " + unit.shortName() + " " + unit.code() + " " + formerNames(unit));
    }
}

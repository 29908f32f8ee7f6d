package vn.sovang.store.registry;

import java.util.List;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.RoundSubjects;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;

/// Initiatives of the registry's subjects.
public final class RecognisedInitiativeStore extends TableStore<RecognisedInitiative> {
    private static final TableOf<RecognisedInitiative> TABLE = new TableOf<RecognisedInitiative>(
                    "recognised_initiative",
                    RecognisedInitiative::id,
                    (row, handle) -> new RecognisedInitiative(
                            row.getLong("id"),
                            Cells.number(row, "person_id"),
                            Cells.number(row, "unit_id"),
                            Cells.whole(row, "year"),
                            row.getString("name"),
                            row.getString("share"),
                            row.getString("number"),
                            Cells.date(row, "date"),
                            row.getString("body"),
                            Cells.constant(InitiativeScope.class, row, "scope")))
            .column("person_id", RecognisedInitiative::personId)
            .column("unit_id", RecognisedInitiative::unitId)
            .column("year", RecognisedInitiative::year)
            .column("name", RecognisedInitiative::name)
            .column("share", RecognisedInitiative::share)
            .column("number", RecognisedInitiative::number)
            .column("date", RecognisedInitiative::date)
            .column("body", RecognisedInitiative::body)
            .column("scope", RecognisedInitiative::scope)
            .revised();

    /// A store over the file.
    public RecognisedInitiativeStore(Database database) {
        super(database, TABLE);
    }

    /// A person's initiatives, the latest first, without what lies in the bin.
    public List<RecognisedInitiative> ofPerson(long personId) {
        return of("person_id = :id", personId);
    }

    /// A unit's initiatives, the latest first, without what lies in the bin.
    public List<RecognisedInitiative> ofUnit(long unitId) {
        return of("unit_id = :id", unitId);
    }

    /// The initiatives of everybody nominated in a round, the latest first, without what lies in the bin.
    public List<RecognisedInitiative> ofRound(long roundId) {
        return of(RoundSubjects.OWNED, roundId);
    }

    private List<RecognisedInitiative> of(String condition, long id) {
        return list("""
                WHERE %s AND binned_at IS NULL
                ORDER BY ifnull(year, substr(date, 1, 4) + 0) DESC, id DESC
                """.formatted(condition), id);
    }
}

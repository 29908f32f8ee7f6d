package vn.sovang.store.round;

import java.util.List;
import java.util.Map;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.EarlierText;
import vn.sovang.store.core.SearchKey;
import vn.sovang.store.core.TableOf;
import vn.sovang.store.core.TableStore;
import vn.sovang.text.SortKey;

/// Nominations with their achievement reports. None is ever deleted but by undoing its import.
public final class NominationStore extends TableStore<Nomination> {
    private static final TableOf<Nomination> TABLE = new TableOf<Nomination>(
                    "nomination",
                    Nomination::id,
                    (row, handle) -> new Nomination(
                            row.getLong("id"),
                            row.getLong("round_id"),
                            SubjectKind.valueOf(row.getString("kind")),
                            row.getLong("proposer_unit_id"),
                            Cells.number(row, "person_id"),
                            Cells.number(row, "unit_id"),
                            row.getString("subject_name"),
                            Cells.constant(Sex.class, row, "sex"),
                            Cells.partialDate(row, "birth"),
                            row.getString("ethnicity"),
                            row.getString("post"),
                            row.getString("unit_name"),
                            row.getString("award_code"),
                            row.getString("achievement"),
                            row.getBoolean("posthumous"),
                            NominationStatus.valueOf(row.getString("status")),
                            row.getString("note"),
                            row.getInt("position")))
            .column("round_id", Nomination::roundId)
            .column("kind", Nomination::kind)
            .column("proposer_unit_id", Nomination::proposerUnitId)
            .column("person_id", Nomination::personId)
            .column("unit_id", Nomination::unitId)
            .column("subject_name", Nomination::subjectName)
            .column("sex", Nomination::sex)
            .column("birth", Nomination::birth)
            .column("ethnicity", Nomination::ethnicity)
            .column("post", Nomination::post)
            .column("unit_name", Nomination::unitName)
            .column("award_code", Nomination::awardCode)
            .column("achievement", Nomination::achievement)
            .column("posthumous", Nomination::posthumous)
            .column("status", Nomination::status)
            .column("note", Nomination::note)
            .column("position", Nomination::position)
            .column("search_key", nomination -> SearchKey.of(nomination.subjectName() + " " + nomination.unitName()))
            .column("sort_key", NominationStore::sortKey)
            .revised();

    /// A store over the file.
    public NominationStore(Database database) {
        super(database, TABLE);
    }

    /// All nominations of a round, whatever their status, in the order they came.
    public List<Nomination> ofRound(long roundId) {
        return list("WHERE round_id = :id ORDER BY position, id", roundId);
    }

    /// What a person was nominated for, the latest first.
    public List<Nomination> historyOfPerson(long personId) {
        return list("WHERE person_id = :id ORDER BY round_id DESC, id DESC", personId);
    }

    /// What a collective or household itself was nominated for, the latest first.
    public List<Nomination> historyOfUnit(long unitId) {
        return list("""
                WHERE unit_id = :id AND kind <> 'PERSON' ORDER BY round_id DESC, id DESC
                """, unitId);
    }

    /// Stores the report in the place of the nomination's one before.
    public void saveReport(AchievementReport report) {
        database.write(handle -> {
            Reports.save(handle, report);
            return report;
        });
    }

    /// The report of a nomination; a blank one while nothing has been written.
    public AchievementReport report(long nominationId) {
        return database.with(handle -> Reports.find(handle, nominationId))
                .orElseGet(() -> AchievementReport.blank(nominationId));
    }

    /// The reports of a round by nomination, of those nominations that have one.
    public Map<Long, AchievementReport> reports(long roundId) {
        return database.with(handle -> Reports.ofRound(handle, roundId));
    }

    /// What the reports of rounds before a round tell, those in the bin left out, in the order they came.
    public List<EarlierText> earlierReports(long roundId) {
        return database.with(handle -> handle.createQuery("""
                        SELECT nomination.id, subject_name, round.name, round.year, nomination.kind, person_id, unit_id,
                            award_code, (SELECT group_concat(initiative.name, char(10)) FROM initiative
                                WHERE initiative.nomination_id = nomination.id) AS initiatives,
                            results || char(10) || efforts || char(10) || effect AS text
                        FROM nomination
                        JOIN achievement_report ON achievement_report.nomination_id = nomination.id
                        JOIN round ON round.id = round_id
                        WHERE round_id < :id AND nomination.status <> 'WITHDRAWN' AND results <> ''
                        ORDER BY nomination.id
                        """)
                .bind("id", roundId)
                .map((row, context) -> {
                    boolean person = SubjectKind.valueOf(row.getString("kind")).isPerson();
                    String initiatives = row.getString("initiatives");
                    return new EarlierText(
                            row.getLong("id"),
                            row.getString("subject_name"),
                            row.getString("name"),
                            row.getInt("year"),
                            row.getString("text"),
                            Cells.number(row, "person_id"),
                            person ? null : Cells.number(row, "unit_id"),
                            row.getString("award_code"),
                            initiatives == null
                                    ? List.of()
                                    : initiatives.lines().toList());
                })
                .list());
    }

    private static String sortKey(Nomination nomination) {
        return nomination.kind().isPerson()
                ? SortKey.ofPerson(nomination.subjectName())
                : SortKey.of(nomination.subjectName());
    }
}

package vn.sovang.store.round;

import static vn.sovang.store.core.Cells.name;
import static vn.sovang.store.core.Cells.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.EarlierText;
import vn.sovang.store.core.SearchKey;
import vn.sovang.text.SortKey;

/// Nominations with their achievement reports. None is ever deleted but by undoing its import.
public final class NominationStore {
    private static final RowMapper<Nomination> NOMINATION = (row, context) -> new Nomination(
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
            row.getInt("position"));

    private final Database database;

    /// A store over the file.
    public NominationStore(Database database) {
        this.database = database;
    }

    /// Adds the nomination, whatever its id says; answers it with its new id.
    public Nomination add(Nomination nomination) {
        return nomination.withId(database.with(handle ->
                bind(handle.createQuery("""
                        INSERT INTO nomination (
                            round_id, kind, proposer_unit_id, person_id, unit_id, subject_name, sex, birth, ethnicity,
                            post, unit_name, award_code, achievement, posthumous, status, note, position, search_key,
                            sort_key)
                        VALUES (
                            :roundId, :kind, :proposerUnitId, :personId, :unitId, :subjectName, :sex, :birth,
                            :ethnicity, :post, :unitName, :awardCode, :achievement, :posthumous, :status, :note,
                            :position, :searchKey, :sortKey)
                        RETURNING id
                        """), nomination).mapTo(Long.class).one()));
    }

    /// Stores the nomination in the place of the one of its id.
    ///
    /// @throws IllegalStateException when there is none of that id
    public void update(Nomination nomination) {
        int rows = database.with(handle -> bind(handle.createUpdate("""
                        UPDATE nomination SET
                            round_id = :roundId, kind = :kind, proposer_unit_id = :proposerUnitId,
                            person_id = :personId, unit_id = :unitId, subject_name = :subjectName, sex = :sex,
                            birth = :birth, ethnicity = :ethnicity, post = :post, unit_name = :unitName,
                            award_code = :awardCode, achievement = :achievement, posthumous = :posthumous,
                            status = :status, note = :note, position = :position, search_key = :searchKey,
                            sort_key = :sortKey, revision = revision + 1
                        WHERE id = :id
                        """), nomination)
                .bind("id", nomination.id())
                .execute());
        Changed.one(rows, "nomination", nomination.id());
    }

    /// The nomination of that id.
    public Optional<Nomination> find(long id) {
        return database.with(handle -> handle.createQuery("SELECT * FROM nomination WHERE id = :id")
                .bind("id", id)
                .map(NOMINATION)
                .findOne());
    }

    /// All nominations of a round, whatever their status, in the order they came.
    public List<Nomination> ofRound(long roundId) {
        return list("SELECT * FROM nomination WHERE round_id = :id ORDER BY position, id", roundId);
    }

    /// What a person was nominated for, the latest first.
    public List<Nomination> historyOfPerson(long personId) {
        return list("SELECT * FROM nomination WHERE person_id = :id ORDER BY round_id DESC, id DESC", personId);
    }

    /// What a collective or household itself was nominated for, the latest first.
    public List<Nomination> historyOfUnit(long unitId) {
        return list("""
                SELECT * FROM nomination WHERE unit_id = :id AND kind <> 'PERSON' ORDER BY round_id DESC, id DESC
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

    private List<Nomination> list(String sql, long id) {
        return database.with(
                handle -> handle.createQuery(sql).bind("id", id).map(NOMINATION).list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Nomination nomination) {
        return statement
                .bind("roundId", nomination.roundId())
                .bind("kind", nomination.kind().name())
                .bind("proposerUnitId", nomination.proposerUnitId())
                .bind("personId", nomination.personId())
                .bind("unitId", nomination.unitId())
                .bind("subjectName", nomination.subjectName())
                .bind("sex", name(nomination.sex()))
                .bind("birth", text(nomination.birth()))
                .bind("ethnicity", nomination.ethnicity())
                .bind("post", nomination.post())
                .bind("unitName", nomination.unitName())
                .bind("awardCode", nomination.awardCode())
                .bind("achievement", nomination.achievement())
                .bind("posthumous", nomination.posthumous())
                .bind("status", nomination.status().name())
                .bind("note", nomination.note())
                .bind("position", nomination.position())
                .bind("searchKey", SearchKey.of(nomination.subjectName() + " " + nomination.unitName()))
                .bind("sortKey", sortKey(nomination));
    }

    private static String sortKey(Nomination nomination) {
        return nomination.kind().isPerson()
                ? SortKey.ofPerson(nomination.subjectName())
                : SortKey.of(nomination.subjectName());
    }
}

package vn.sovang.store.round;

import static vn.sovang.store.core.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.PastAward;
import vn.sovang.store.core.Cells;

/// Achievement reports with the past awards they quote.
final class Reports {
    private static final RowMapper<Map.Entry<Long, PastAward>> PAST_AWARD = (row, context) -> Map.entry(
            row.getLong("nomination_id"),
            new PastAward(
                    row.getInt("year"),
                    row.getString("award_name"),
                    row.getString("decision_number"),
                    Cells.date(row, "decision_date"),
                    row.getString("issuer")));

    private Reports() {}

    static void save(Handle handle, AchievementReport report) {
        handle.createUpdate("""
                        INSERT INTO achievement_report (
                            nomination_id, duties, results, efforts, effect, compliance, organisation)
                        VALUES (:nominationId, :duties, :results, :efforts, :effect, :compliance, :organisation)
                        ON CONFLICT (nomination_id) DO UPDATE SET
                            duties = :duties, results = :results, efforts = :efforts, effect = :effect,
                            compliance = :compliance, organisation = :organisation, revision = revision + 1
                        """)
                .bind("nominationId", report.nominationId())
                .bind("duties", report.duties())
                .bind("results", report.results())
                .bind("efforts", report.efforts())
                .bind("effect", report.effect())
                .bind("compliance", report.compliance())
                .bind("organisation", report.organisation())
                .execute();
        handle.createUpdate("DELETE FROM past_award WHERE nomination_id = :id")
                .bind("id", report.nominationId())
                .execute();
        if (!report.pastAwards().isEmpty()) {
            addPastAwards(handle, report);
        }
        Initiatives.write(handle, report.nominationId(), report.initiatives());
    }

    static Optional<AchievementReport> find(Handle handle, long nominationId) {
        List<PastAward> awards = handle.createQuery(
                        "SELECT * FROM past_award WHERE nomination_id = :id ORDER BY ordinal")
                .bind("id", nominationId)
                .map(PAST_AWARD)
                .map(Map.Entry::getValue)
                .list();
        return handle.createQuery("SELECT * FROM achievement_report WHERE nomination_id = :id")
                .bind("id", nominationId)
                .map((row, context) -> report(row, awards, Initiatives.of(handle, nominationId)))
                .findOne();
    }

    static Map<Long, AchievementReport> ofRound(Handle handle, long roundId) {
        Map<Long, List<PastAward>> awards = new HashMap<>();
        handle.createQuery("""
                        SELECT past_award.* FROM past_award JOIN nomination ON nomination.id = nomination_id
                        WHERE round_id = :roundId ORDER BY nomination_id, ordinal
                        """).bind("roundId", roundId).map(PAST_AWARD).forEach(award -> awards.computeIfAbsent(
                        award.getKey(), id -> new ArrayList<>())
                .add(award.getValue()));
        Map<Long, List<Initiative>> initiatives = Initiatives.ofRound(handle, roundId);
        Map<Long, AchievementReport> reports = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT achievement_report.* FROM achievement_report
                        JOIN nomination ON nomination.id = nomination_id
                        WHERE round_id = :roundId ORDER BY position, nomination_id
                        """)
                .bind("roundId", roundId)
                .map((row, context) -> {
                    long id = row.getLong("nomination_id");
                    return report(row, awards.getOrDefault(id, List.of()), initiatives.getOrDefault(id, List.of()));
                })
                .forEach(report -> reports.put(report.nominationId(), report));
        return reports;
    }

    private static void addPastAwards(Handle handle, AchievementReport report) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO past_award (
                    nomination_id, ordinal, year, award_name, decision_number, decision_date, issuer)
                VALUES (:nominationId, :ordinal, :year, :awardName, :decisionNumber, :decisionDate, :issuer)
                """);
        int ordinal = 1;
        for (PastAward award : report.pastAwards()) {
            batch.bind("nominationId", report.nominationId())
                    .bind("ordinal", ordinal++)
                    .bind("year", award.year())
                    .bind("awardName", award.awardName())
                    .bind("decisionNumber", award.decisionNumber())
                    .bind("decisionDate", text(award.decisionDate()))
                    .bind("issuer", award.issuer())
                    .add();
        }
        batch.execute();
    }

    private static AchievementReport report(ResultSet row, List<PastAward> awards, List<Initiative> initiatives)
            throws SQLException {
        return new AchievementReport(
                row.getLong("nomination_id"),
                row.getString("duties"),
                row.getString("results"),
                row.getString("efforts"),
                row.getString("effect"),
                awards,
                row.getString("compliance"),
                row.getString("organisation"),
                initiatives);
    }
}

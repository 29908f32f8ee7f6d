package vn.sovang.store.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.PastAward;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.TableOf;

/// Achievement reports with the past awards they quote.
final class Reports {
    private static final OrderedRows<PastAward> PAST_AWARDS = new OrderedRows<>(
            new TableOf<PastAward>(
                            "past_award",
                            (row, handle) -> new PastAward(
                                    row.getInt("year"),
                                    row.getString("award_name"),
                                    row.getString("decision_number"),
                                    Cells.date(row, "decision_date"),
                                    row.getString("issuer")))
                    .column("year", PastAward::year)
                    .column("award_name", PastAward::awardName)
                    .column("decision_number", PastAward::decisionNumber)
                    .column("decision_date", PastAward::decisionDate)
                    .column("issuer", PastAward::issuer),
            "nomination_id");
    private static final OrderedRows<Initiative> INITIATIVES = new OrderedRows<>(
            new TableOf<Initiative>(
                            "initiative",
                            (row, handle) -> new Initiative(
                                    row.getInt("year"), row.getString("name"), row.getString("decision")))
                    .column("year", Initiative::year)
                    .column("name", Initiative::name)
                    .column("decision", Initiative::decision),
            "nomination_id");
    private static final TableOf<AchievementReport> TABLE = new TableOf<AchievementReport>(
                    "achievement_report",
                    (row, handle) -> report(
                            row,
                            PAST_AWARDS.read(handle, row.getLong("nomination_id")),
                            INITIATIVES.read(handle, row.getLong("nomination_id"))))
            .column("nomination_id", AchievementReport::nominationId)
            .column("duties", AchievementReport::duties)
            .column("results", AchievementReport::results)
            .column("efforts", AchievementReport::efforts)
            .column("effect", AchievementReport::effect)
            .column("compliance", AchievementReport::compliance)
            .column("organisation", AchievementReport::organisation)
            .revised();

    private static final String OF_ROUND = "SELECT id FROM nomination WHERE round_id = :id";

    private Reports() {}

    static void save(Handle handle, AchievementReport report) {
        long id = TABLE.put(handle, report, "nomination_id");
        PAST_AWARDS.write(handle, id, report.pastAwards());
        INITIATIVES.write(handle, id, report.initiatives());
    }

    static Optional<AchievementReport> find(Handle handle, long nominationId) {
        return TABLE.list(handle, "WHERE nomination_id = :id", nominationId).stream()
                .findFirst();
    }

    static Map<Long, AchievementReport> ofRound(Handle handle, long roundId) {
        Map<Long, List<PastAward>> awards = PAST_AWARDS.readAll(handle, OF_ROUND, roundId);
        Map<Long, List<Initiative>> initiatives = INITIATIVES.readAll(handle, OF_ROUND, roundId);
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

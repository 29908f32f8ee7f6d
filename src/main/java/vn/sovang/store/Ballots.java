package vn.sovang.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.Ballot;

/// The votes of meetings.
final class Ballots {
    private static final RowMapper<Ballot> BALLOT = (row, context) -> new Ballot(
            row.getLong("meeting_id"),
            row.getLong("nomination_id"),
            row.getInt("issued"),
            row.getInt("returned"),
            row.getInt("valid"),
            row.getInt("agree"),
            row.getInt("disagree"),
            row.getInt("other"),
            row.getInt("excluded"),
            row.getString("note"));

    private Ballots() {}

    static void save(Handle handle, Collection<Ballot> ballots) {
        if (ballots.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT OR REPLACE INTO ballot (
                    meeting_id, nomination_id, issued, returned, valid, agree, disagree, other, excluded, note)
                VALUES (
                    :meetingId, :nominationId, :issued, :returned, :valid, :agree, :disagree, :other, :excluded,
                    :note)
                """);
        for (Ballot ballot : ballots) {
            batch.bind("meetingId", ballot.meetingId())
                    .bind("nominationId", ballot.nominationId())
                    .bind("issued", ballot.issued())
                    .bind("returned", ballot.returned())
                    .bind("valid", ballot.valid())
                    .bind("agree", ballot.agree())
                    .bind("disagree", ballot.disagree())
                    .bind("other", ballot.other())
                    .bind("excluded", ballot.excluded())
                    .bind("note", ballot.note())
                    .add();
        }
        batch.execute();
    }

    static Map<Long, Ballot> ofMeeting(Handle handle, long meetingId) {
        Map<Long, Ballot> ballots = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM ballot WHERE meeting_id = :id ORDER BY nomination_id")
                .bind("id", meetingId)
                .map(BALLOT)
                .forEach(ballot -> ballots.put(ballot.nominationId(), ballot));
        return ballots;
    }

    static Map<Long, Map<Long, Ballot>> ofRound(Handle handle, long roundId) {
        Map<Long, Map<Long, Ballot>> meetings = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT ballot.* FROM ballot JOIN meeting ON meeting.id = meeting_id
                        WHERE round_id = :roundId ORDER BY tier, meeting_id, nomination_id
                        """).bind("roundId", roundId).map(BALLOT).forEach(ballot -> meetings.computeIfAbsent(
                        ballot.meetingId(), id -> new LinkedHashMap<>())
                .put(ballot.nominationId(), ballot));
        return meetings;
    }
}

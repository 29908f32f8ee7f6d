package vn.sovang.store.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.store.core.Cells;

/// The votes of meetings.
final class Ballots {
    private Ballots() {}

    /// A ballot that is as it was is not written: a step tells only what changed.
    static void save(Handle handle, Collection<Ballot> ballots) {
        Map<Long, Map<Long, Ballot>> known = new HashMap<>();
        for (Ballot ballot : ballots) {
            Map<Long, Ballot> before = known.computeIfAbsent(ballot.meetingId(), meeting -> ofMeeting(handle, meeting));
            if (!ballot.equals(before.get(ballot.nominationId()))) {
                write(handle, ballot);
            }
        }
    }

    private static void write(Handle handle, Ballot ballot) {
        Ruling ruling = ballot.ruling();
        long id = handle.createQuery("""
                        INSERT INTO ballot (
                            meeting_id, nomination_id, issued, returned, valid, agree, disagree, other, excluded, note,
                            lower, lower_award, ruling, ruling_reason)
                        VALUES (
                            :meetingId, :nominationId, :issued, :returned, :valid, :agree, :disagree, :other, :excluded,
                            :note, :lower, :lowerAward, :ruling, :rulingReason)
                        ON CONFLICT (meeting_id, nomination_id) DO UPDATE SET
                            issued = excluded.issued, returned = excluded.returned, valid = excluded.valid,
                            agree = excluded.agree, disagree = excluded.disagree, other = excluded.other,
                            excluded = excluded.excluded, note = excluded.note, lower = excluded.lower,
                            lower_award = excluded.lower_award, ruling = excluded.ruling,
                            ruling_reason = excluded.ruling_reason
                        RETURNING id
                        """)
                .bind("meetingId", ballot.meetingId())
                .bind("nominationId", ballot.nominationId())
                .bind("issued", ballot.issued())
                .bind("returned", ballot.returned())
                .bind("valid", ballot.valid())
                .bind("agree", ballot.agree())
                .bind("disagree", ballot.disagree())
                .bind("other", ballot.other())
                .bind("excluded", ballot.excluded())
                .bind("note", ballot.note())
                .bind("lower", ballot.lower())
                .bind("lowerAward", ballot.lowerAward())
                .bind("ruling", ruling == null ? null : ruling.passes() ? 1 : 0)
                .bind("rulingReason", ruling == null ? "" : ruling.reason())
                .mapTo(Long.class)
                .one();
        handle.createUpdate("DELETE FROM member_vote WHERE ballot_id = :id")
                .bind("id", id)
                .execute();
        if (ballot.members().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO member_vote (ballot_id, ordinal, name, choice) VALUES (:ballotId, :ordinal, :name, :choice)
                """);
        int ordinal = 1;
        for (MemberVote vote : ballot.members()) {
            batch.bind("ballotId", id)
                    .bind("ordinal", ordinal++)
                    .bind("name", vote.name())
                    .bind("choice", vote.choice().name())
                    .add();
        }
        batch.execute();
    }

    static Map<Long, Ballot> ofMeeting(Handle handle, long meetingId) {
        return ballots(
                        handle.createQuery("""
                                SELECT * FROM ballot WHERE meeting_id = :id ORDER BY nomination_id
                                """).bind("id", meetingId),
                        votes(handle.createQuery("""
                                        SELECT member_vote.* FROM member_vote JOIN ballot ON ballot.id = ballot_id
                                        WHERE meeting_id = :id ORDER BY ballot_id, ordinal
                                        """).bind("id", meetingId)))
                .getOrDefault(meetingId, Map.of());
    }

    static Map<Long, Map<Long, Ballot>> ofRound(Handle handle, long roundId) {
        return ballots(
                handle.createQuery("""
                        SELECT ballot.* FROM ballot JOIN meeting ON meeting.id = meeting_id
                        WHERE round_id = :roundId ORDER BY tier, meeting_id, nomination_id
                        """).bind("roundId", roundId),
                votes(handle.createQuery("""
                                SELECT member_vote.* FROM member_vote
                                JOIN ballot ON ballot.id = ballot_id JOIN meeting ON meeting.id = meeting_id
                                WHERE round_id = :roundId ORDER BY ballot_id, ordinal
                                """).bind("roundId", roundId)));
    }

    private static Map<Long, List<MemberVote>> votes(Query query) {
        Map<Long, List<MemberVote>> votes = new HashMap<>();
        query.map((row, context) -> votes.computeIfAbsent(row.getLong("ballot_id"), id -> new ArrayList<>())
                        .add(new MemberVote(row.getString("name"), MemberChoice.valueOf(row.getString("choice")))))
                .list();
        return votes;
    }

    private static Map<Long, Map<Long, Ballot>> ballots(Query query, Map<Long, List<MemberVote>> votes) {
        Map<Long, Map<Long, Ballot>> meetings = new LinkedHashMap<>();
        query.map((row, context) -> read(row, votes.getOrDefault(row.getLong("id"), List.of())))
                .forEach(ballot -> meetings.computeIfAbsent(ballot.meetingId(), id -> new LinkedHashMap<>())
                        .put(ballot.nominationId(), ballot));
        return meetings;
    }

    private static Ballot read(ResultSet row, List<MemberVote> votes) throws SQLException {
        return new Ballot(
                row.getLong("meeting_id"),
                row.getLong("nomination_id"),
                row.getInt("issued"),
                row.getInt("returned"),
                row.getInt("valid"),
                row.getInt("agree"),
                row.getInt("disagree"),
                row.getInt("other"),
                row.getInt("excluded"),
                row.getString("note"),
                row.getInt("lower"),
                row.getString("lower_award"),
                votes,
                ruling(row));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        Long ruling = Cells.number(row, "ruling");
        return ruling == null ? null : new Ruling(ruling == 1, row.getString("ruling_reason"));
    }
}

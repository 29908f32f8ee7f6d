package vn.sovang.store.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.TableOf;

/// The votes of meetings.
final class Ballots {
    private static final TableOf<Ballot> TABLE = new TableOf<Ballot>("ballot", (row, handle) -> ballot(row, List.of()))
            .column("meeting_id", Ballot::meetingId)
            .column("nomination_id", Ballot::nominationId)
            .column("issued", Ballot::issued)
            .column("returned", Ballot::returned)
            .column("valid", Ballot::valid)
            .column("agree", Ballot::agree)
            .column("disagree", Ballot::disagree)
            .column("other", Ballot::other)
            .column("excluded", Ballot::excluded)
            .column("note", Ballot::note)
            .column("lower", Ballot::lower)
            .column("lower_award", Ballot::lowerAward)
            .column("ruling", Ballot::ruling, Ruling::passes)
            .column(
                    "ruling_reason",
                    ballot -> ballot.ruling() == null ? "" : ballot.ruling().reason());
    private static final OrderedRows<MemberVote> VOTES = new OrderedRows<>(
            new TableOf<MemberVote>(
                            "member_vote",
                            (row, handle) -> new MemberVote(
                                    row.getString("name"), MemberChoice.valueOf(row.getString("choice"))))
                    .column("name", MemberVote::name)
                    .column("choice", MemberVote::choice),
            "ballot_id");

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
        long id = TABLE.put(handle, ballot, "meeting_id, nomination_id");
        VOTES.write(handle, id, ballot.members());
    }

    static Map<Long, Ballot> ofMeeting(Handle handle, long meetingId) {
        return ballots(
                        handle.createQuery("""
                                SELECT * FROM ballot WHERE meeting_id = :id ORDER BY nomination_id
                                """).bind("id", meetingId),
                        VOTES.readAll(handle, "SELECT id FROM ballot WHERE meeting_id = :id", meetingId))
                .getOrDefault(meetingId, Map.of());
    }

    static Map<Long, Map<Long, Ballot>> ofRound(Handle handle, long roundId) {
        return ballots(handle.createQuery("""
                        SELECT ballot.* FROM ballot JOIN meeting ON meeting.id = meeting_id
                        WHERE round_id = :roundId ORDER BY tier, meeting_id, nomination_id
                        """).bind("roundId", roundId), VOTES.readAll(handle, """
                        SELECT ballot.id FROM ballot JOIN meeting ON meeting.id = meeting_id WHERE round_id = :id
                        """, roundId));
    }

    private static Map<Long, Map<Long, Ballot>> ballots(Query query, Map<Long, List<MemberVote>> votes) {
        Map<Long, Map<Long, Ballot>> meetings = new LinkedHashMap<>();
        query.map((row, context) -> ballot(row, votes.getOrDefault(row.getLong("id"), List.of())))
                .forEach(ballot -> meetings.computeIfAbsent(ballot.meetingId(), id -> new LinkedHashMap<>())
                        .put(ballot.nominationId(), ballot));
        return meetings;
    }

    private static Ballot ballot(ResultSet row, List<MemberVote> votes) throws SQLException {
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

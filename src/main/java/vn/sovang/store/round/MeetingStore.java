package vn.sovang.store.round;

import static vn.sovang.store.core.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.store.core.Cells;
import vn.sovang.store.core.Changed;
import vn.sovang.store.core.ChildText;
import vn.sovang.store.core.Database;

/// Meetings with their absences, tellers and ballots. A unit or body meets once in a tier of a round.
public final class MeetingStore {
    private static final ChildText TELLERS = new ChildText("meeting_teller", "meeting_id", "name");
    private static final RowMapper<Absence> ABSENCE = (row, context) ->
            new Absence(row.getString("name"), row.getString("reason"), row.getBoolean("written_opinion"));

    private final Database database;

    /// A store over the file.
    public MeetingStore(Database database) {
        this.database = database;
    }

    /// Adds the meeting when its id is 0, else changes the one of that id; answers it with its id. Of one stored
    /// already
    /// only what differs is written.
    ///
    /// @throws IllegalStateException when there is none of that id
    public Meeting save(Meeting meeting) {
        return database.write(handle -> {
            Meeting saved = meeting.id() == 0 ? meeting.withId(insert(handle, meeting)) : meeting;
            if (meeting.id() != 0) {
                Changed.one(update(handle, meeting), "meeting", meeting.id());
            }
            writeAbsences(handle, saved);
            TELLERS.write(handle, saved.id(), saved.tellers());
            MeetingTerms.write(handle, saved.id(), saved.rules().byAward());
            return saved;
        });
    }

    /// The meeting of that id.
    public Optional<Meeting> find(long id) {
        return database.with(handle ->
                meetings(
                                handle,
                                handle.createQuery("SELECT * FROM meeting WHERE id = :id")
                                        .bind("id", id))
                        .stream()
                        .findFirst());
    }

    /// The meetings of a round, tier by tier.
    public List<Meeting> ofRound(long roundId) {
        return database.with(handle -> meetings(
                handle,
                handle.createQuery("SELECT * FROM meeting WHERE round_id = :roundId ORDER BY tier, id")
                        .bind("roundId", roundId)));
    }

    /// The meeting of a unit or of a body in a tier.
    public Optional<Meeting> of(long roundId, int tier, @Nullable Long unitId, @Nullable Long bodyId) {
        return database.with(handle -> meetings(
                        handle,
                        handle.createQuery("""
                                        SELECT * FROM meeting
                                        WHERE round_id = :roundId AND tier = :tier
                                            AND unit_id IS :unitId AND body_id IS :bodyId
                                        """)
                                .bind("roundId", roundId)
                                .bind("tier", tier)
                                .bind("unitId", unitId)
                                .bind("bodyId", bodyId))
                .stream()
                .findFirst());
    }

    /// Stores the ballot in the place of the one before on the same nomination in the same meeting.
    public void saveBallot(Ballot ballot) {
        saveBallots(List.of(ballot));
    }

    /// As [#saveBallot(Ballot)], all or none.
    public void saveBallots(Collection<Ballot> ballots) {
        database.write(handle -> {
            Ballots.save(handle, ballots);
            return ballots;
        });
    }

    /// The ballots of a meeting by nomination.
    public Map<Long, Ballot> ballots(long meetingId) {
        return database.with(handle -> Ballots.ofMeeting(handle, meetingId));
    }

    /// The ballots of a round by meeting and nomination; a meeting without ballots is left out.
    public Map<Long, Map<Long, Ballot>> ballotsOfRound(long roundId) {
        return database.with(handle -> Ballots.ofRound(handle, roundId));
    }

    private static long insert(Handle handle, Meeting meeting) {
        return bind(handle.createQuery("""
                        INSERT INTO meeting (
                            round_id, tier, unit_id, body_id, starts_at, ends_at, place, chair, chair_post, secretary,
                            secretary_post, members, present, method, denominator, threshold, discussion,
                            threshold_source, quorum, quorum_source, downgrade, counted_from, counted_to)
                        VALUES (
                            :roundId, :tier, :unitId, :bodyId, :startsAt, :endsAt, :place, :chair, :chairPost,
                            :secretary, :secretaryPost, :members, :present, :method, :denominator, :threshold,
                            :discussion, :thresholdSource, :quorum, :quorumSource, :downgrade,
                            :countedFrom, :countedTo)
                        RETURNING id
                        """), meeting).mapTo(Long.class).one();
    }

    private static int update(Handle handle, Meeting meeting) {
        return bind(handle.createUpdate("""
                        UPDATE meeting SET
                            round_id = :roundId, tier = :tier, unit_id = :unitId, body_id = :bodyId,
                            starts_at = :startsAt, ends_at = :endsAt, place = :place, chair = :chair,
                            chair_post = :chairPost, secretary = :secretary, secretary_post = :secretaryPost,
                            members = :members, present = :present, method = :method, denominator = :denominator,
                            threshold = :threshold, discussion = :discussion,
                            threshold_source = :thresholdSource, quorum = :quorum, quorum_source = :quorumSource, downgrade = :downgrade,
                            counted_from = :countedFrom, counted_to = :countedTo
                        WHERE id = :id
                        """), meeting).bind("id", meeting.id()).execute();
    }

    private static List<Meeting> meetings(Handle handle, Query query) {
        return query.map((row, context) -> read(handle, row)).list();
    }

    private static Meeting read(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Meeting(
                id,
                row.getLong("round_id"),
                row.getInt("tier"),
                Cells.number(row, "unit_id"),
                Cells.number(row, "body_id"),
                Cells.dateTime(row, "starts_at"),
                Cells.dateTime(row, "ends_at"),
                row.getString("place"),
                row.getString("chair"),
                row.getString("chair_post"),
                row.getString("secretary"),
                row.getString("secretary_post"),
                row.getInt("members"),
                row.getInt("present"),
                absences(handle, id),
                VoteMethod.valueOf(row.getString("method")),
                TELLERS.read(handle, id),
                Denominator.valueOf(row.getString("denominator")),
                Cells.decimal(row, "threshold"),
                row.getString("discussion"),
                new MeetingRules(
                        row.getString("threshold_source"),
                        MeetingTerms.read(handle, id),
                        Quorum.read(row.getString("quorum"), row.getString("quorum_source"))
                                .orElse(null),
                        row.getBoolean("downgrade")),
                new CountingTime(time(row, "counted_from"), time(row, "counted_to")));
    }

    private static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
        String kept = row.getString(column);
        return kept == null ? null : LocalTime.parse(kept);
    }

    private static List<Absence> absences(Handle handle, long meetingId) {
        return handle.createQuery("SELECT * FROM meeting_absence WHERE meeting_id = :id ORDER BY ordinal")
                .bind("id", meetingId)
                .map(ABSENCE)
                .list();
    }

    private static void writeAbsences(Handle handle, Meeting meeting) {
        if (absences(handle, meeting.id()).equals(meeting.absences())) {
            return;
        }
        handle.createUpdate("DELETE FROM meeting_absence WHERE meeting_id = :id")
                .bind("id", meeting.id())
                .execute();
        if (meeting.absences().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO meeting_absence (meeting_id, ordinal, name, reason, written_opinion)
                VALUES (:meetingId, :ordinal, :name, :reason, :writtenOpinion)
                """);
        int ordinal = 1;
        for (Absence absence : meeting.absences()) {
            batch.bind("meetingId", meeting.id())
                    .bind("ordinal", ordinal++)
                    .bind("name", absence.name())
                    .bind("reason", absence.reason())
                    .bind("writtenOpinion", absence.writtenOpinion())
                    .add();
        }
        batch.execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Meeting meeting) {
        Quorum quorum = meeting.rules().quorum();
        return statement
                .bind("roundId", meeting.roundId())
                .bind("tier", meeting.tier())
                .bind("unitId", meeting.unitId())
                .bind("bodyId", meeting.bodyId())
                .bind("startsAt", text(meeting.startsAt()))
                .bind("endsAt", text(meeting.endsAt()))
                .bind("place", meeting.place())
                .bind("chair", meeting.chair())
                .bind("chairPost", meeting.chairPost())
                .bind("secretary", meeting.secretary())
                .bind("secretaryPost", meeting.secretaryPost())
                .bind("members", meeting.members())
                .bind("present", meeting.present())
                .bind("method", meeting.method().name())
                .bind("denominator", meeting.denominator().name())
                .bind("threshold", text(meeting.threshold()))
                .bind("discussion", meeting.discussion())
                .bind("thresholdSource", meeting.rules().source())
                .bind("quorum", quorum == null ? "" : quorum.share())
                .bind("quorumSource", quorum == null ? "" : quorum.source())
                .bind("downgrade", meeting.rules().downgrade())
                .bind("countedFrom", text(meeting.counting().from()))
                .bind("countedTo", text(meeting.counting().to()));
    }
}

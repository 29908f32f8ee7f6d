package vn.sovang.store.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
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
import vn.sovang.store.core.Database;
import vn.sovang.store.core.OrderedRows;
import vn.sovang.store.core.TableOf;

/// Meetings with their absences, tellers and ballots. A unit or body meets once in a tier of a round.
public final class MeetingStore {
    private static final OrderedRows<String> TELLERS = OrderedRows.texts("meeting_teller", "meeting_id", "name");
    private static final OrderedRows<Absence> ABSENCES = new OrderedRows<>(
            new TableOf<Absence>(
                            "meeting_absence",
                            (row, handle) -> new Absence(
                                    row.getString("name"), row.getString("reason"), row.getBoolean("written_opinion")))
                    .column("name", Absence::name)
                    .column("reason", Absence::reason)
                    .column("written_opinion", Absence::writtenOpinion),
            "meeting_id");
    private static final TableOf<Meeting> TABLE = new TableOf<>("meeting", Meeting::id, MeetingStore::read)
            .column("round_id", Meeting::roundId)
            .column("tier", Meeting::tier)
            .column("unit_id", Meeting::unitId)
            .column("body_id", Meeting::bodyId)
            .column("starts_at", Meeting::startsAt)
            .column("ends_at", Meeting::endsAt)
            .column("place", Meeting::place)
            .column("chair", Meeting::chair)
            .column("chair_post", Meeting::chairPost)
            .column("secretary", Meeting::secretary)
            .column("secretary_post", Meeting::secretaryPost)
            .column("members", Meeting::members)
            .column("present", Meeting::present)
            .column("method", Meeting::method)
            .column("denominator", Meeting::denominator)
            .column("threshold", Meeting::threshold)
            .column("discussion", Meeting::discussion)
            .column("threshold_source", Meeting::rules, MeetingRules::source)
            .column("quorum", meeting -> quorum(meeting, Quorum::share))
            .column("quorum_source", meeting -> quorum(meeting, Quorum::source))
            .column("downgrade", Meeting::rules, MeetingRules::downgrade)
            .column("counted_from", Meeting::counting, CountingTime::from)
            .column("counted_to", Meeting::counting, CountingTime::to);

    private final Database database;

    /// A store over the file.
    public MeetingStore(Database database) {
        this.database = database;
    }

    /// Adds the meeting when its id is 0, else changes the one of that id; answers it with its id. Of one stored
    /// already only what differs is written.
    ///
    /// @throws IllegalStateException when there is none of that id
    public Meeting save(Meeting meeting) {
        return database.write(handle -> {
            Meeting saved =
                    meeting.id() == 0 ? meeting.withId(TABLE.insert(handle, meeting)) : TABLE.update(handle, meeting);
            ABSENCES.write(handle, saved.id(), saved.absences());
            TELLERS.write(handle, saved.id(), saved.tellers());
            MeetingTerms.write(handle, saved.id(), saved.rules().byAward());
            return saved;
        });
    }

    /// The meeting of that id.
    public Optional<Meeting> find(long id) {
        return database.with(handle -> TABLE.find(handle, id));
    }

    /// The meetings of a round, tier by tier.
    public List<Meeting> ofRound(long roundId) {
        return database.with(handle -> TABLE.list(handle, "WHERE round_id = :id ORDER BY tier, id", roundId));
    }

    /// The meeting of a unit or of a body in a tier.
    public Optional<Meeting> of(long roundId, int tier, @Nullable Long unitId, @Nullable Long bodyId) {
        return database.with(handle -> handle.createQuery("""
                        SELECT id FROM meeting
                        WHERE round_id = :roundId AND tier = :tier AND unit_id IS :unitId AND body_id IS :bodyId
                        """)
                .bind("roundId", roundId)
                .bind("tier", tier)
                .bind("unitId", unitId)
                .bind("bodyId", bodyId)
                .mapTo(Long.class)
                .findFirst()
                .flatMap(id -> TABLE.find(handle, id)));
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

    private static Meeting read(ResultSet row, Handle handle) throws SQLException {
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
                ABSENCES.read(handle, id),
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

    private static String quorum(Meeting meeting, Function<Quorum, String> part) {
        Quorum quorum = meeting.rules().quorum();
        return quorum == null ? "" : part.apply(quorum);
    }
}

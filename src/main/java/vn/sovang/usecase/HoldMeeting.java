package vn.sovang.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.model.Refusal;
import vn.sovang.rule.RoundResults;
import vn.sovang.store.BodyStore;
import vn.sovang.store.Database;
import vn.sovang.store.MeetingStore;
import vn.sovang.store.NominationStore;
import vn.sovang.store.UnitStore;

/// Họp xét: opens a unit's or a body's meeting, keeps its minutes' facts and records the votes.
public final class HoldMeeting {
    private final Database database;
    private final MeetingStore meetings;
    private final NominationStore nominations;
    private final BodyStore bodies;
    private final UnitStore units;
    private final Journal journal;

    /// Works on one store.
    public HoldMeeting(
            Database database,
            MeetingStore meetings,
            NominationStore nominations,
            BodyStore bodies,
            UnitStore units,
            Journal journal) {
        this.database = database;
        this.meetings = meetings;
        this.nominations = nominations;
        this.bodies = bodies;
        this.units = units;
        this.journal = journal;
    }

    /// The meeting of a unit or of a body in a tier of a round; a new one, with what the registry knows, when there is
    /// none yet. Exactly one of unit and body is given.
    public Meeting open(long roundId, int tier, @Nullable Long unitId, @Nullable Long bodyId) {
        return database.transaction(() -> {
            Optional<Meeting> there = meetings.of(roundId, tier, unitId, bodyId);
            return there.isPresent() ? there.get() : meetings.save(fresh(roundId, tier, unitId, bodyId));
        });
    }

    private Meeting fresh(long roundId, int tier, @Nullable Long unitId, @Nullable Long bodyId) {
        if (bodyId != null) {
            return PlannedMeeting.of(roundId, tier, bodies.find(bodyId).orElseThrow());
        }
        long id = Objects.requireNonNull(unitId, "neither unit nor body");
        return PlannedMeeting.of(roundId, tier, units.find(id).orElseThrow());
    }

    /// Stores the meeting's facts.
    ///
    /// @throws Refusal when more are present than there are members
    public Meeting save(Meeting meeting) throws Refusal {
        if (meeting.present() > meeting.members()) {
            throw new Refusal("Số có mặt (%d) nhiều hơn tổng số thành viên (%d). Hãy sửa lại một trong hai số."
                    .formatted(meeting.present(), meeting.members()));
        }
        if (meeting.startsAt() != null
                && meeting.endsAt() != null
                && meeting.endsAt().isBefore(meeting.startsAt())) {
            throw new Refusal("Giờ kết thúc sớm hơn giờ bắt đầu cuộc họp. Hãy sửa lại một trong hai giờ.");
        }
        return database.transaction(() -> meetings.save(meeting));
    }

    /// The nominations before the meeting: those no earlier tier turned down, for a unit its own.
    public List<Nomination> before(Meeting meeting) {
        long roundId = meeting.roundId();
        RoundResults results = new RoundResults(
                nominations.ofRound(roundId), meetings.ofRound(roundId), meetings.ballotsOfRound(roundId));
        Long unitId = meeting.unitId();
        return results.before(meeting.tier()).stream()
                .filter(nomination -> unitId == null || nomination.proposerUnitId() == unitId)
                .toList();
    }

    /// The votes recorded so far, by nomination.
    public Map<Long, Ballot> ballots(Meeting meeting) {
        return meetings.ballots(meeting.id());
    }

    /// Records the votes of a meeting, all or none.
    ///
    /// @throws Refusal when the counts of a vote do not add up; nothing is stored then
    public void record(Meeting meeting, List<Ballot> ballots) throws Refusal {
        for (Ballot ballot : ballots) {
            String fault = ballot.fault();
            if (fault == null && ballot.agree() > ballot.denominator(meeting)) {
                fault = "Số phiếu đồng ý (%d) nhiều hơn số dùng để tính tỷ lệ (%d)."
                        .formatted(ballot.agree(), ballot.denominator(meeting));
            }
            if (fault != null) {
                String name = nominations
                        .find(ballot.nominationId())
                        .map(Nomination::subjectName)
                        .orElse("");
                throw new Refusal("Phiếu của " + name + ": " + fault);
            }
        }
        database.transaction(() -> {
            meetings.saveBallots(ballots);
            journal.did(Journal.subject("meeting", meeting.id()), "Ghi kết quả phiếu", ballots.size() + " phiếu");
            return ballots;
        });
    }
}

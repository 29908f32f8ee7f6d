package vn.sovang.usecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Ballot;
import vn.sovang.model.Body;
import vn.sovang.model.BodyMember;
import vn.sovang.model.BodyRole;
import vn.sovang.model.Denominator;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.model.Refusal;
import vn.sovang.model.Unit;
import vn.sovang.model.VoteMethod;
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
            Body body = bodies.find(bodyId).orElseThrow();
            int voters = (int) body.members().stream().filter(BodyMember::votes).count();
            BodyMember chair = member(body, BodyRole.CHAIR);
            BodyMember secretary = member(body, BodyRole.SECRETARY);
            return meeting(roundId, tier, null, bodyId, chair, secretary, voters);
        }
        Unit unit = units.find(java.util.Objects.requireNonNull(unitId)).orElseThrow();
        BodyMember chair = new BodyMember(unit.headName(), unit.headPost(), BodyRole.CHAIR, true);
        return meeting(roundId, tier, unitId, null, chair, nobody(), 0);
    }

    private static Meeting meeting(
            long roundId,
            int tier,
            @Nullable Long unitId,
            @Nullable Long bodyId,
            BodyMember chair,
            BodyMember secretary,
            int voters) {
        return new Meeting(
                0,
                roundId,
                tier,
                unitId,
                bodyId,
                null,
                null,
                "",
                chair.name(),
                chair.post(),
                secretary.name(),
                secretary.post(),
                voters,
                voters,
                List.of(),
                VoteMethod.SHOW_OF_HANDS,
                List.of(),
                Denominator.ALL_MEMBERS,
                (BigDecimal) null,
                "");
    }

    private static BodyMember member(Body body, BodyRole role) {
        return body.members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseGet(HoldMeeting::nobody);
    }

    private static BodyMember nobody() {
        return new BodyMember("", "", BodyRole.SECRETARY, true);
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

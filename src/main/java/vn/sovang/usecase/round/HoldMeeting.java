package vn.sovang.usecase.round;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.usecase.work.Journal;

/// Họp xét: opens a unit's or a body's meeting, keeps its minutes' facts and records the votes.
public final class HoldMeeting {
    private final MeetingStore meetings;
    private final NominationStore nominations;
    private final BodyStore bodies;
    private final UnitStore units;
    private final SuggestedTerms suggested;
    private final Journal journal;

    /// Works on one store.
    public HoldMeeting(Stores stores, SuggestedTerms suggested, Journal journal) {
        this.meetings = stores.meetings();
        this.nominations = stores.nominations();
        this.bodies = stores.bodies();
        this.units = stores.units();
        this.suggested = suggested;
        this.journal = journal;
    }

    /// The meeting of a unit or of a body in a tier of a round; a new one, with what the registry knows, when there is
    /// none yet: it is stored with the first thing said of it. Exactly one of unit and body is given.
    public Meeting open(long roundId, int tier, @Nullable Long unitId, @Nullable Long bodyId) {
        return meetings.of(roundId, tier, unitId, bodyId).orElseGet(() -> fresh(roundId, tier, unitId, bodyId));
    }

    /// The same with its id, where it was stored after it had been opened.
    private Meeting known(Meeting meeting) {
        return meeting.id() != 0
                ? meeting
                : meetings.of(meeting.roundId(), meeting.tier(), meeting.unitId(), meeting.bodyId())
                        .map(stored -> meeting.withId(stored.id()))
                        .orElse(meeting);
    }

    private Meeting fresh(long roundId, int tier, @Nullable Long unitId, @Nullable Long bodyId) {
        if (bodyId != null) {
            return byLaw(PlannedMeeting.of(roundId, tier, bodies.find(bodyId).orElseThrow()));
        }
        long id = Objects.requireNonNull(unitId, "neither unit nor body");
        return PlannedMeeting.of(roundId, tier, units.find(id).orElseThrow());
    }

    /// A council goes by the law's terms from the start: what the law says of its awards stands there to be changed.
    private Meeting byLaw(Meeting planned) {
        return planned.with(
                new MeetingRules(
                        "",
                        suggestions(planned),
                        suggestedQuorum(planned).map(SuggestedQuorum::quorum).orElse(null),
                        false),
                CountingTime.OPEN);
    }

    /// What the law says of the vote on the awards before the meeting, by their code; the clerk may go by other terms.
    public Map<String, VoteTerms> suggestions(Meeting meeting) {
        return suggested.of(
                meeting,
                before(meeting).stream().map(Nomination::awardCode).distinct().toList());
    }

    /// Of those, the awards whose article has not been compared with the published text.
    public Set<String> unverified(Meeting meeting) {
        return suggested.unverified(
                meeting,
                before(meeting).stream().map(Nomination::awardCode).distinct().toList());
    }

    /// What the law says of the quorum; the clerk may go by another one.
    public Optional<SuggestedQuorum> suggestedQuorum(Meeting meeting) {
        return suggested.quorum(meeting);
    }

    /// The members of the body on the day of the meeting; of a unit only their number is known.
    public List<BodyMember> roster(Meeting meeting) {
        Long bodyId = meeting.bodyId();
        LocalDateTime start = meeting.startsAt();
        return bodyId == null
                ? List.of()
                : bodies.find(bodyId).orElseThrow().membersOn(start == null ? null : start.toLocalDate());
    }

    /// Stores the meeting's facts, who was away and by which terms it votes, as a step that can be undone; what is
    /// stored already leaves no step.
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
        Meeting known = known(meeting);
        return journal.step(
                "Sửa cuộc họp",
                name(known),
                () -> meetings.find(known.id()).filter(known::equals).isPresent() ? known : meetings.save(known));
    }

    private String name(Meeting meeting) {
        Long bodyId = meeting.bodyId();
        Long unitId = meeting.unitId();
        return bodyId != null
                ? bodies.find(bodyId).map(Body::name).orElse("")
                : unitId == null ? "" : units.find(unitId).map(Unit::name).orElse("");
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
        return meetings.ballots(known(meeting).id());
    }

    /// Records the votes of a meeting, all or none, as a step that can be undone.
    ///
    /// @throws Refusal when the counts of a vote do not add up; nothing is stored then
    public void record(Meeting meeting, List<Ballot> ballots) throws Refusal {
        Map<Long, Nomination> asked =
                before(meeting).stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
        for (Ballot ballot : ballots) {
            Nomination nomination = asked.get(ballot.nominationId());
            String award = nomination == null ? "" : nomination.awardCode();
            String fault = fault(ballot, meeting, award);
            if (fault != null) {
                throw new Refusal("Phiếu của " + (nomination == null ? "" : nomination.subjectName()) + ": " + fault);
            }
        }
        journal.step("Ghi kết quả phiếu", name(meeting) + ", " + ballots.size() + " đề nghị", () -> {
            Meeting known = known(meeting);
            long id = known.id() == 0 ? meetings.save(known).id() : known.id();
            meetings.saveBallots(ballots.stream().map(one -> one.in(id)).toList());
            return ballots;
        });
    }

    /// What does not add up in a vote on a nomination for an award, as a sentence; null when all agrees.
    public static @Nullable String fault(Ballot ballot, Meeting meeting, String awardCode) {
        String fault = ballot.fault();
        if (fault != null) {
            return fault;
        }
        int base = ballot.denominator(meeting, awardCode);
        if (ballot.agree() > base) {
            return "Số phiếu đồng ý (%d) nhiều hơn số dùng để tính tỷ lệ (%d). Xem lại số thành viên, có mặt hoặc số không bỏ phiếu."
                    .formatted(ballot.agree(), base);
        }
        if (ballot.lower() > 0 && ballot.lowerAward().equals(awardCode)) {
            return "Mức thấp hơn phải khác hình thức được đề nghị.";
        }
        int lowerBase = ballot.denominator(meeting, ballot.lowerAward());
        return ballot.lower() > lowerBase
                ? "Số phiếu đề nghị mức thấp hơn (%d) nhiều hơn số dùng để tính tỷ lệ (%d)."
                        .formatted(ballot.lower(), lowerBase)
                : null;
    }
}

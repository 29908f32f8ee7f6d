package vn.sovang.rule.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.meeting.Verdict;
import vn.sovang.model.round.Nomination;

/// Kết quả xét qua các vòng: which nominations come before a tier and which go on, worked out from the votes alone, so
/// that no paper can say otherwise than the minutes.
///
/// A nomination nobody has voted on yet goes on, so does one whose meeting does not say how many members it has: papers
/// are printed as drafts before the meeting too.
public final class RoundResults {
    private final List<Nomination> counting;
    private final List<Meeting> meetings;
    private final Map<Sitting, Meeting> bySitting = new HashMap<>();
    private final Map<Long, Map<Long, Ballot>> ballots;
    /// Worked out once a tier: every paper of every unit asks for them.
    private final Map<Integer, List<Nomination>> through = new ConcurrentHashMap<>();

    /// @param unitId null for a body's meeting
    private record Sitting(int tier, @Nullable Long unitId) {}

    /// @param nominations all of the round; withdrawn and returned ones are left out here
    /// @param ballots by meeting, then by nomination
    public RoundResults(List<Nomination> nominations, List<Meeting> meetings, Map<Long, Map<Long, Ballot>> ballots) {
        this.counting = nominations.stream()
                .filter(nomination -> nomination.status().counts())
                .toList();
        this.meetings = List.copyOf(meetings);
        this.ballots = Map.copyOf(ballots);
        for (Meeting meeting : meetings) {
            if (meeting.bodyId() != null) {
                bySitting.putIfAbsent(new Sitting(meeting.tier(), null), meeting);
            } else if (meeting.unitId() != null) {
                bySitting.putIfAbsent(new Sitting(meeting.tier(), meeting.unitId()), meeting);
            }
        }
    }

    /// The nominations that come before a tier: those no earlier tier turned down, each with the award the earlier
    /// tiers
    /// left it with. The award as asked stays in the round's own list.
    public List<Nomination> before(int tier) {
        return after(tier - 1);
    }

    /// The nominations that go on from a tier, each with the award it goes on with.
    public List<Nomination> after(int tier) {
        return through.computeIfAbsent(tier, last -> counting.stream()
                .flatMap(nomination -> through(nomination, last).stream())
                .toList());
    }

    /// The nominations a tier turned down, with the award they came with.
    public List<Nomination> turnedDown(int tier) {
        return before(tier).stream()
                .filter(nomination -> leaving(nomination, tier).isEmpty())
                .toList();
    }

    /// What came of a nomination in a tier's meeting, empty when there was no vote.
    ///
    /// @param nomination with the award it comes before the tier with
    public Optional<Outcome> outcome(Nomination nomination, int tier) {
        Meeting meeting = meeting(tier, nomination.proposerUnitId()).orElse(null);
        Ballot ballot = meeting == null ? null : ballot(meeting, nomination);
        return ballot == null || meeting == null
                ? Optional.empty()
                : Optional.of(ballot.outcome(meeting, nomination.awardCode()));
    }

    private Optional<Nomination> through(Nomination nomination, int lastTier) {
        Optional<Nomination> now = Optional.of(nomination);
        for (int tier = 1; tier <= lastTier && now.isPresent(); tier++) {
            now = leaving(now.get(), tier);
        }
        return now;
    }

    private Optional<Nomination> leaving(Nomination nomination, int tier) {
        Outcome outcome = outcome(nomination, tier).orElse(null);
        if (outcome == null || outcome.verdict() == Verdict.OPEN) {
            return Optional.of(nomination);
        }
        if (!outcome.verdict().passes()) {
            return Optional.empty();
        }
        return Optional.of(
                outcome.awardCode().equals(nomination.awardCode())
                        ? nomination
                        : nomination.withAward(outcome.awardCode()));
    }

    /// The meeting of a tier: the body's, or else the proposing unit's.
    public Optional<Meeting> meeting(int tier, long proposerUnitId) {
        Meeting body = bySitting.get(new Sitting(tier, null));
        return Optional.ofNullable(body == null ? bySitting.get(new Sitting(tier, proposerUnitId)) : body);
    }

    /// All meetings of the round.
    public List<Meeting> meetings() {
        return meetings;
    }

    /// All votes of the round.
    public List<Ballot> ballots() {
        return ballots.values().stream().flatMap(some -> some.values().stream()).toList();
    }

    /// The votes of a meeting by nomination.
    public Map<Long, Ballot> ballots(Meeting meeting) {
        return Map.copyOf(ballots.getOrDefault(meeting.id(), Map.of()));
    }

    /// The vote on a nomination in a meeting, null when there was none.
    public @Nullable Ballot ballot(Meeting meeting, Nomination nomination) {
        return ballots.getOrDefault(meeting.id(), Map.of()).get(nomination.id());
    }
}

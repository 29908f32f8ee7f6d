package vn.sovang.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;

/// Kết quả xét qua các vòng: which nominations come before a tier and which go on, worked out from the votes alone, so
/// that no paper can say otherwise than the minutes.
///
/// A nomination nobody has voted on yet goes on: papers are printed as drafts before the meeting too.
public final class RoundResults {
    private final List<Nomination> counting;
    private final List<Meeting> meetings;
    private final Map<Long, Map<Long, Ballot>> ballots;

    /// @param nominations all of the round; withdrawn and returned ones are left out here
    /// @param ballots by meeting, then by nomination
    public RoundResults(List<Nomination> nominations, List<Meeting> meetings, Map<Long, Map<Long, Ballot>> ballots) {
        this.counting = nominations.stream()
                .filter(nomination -> nomination.status().counts())
                .toList();
        this.meetings = List.copyOf(meetings);
        this.ballots = Map.copyOf(ballots);
    }

    /// The nominations that come before a tier: those no earlier tier turned down.
    public List<Nomination> before(int tier) {
        return counting.stream()
                .filter(nomination -> {
                    for (int earlier = 1; earlier < tier; earlier++) {
                        if (!passed(nomination, earlier)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    /// The nominations that go on from a tier.
    public List<Nomination> after(int tier) {
        return before(tier).stream()
                .filter(nomination -> passed(nomination, tier))
                .toList();
    }

    /// The nominations a tier turned down.
    public List<Nomination> turnedDown(int tier) {
        return before(tier).stream()
                .filter(nomination -> !passed(nomination, tier))
                .toList();
    }

    /// Whether the tier's meeting did not turn it down.
    public boolean passed(Nomination nomination, int tier) {
        Meeting meeting = meeting(tier, nomination.proposerUnitId()).orElse(null);
        if (meeting == null) {
            return true;
        }
        Ballot ballot = ballot(meeting, nomination);
        return ballot == null || ballot.passes(meeting);
    }

    /// The meeting of a tier: the body's, or else the proposing unit's.
    public Optional<Meeting> meeting(int tier, long proposerUnitId) {
        return meetings.stream()
                .filter(meeting -> meeting.tier() == tier)
                .filter(meeting -> meeting.bodyId() != null || Objects.equals(meeting.unitId(), proposerUnitId))
                .findFirst();
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

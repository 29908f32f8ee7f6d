package vn.sovang.usecase.round;

import java.util.Map;
import java.util.TreeMap;
import vn.sovang.form.base.SetResult;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.store.Stores;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.NominationStore;

/// Kết luận khác số phiếu of a round: which results its meetings set, and why.
public final class SetResults {
    private final NominationStore nominations;
    private final MeetingStore meetings;

    /// Reads from one store.
    public SetResults(Stores stores) {
        nominations = stores.nominations();
        meetings = stores.meetings();
    }

    /// A sentence by nomination, of the last tier that set its result; a nomination whose votes decided is left out.
    public Map<Long, String> of(long roundId) {
        RoundResults results = new RoundResults(
                nominations.ofRound(roundId), meetings.ofRound(roundId), meetings.ballotsOfRound(roundId));
        Map<Long, String> sentences = new TreeMap<>();
        results.meetings().stream().map(Meeting::tier).sorted().distinct().forEach(tier -> results.before(tier)
                .forEach(one -> results.outcome(one, tier)
                        .filter(outcome -> outcome.ruling() != null)
                        .ifPresent(outcome ->
                                sentences.put(one.id(), "Vòng %d: %s.".formatted(tier, SetResult.words(outcome))))));
        return sentences;
    }
}

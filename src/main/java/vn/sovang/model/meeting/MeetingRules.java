package vn.sovang.model.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// What a meeting goes by beside its usual method and threshold.
///
/// @param source where the meeting's usual threshold stands, in running text; may be empty
/// @param byAward how single awards are voted on, by their code, where it is not the meeting's usual way
/// @param quorum null where no rule asks for one
/// @param downgrade whether members may propose a lower award in the place of the one asked for
public record MeetingRules(
        String source,
        Map<String, VoteTerms> byAward,
        @Nullable Quorum quorum,
        boolean downgrade) {
    /// One way for all awards, no quorum.
    public static final MeetingRules USUAL = new MeetingRules("", Map.of(), null, false);

    public MeetingRules {
        source = Nfc.line(source);
        byAward = Map.copyOf(byAward);
    }
}

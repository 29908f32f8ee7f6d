package vn.sovang.rule.count;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.rule.Law;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

/// Ngưỡng phiếu that the law suggests. Below state level most awards have none in the nation's texts: the province or
/// the body's own rules give it, and the office writes it down as its own.
public final class SuggestedVoteTerms {
    private SuggestedVoteTerms() {}

    /// The threshold of one award on a day; empty where no layer names one.
    public static Optional<VoteThreshold> suggest(Law law, String awardCode, LocalDate day) {
        return law.find(ProvisionKey.VOTE_PERCENT, awardCode, day)
                .map(percent -> new VoteThreshold(
                        awardCode,
                        percent.decimal(),
                        law.find(ProvisionKey.VOTE_DENOMINATOR, awardCode, day)
                                .map(found -> Denominator.valueOf(found.value()))
                                .orElse(Denominator.ALL_MEMBERS),
                        flag(law, ProvisionKey.VOTE_BALLOT, awardCode, day),
                        flag(law, ProvisionKey.VOTE_SECRET, awardCode, day),
                        percent.article(),
                        percent.verified()));
    }

    private static boolean flag(Law law, ProvisionKey key, String awardCode, LocalDate day) {
        return law.find(key, awardCode, day).map(Provision::flag).orElse(false);
    }
}

package vn.sovang.form.registry;

import java.util.List;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.Signatory;
import vn.sovang.model.round.PastAward;

/// What the history of one's awards says.
///
/// @param head organ that sums it up, place and day
/// @param awards in any order
/// @param compiler name of the one who wrote it; may be empty
/// @param signatory who confirms for the organ
public record AwardHistoryFacts(
        PaperHead head, Honoured subject, List<PastAward> awards, String compiler, Signatory signatory) {
    public AwardHistoryFacts {
        awards = List.copyOf(awards);
    }
}

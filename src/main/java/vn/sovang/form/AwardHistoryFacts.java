package vn.sovang.form;

import java.util.List;
import vn.sovang.model.PastAward;
import vn.sovang.model.Signatory;

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

package vn.sovang.rule;

import java.util.List;
import vn.sovang.model.Award;

/// What [AwardCatalogue#recognise(String, java.util.Collection)] made of a text from a list.
public sealed interface Recognition {
    /// The text is the award's full name.
    record Exact(Award award) implements Recognition {}

    /// The text names the award in another spelling or by an abbreviation.
    record ByAlias(Award award) implements Recognition {}

    /// The text alone would fit several awards, but the movement offers only this one of them.
    record ByOffer(Award award) implements Recognition {}

    /// The text fits several awards, or none but in part: the clerk chooses.
    ///
    /// @param candidates high to low, at least one
    record Ambiguous(List<Award> candidates) implements Recognition {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nothing in the catalogue is like it.
    record Unknown() implements Recognition {}
}

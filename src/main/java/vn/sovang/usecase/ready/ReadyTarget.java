package vn.sovang.usecase.ready;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperPlace;

/// Where a fault of a dossier is mended.
public sealed interface ReadyTarget {
    /// the nomination and its report
    record OfNomination(long nominationId) implements ReadyTarget {}

    /// the meeting of a tier
    ///
    /// @param unitId the unit that meets, null for the tier's body
    record OfMeeting(int tier, @Nullable Long unitId) implements ReadyTarget {}

    /// a paper: its number and date, its print
    record OfPaper(PaperPlace place) implements ReadyTarget {}

    /// the line itself: what is on hand is marked there
    record Here() implements ReadyTarget {}
}

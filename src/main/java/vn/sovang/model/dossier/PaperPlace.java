package vn.sovang.model.dossier;

import org.jspecify.annotations.Nullable;

/// Which paper of a round is meant: of each kind there is one for a tier and unit, or for a tier and nomination.
///
/// @param tier whose review it belongs to; 0 for papers of the whole round
/// @param unitId unit whose paper it is, null for a body's or the office's paper
/// @param nominationId subject of a report, null otherwise
/// @param variant tells papers of one kind apart, such as the award code of a decision; usually empty
public record PaperPlace(
        int tier,
        PaperKind kind,
        @Nullable Long unitId,
        @Nullable Long nominationId,
        String variant) {
    /// A paper of a tier's body, or of the office where the tier is 0.
    public static PaperPlace of(int tier, PaperKind kind) {
        return new PaperPlace(tier, kind, null, null, "");
    }

    /// A paper of a unit.
    public static PaperPlace ofUnit(int tier, PaperKind kind, long unitId) {
        return new PaperPlace(tier, kind, unitId, null, "");
    }

    /// A paper about one nomination.
    public static PaperPlace ofNomination(int tier, PaperKind kind, long unitId, long nominationId) {
        return new PaperPlace(tier, kind, unitId, nominationId, "");
    }
}

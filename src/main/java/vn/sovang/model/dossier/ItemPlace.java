package vn.sovang.model.dossier;

import org.jspecify.annotations.Nullable;

/// Which item of a round's dossiers is meant.
///
/// @param tier whose dossier it belongs to, 1 and up
/// @param unitId unit whose dossier it is, null for a body's
/// @param nominationId whom it is about, null for a unit's or body's own
public record ItemPlace(
        int tier,
        DossierPart part,
        @Nullable Long unitId,
        @Nullable Long nominationId) {
    /// Name of the place, the same for ever, such as "1/REPORT/u5/n17".
    public String key() {
        return tier + "/" + part.code() + (unitId == null ? "" : "/u" + unitId)
                + (nominationId == null ? "" : "/n" + nominationId);
    }
}

package vn.sovang.usecase.ready;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.model.round.Nomination;

/// An item that belongs into a round's dossiers.
///
/// @param unit unit or body whose dossier it belongs to, as lists name it
/// @param nomination whom it is about, null for a unit's or body's own item
/// @param term a number of working days or the like that goes with it, 0 where there is none
record AskedItem(
        ItemPlace place,
        String tier,
        String unit,
        @Nullable Nomination nomination,
        boolean original,
        int copies,
        String basis,
        boolean verified,
        int term,
        String note) {
    String subject() {
        return nomination == null ? "" : nomination.subjectName();
    }
}

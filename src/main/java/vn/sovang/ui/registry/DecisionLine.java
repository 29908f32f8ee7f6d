package vn.sovang.ui.registry;

import java.time.LocalDate;
import vn.sovang.model.decision.Decision;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.Messages;

/// A decision as the table shows it, computed once when loaded.
///
/// @param number a sentence while it has none
/// @param dateKey ISO text, orders as the dates do; empty for unknown
/// @param grants how many it gave
record DecisionLine(
        long id,
        String number,
        String numberKey,
        String date,
        String dateKey,
        String authority,
        String authorityKey,
        String about,
        int grants) {
    static DecisionLine of(Decision decision, int grants) {
        LocalDate date = decision.date();
        return new DecisionLine(
                decision.id(),
                decision.number().isEmpty()
                        ? Messages.of("registry.history").text("decision.noNumber")
                        : decision.number(),
                SortKey.of(decision.number()),
                date == null ? "" : OfficialDate.brief(date),
                date == null ? "" : date.toString(),
                decision.authority(),
                SortKey.of(decision.authority()),
                decision.about(),
                grants);
    }
}

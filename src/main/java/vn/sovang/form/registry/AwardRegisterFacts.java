package vn.sovang.form.registry;

import java.util.List;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.decision.RegisterGrouping;

/// What an award register of one or several years says.
///
/// @param head organ that keeps it, place and day of the print
/// @param firstYear first year it covers
/// @param lastYear last year it covers, not before the first
/// @param entries in any order, all of those years
/// @param keeper name of the one who keeps it; may be empty
/// @param signatory head of the organ
public record AwardRegisterFacts(
        NumberAndDate head,
        int firstYear,
        int lastYear,
        RegisterGrouping grouping,
        List<RegisterEntry> entries,
        String keeper,
        Signatory signatory) {
    public AwardRegisterFacts {
        entries = List.copyOf(entries);
    }
}

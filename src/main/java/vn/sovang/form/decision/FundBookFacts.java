package vn.sovang.form.decision;

import java.util.List;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.Signatory;
import vn.sovang.rule.money.FundLedger;

/// What the fund book of one year says.
///
/// @param head organ that keeps it, place and day of the print
/// @param year with what it opens and closes with
/// @param lines of the year, by day
/// @param keeper name of the one who keeps it; may be empty
/// @param signatory head of the organ
public record FundBookFacts(
        PaperHead head, FundLedger.Year year, List<FundLedger.Line> lines, String keeper, Signatory signatory) {
    public FundBookFacts {
        lines = List.copyOf(lines);
    }
}

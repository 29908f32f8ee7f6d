package vn.sovang.ui.decision;

import java.util.Locale;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// An entry of the fund book as the table shows it, computed once when loaded.
record FundRow(
        FundEntry entry,
        String date,
        String dateKey,
        String kind,
        String content,
        String in,
        String out,
        String balance) {
    long id() {
        return entry.id();
    }

    static FundRow of(FundLedger.Line line) {
        FundEntry entry = line.entry();
        String amount = Numbers.grouped(entry.amount());
        boolean out = entry.kind() == FundEntryKind.OUT;
        return new FundRow(
                entry,
                OfficialDate.brief(entry.date()),
                entry.date() + String.format(Locale.ROOT, "%012d", entry.id()),
                entry.kind().label(),
                entry.content(),
                out ? "" : amount,
                out ? amount : "",
                Numbers.grouped(line.balance()));
    }
}

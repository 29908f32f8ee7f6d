package vn.sovang.rule.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;

/// Sổ quỹ thi đua, khen thưởng: entries with the balance after each, and what each year opens and closes with.
///
/// @param lines by day
/// @param years from the first year with an entry to the last, years without entries too
public record FundLedger(List<Line> lines, List<Year> years) {
    public FundLedger {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    /// An entry and what is in the fund after it, in đồng; negative when more was paid than there was.
    public record Line(FundEntry entry, long balance) {}

    /// A year of the fund, in đồng.
    ///
    /// @param opening carried over, with the opening balances entered in the year
    public record Year(int year, long opening, long in, long out) {
        /// What the year leaves.
        public long closing() {
            return opening + in - out;
        }
    }

    /// The ledger of these entries.
    ///
    /// @param entries by day
    public static FundLedger of(List<FundEntry> entries) {
        List<Line> lines = new ArrayList<>();
        long balance = 0;
        Map<Integer, List<FundEntry>> byYear = new TreeMap<>();
        for (FundEntry entry : entries) {
            balance += entry.change();
            lines.add(new Line(entry, balance));
            byYear.computeIfAbsent(entry.date().getYear(), year -> new ArrayList<>())
                    .add(entry);
        }
        return new FundLedger(lines, years(byYear));
    }

    /// What is in the fund now, in đồng.
    public long balance() {
        return lines.isEmpty() ? 0 : lines.getLast().balance();
    }

    private static List<Year> years(Map<Integer, List<FundEntry>> byYear) {
        List<Year> years = new ArrayList<>();
        if (byYear.isEmpty()) {
            return years;
        }
        TreeMap<Integer, List<FundEntry>> sorted = new TreeMap<>(byYear);
        long carried = 0;
        for (int year = sorted.firstKey(); year <= sorted.lastKey(); year++) {
            List<FundEntry> some = sorted.getOrDefault(year, List.of());
            Year one = new Year(
                    year,
                    carried + sum(some, FundEntryKind.OPENING),
                    sum(some, FundEntryKind.IN),
                    sum(some, FundEntryKind.OUT));
            years.add(one);
            carried = one.closing();
        }
        return years;
    }

    private static long sum(List<FundEntry> entries, FundEntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(FundEntry::amount)
                .sum();
    }
}

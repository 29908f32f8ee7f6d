package vn.sovang.rule.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;

class FundLedgerTest {
    @Test
    void eachYearOpensWithWhatTheOneBeforeLeft() {
        FundLedger ledger = FundLedger.of(List.of(
                entry(2021, FundEntryKind.OPENING, 100),
                entry(2021, FundEntryKind.IN, 50),
                entry(2021, FundEntryKind.OUT, 30),
                entry(2023, FundEntryKind.OUT, 200)));
        assertThat(ledger.years())
                .containsExactly(
                        new FundLedger.Year(2021, 100, 50, 30),
                        new FundLedger.Year(2022, 120, 0, 0),
                        new FundLedger.Year(2023, 120, 0, 200));
        assertThat(ledger.lines()).extracting(FundLedger.Line::balance).containsExactly(100L, 150L, 120L, -80L);
        assertThat(ledger.balance()).isEqualTo(-80);
        assertThat(ledger.years().getLast().closing()).isEqualTo(-80);
    }

    @Test
    void anEmptyBookHoldsNothing() {
        assertThat(FundLedger.of(List.of()).balance()).isZero();
        assertThat(FundLedger.of(List.of()).years()).isEmpty();
    }

    private static FundEntry entry(int year, FundEntryKind kind, long amount) {
        return new FundEntry(0, LocalDate.of(year, 3, 1), kind, amount, "", null, "Khoản mẫu", "");
    }
}

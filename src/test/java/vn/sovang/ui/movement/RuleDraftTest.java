package vn.sovang.ui.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DayOffShift;
import vn.sovang.model.due.DueRule;

class RuleDraftTest {
    private final RuleDraft draft = new RuleDraft();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monthly 5,15,25",
                "before monthly last in 3,6,9,12",
                "weekly thursday at 09:00",
                "before yearly 12-15",
                "once 2021-12-20 at 16:30 off earlier",
                "count 10 working before 2021-12-20 off earlier name ngày họp Hội đồng",
                "count 3 days after end",
                "count 15 working after start"
            })
    void aStoredRuleComesBackAsItWas(String notation) throws Refusal {
        draft.show(DueRule.parse(notation));
        assertThat(draft.read().notation()).isEqualTo(notation);
    }

    @Test
    void plainFieldsMakeARule() throws Refusal {
        draft.kind.set(RuleKind.MONTHLY);
        draft.days.set("05, 15 và 25; cuối tháng");
        draft.time.set("16 giờ 30");
        draft.before.set(true);
        draft.shift.set(DayOffShift.EARLIER);
        assertThat(draft.read().notation()).isEqualTo("before monthly 5,15,25,last at 16:30 off earlier");
        draft.kind.set(RuleKind.WEEKLY);
        draft.weekday.set(DayOfWeek.THURSDAY);
        draft.time.set("9h");
        assertThat(draft.read().notation()).isEqualTo("before weekly thursday at 09:00 off earlier");
        draft.kind.set(RuleKind.COUNTED);
        draft.count.set("10");
        assertThat(draft.read().notation()).isEqualTo("count 10 working before end at 09:00 off earlier");
    }

    @Test
    void wordsThatNameNoDayStayUntilAKindIsChosen() throws Refusal {
        draft.show(DueRule.stored("monthly 5 at 09:00"));
        draft.show(DueRule.stored("khi có lệnh"));
        assertThat(draft.kind.get()).isNull();
        assertThat(draft.time.get()).isEmpty();
        assertThat(draft.read().isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, '32', từ 1 đến 31",
        "MONTHLY, '', từ 1 đến 31",
        "YEARLY, '31/2', như 15/12",
        "COUNTED, '0', từ 1 đến 999",
        "ONCE, '', Ghi đủ ngày"
    })
    void aWrongFieldIsNamed(RuleKind kind, String typed, String sentence) {
        draft.kind.set(kind);
        draft.days.set(typed);
        draft.dayOfYear.set(typed);
        draft.count.set(typed);
        assertThatThrownBy(draft::read).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    @Test
    void aWrongTimeIsNamed() {
        draft.kind.set(RuleKind.WEEKLY);
        draft.time.set("25:00");
        assertThatThrownBy(draft::read).hasMessageContaining("9:00");
    }

    @Test
    void aDayWithoutItsMonthIsNotEnough() {
        draft.kind.set(RuleKind.ONCE);
        draft.once.set(new PartialDate(2021, 0, 0));
        assertThatThrownBy(draft::read).hasMessageContaining("đủ ngày");
    }
}

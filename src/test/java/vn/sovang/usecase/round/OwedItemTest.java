package vn.sovang.usecase.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.rule.due.DueState;

class OwedItemTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource({
        "OWN, 2026-11-04, false, true, false",
        "OWN, 2026-11-05, true, true, false",
        "OWN, 2026-11-06, false, true, true",
        "CLUSTER, 2026-11-06, true, true, true",
        "NOMINATED, , true, true, false",
        "MISSING, , true, false, true",
        "MISSING, , false, false, false"
    })
    void whatCameOnItsLastDayIsNotLate(
            OwedItem.How how, @Nullable LocalDate on, boolean over, boolean sent, boolean late) {
        LocalDate done = how == OwedItem.How.MISSING ? null : Objects.requireNonNullElse(on, DUE);
        DueState state = new DueDates(WorkingDays.PLAIN)
                .state(DueDate.on(DUE), done, DUE.plusDays(over ? 1 : 0).atStartOfDay());
        OwedItem sending = new OwedItem(
                new MovementTerm(1, 1, TermKind.QUICK_REPORT, "Báo cáo nhanh", DueRule.OPEN, "", ""),
                DueDate.on(DUE),
                how,
                on,
                "",
                state);
        assertThat(sending.sent()).isEqualTo(sent);
        assertThat(sending.late()).isEqualTo(late);
    }
}

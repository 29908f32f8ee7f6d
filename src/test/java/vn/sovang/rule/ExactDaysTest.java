package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.Validity;
import vn.sovang.rule.due.DueDates;

/// Days counted from a day, and periods joined, exactly.
class ExactDaysTest {
    private final DueDates dates = new DueDates(Holidays.load().workingDays());

    @ParameterizedTest
    @CsvSource({
        "count 5 days before 2021-09-30, 2021-09-25",
        "count 5 days after 2021-09-30, 2021-10-05",
        "count 1 days before 2021-10-01, 2021-09-30",
        "count 1 working before 2021-10-04, 2021-10-01",
        "count 1 working after 2021-10-01, 2021-10-04"
    })
    void daysAreCountedTheWayTheRuleSays(String rule, String day) throws Refusal {
        assertThat(dates.of(DueRule.parse(rule), Validity.OPEN, LocalDate.of(2021, 9, 1), LocalDate.of(2021, 10, 31)))
                .extracting(due -> due.day().toString())
                .containsExactly(day);
    }

    /// A law cited first alone and then with its amendment is in force to the later of both ends.
    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 2025-02-28, 2025-02-28",
        "2025-02-28, 2020-06-30, 2025-02-28",
        "2020-06-30, , ",
        ", 2020-06-30, ",
        ", , "
    })
    void aTextListedTwiceIsInForceToItsLaterEnd(
            @Nullable LocalDate one, @Nullable LocalDate other, @Nullable LocalDate end) {
        assertThat(new LegalTexts(List.of(text(one, true), text(other, false))).all())
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.validTo()).isEqualTo(end);
                    assertThat(text.validFrom()).isEqualTo("2016-01-01");
                    assertThat(text.verified()).isFalse();
                });
    }

    private static LegalText text(@Nullable LocalDate to, boolean verified) {
        return new LegalText("1/2016/L", "Luật mẫu", List.of(), LocalDate.of(2016, 1, 1), to, "", "", verified);
    }
}

package vn.sovang.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.PartialDate;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "7/9/2021, 2021-09-07",
        "07/09/2021, 2021-09-07",
        "07092021, 2021-09-07",
        "7-9-2021, 2021-09-07",
        "7.9.2021, 2021-09-07",
        "7 9 2021, 2021-09-07",
        "29/2/2020, 2020-02-29",
        "9/2021, 2021-09",
        "2021, 2021"
    })
    void readsDatesAsClerksTypeThem(String typed, String iso) {
        assertThat(DateText.of(typed)).isEqualTo(new DateText.Read(PartialDate.parse(iso)));
    }

    @ParameterizedTest
    @CsvSource({
        "7/9/21, date.shortYear",
        "9/13/2021, date.month",
        "29/2/2021, date.none",
        "0/9/2021x, date.shape",
        "hôm qua, date.shape",
        "1500, date.none"
    })
    void saysWhyWhatWasTypedIsNoDate(String typed, String why) {
        assertThat(DateText.of(typed)).isEqualTo(new DateText.Wrong(why));
        assertThat(Wording.of("vn.sovang.ui.control").has(why)).isTrue();
    }

    @Test
    void nothingTypedIsNoError() {
        assertThat(DateText.of("  ")).isEqualTo(new DateText.Empty());
    }

    @Property
    void whatIsShownIsReadBackTheSame(
            @ForAll @IntRange(min = 1800, max = 2200) int year,
            @ForAll @IntRange(min = 0, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 28) int day) {
        PartialDate date = new PartialDate(year, month, month == 0 ? 0 : day);
        assertThat(DateText.of(date.display())).isEqualTo(new DateText.Read(date));
    }
}

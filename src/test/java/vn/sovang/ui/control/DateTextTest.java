package vn.sovang.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.DateText;
import vn.sovang.model.PartialDate;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

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

    @Seeded
    void whatIsShownIsReadBackTheSame(long seed) {
        Seeds.hold(seed, 40, DateTextTest::date, date -> assertThat(DateText.of(date.display()))
                .isEqualTo(new DateText.Read(date)));
    }

    private static PartialDate date(Random random) {
        int month = Generator.between(0, 12).next(random);
        return new PartialDate(
                Generator.between(1800, 2200).next(random),
                month,
                month == 0 ? 0 : Generator.between(0, 28).next(random));
    }
}

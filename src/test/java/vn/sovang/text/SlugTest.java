package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Trung tâm Y tế thành phố, trung-tam-y-te-thanh-pho",
        "Đợt 1: COVID-19, dot-1-covid-19",
        "../../etc/passwd, etc-passwd",
        "???, khong-ten"
    })
    void namesAreFoldedAndSafe(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Seeded
    void everySlugIsSafeOnEverySystem(long seed) {
        Seeds.hold(seed, 40, RandomText.any(), text -> assertThat(Slug.of(text)).matches("[a-z0-9][a-z0-9-]{0,47}"));
    }
}

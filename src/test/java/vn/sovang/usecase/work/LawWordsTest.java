package vn.sovang.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

class LawWordsTest {
    private static final Pattern CODE = Pattern.compile(".*([A-Z]+_[A-Z0-9]+|COLLECTIVE|PERSON|HTXSNV|CSTD|TTLD).*");
    private final LawWords words = new LawWords(AwardCatalogue.load());

    private static Provision provision(ProvisionKey key, String subject, String value) {
        return new Provision(key, subject, value, LocalDate.of(2026, 1, 1), null, LawLayer.OFFICE, "quy chế", true, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNITY_ORDER_AFTER|HCSV HCLD_3|Huân chương Sao vàng, HCLĐ hạng Ba",
                "HEAD_NEEDS_COLLECTIVE|TTLDTT TTLDXS|TTLĐ tiên tiến, TTLĐ xuất sắc",
                "SIMPLIFIED_PARTS|SUBMISSION,SUMMARY_REPORT|Tờ trình, Báo cáo tóm tắt thành tích",
                "CONDITION|2 lần liên tục CSTDCS và 1 sáng kiến tỉnh|2 lần liên tục CSTĐ cơ sở và 1 sáng kiến tỉnh"
            })
    void codesStandByTheirNames(ProvisionKey key, String value, String expected) {
        Provision provision = provision(key, "", value);

        assertThat(words.value(provision)).isEqualTo(expected);
        assertThat(words.typed(provision)).isEqualTo(value);
    }

    @Test
    void subjectsAreToldInWords() {
        assertThat(words.subject("PERSON")).isEqualTo("Cá nhân");
        assertThat(words.subject("BK_TINH:COLLECTIVE")).isEqualTo("Bằng khen tỉnh: tập thể");
        assertThat(words.knows("BK_TINH:COLLECTIVE")).isTrue();
        assertThat(words.knows("BK_TINH:NGUOI")).isFalse();
        assertThat(words.subject("LA_LA")).isEqualTo("LA_LA");
    }

    @Test
    void nothingThatShipsShowsACode() {
        Law all = ProvinceLaws.load().all().stream()
                .reduce(Law.load(), (law, province) -> law.with(province.provisions()), (one, other) -> other);
        List<String> told = all.all().stream()
                .map(one -> words.subject(one.subject()) + " = " + words.value(one))
                .distinct()
                .toList();

        assertThat(told).noneMatch(line -> CODE.matcher(line).matches());
    }
}

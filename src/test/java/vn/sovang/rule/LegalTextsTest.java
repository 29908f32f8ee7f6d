package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTextsTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 20);

    private final LegalTexts texts = LegalTexts.load();

    @Test
    void everyBaseOfEveryRegimeIsInForceFromTheRegimesFirstToItsLastDay() {
        for (Regime regime : Regimes.load().all()) {
            for (LegalBase base : regime.bases()) {
                assertThat(texts.of(base))
                        .as(base.article())
                        .hasSize(base.article().split(", ").length)
                        .allMatch(text -> text.inForceOn(regime.validFrom()));
                LocalDate last = regime.validTo();
                if (last != null) {
                    assertThat(texts.of(base)).as(base.article()).allMatch(text -> text.inForceOn(last));
                }
            }
        }
    }

    @Test
    void everyBaseOfEveryRegimeIsRecognisedInItsOwnWords() {
        for (Regime regime : Regimes.load().all()) {
            for (LegalBase base : regime.bases()) {
                assertThat(texts.citedIn(base.text()))
                        .as(base.text())
                        .containsExactlyInAnyOrderElementsOf(texts.of(base));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 | 2023-12-31 |",
                "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 | 2024-01-01 | 91/2017/NĐ-CP",
                "nghị định 98/2023/nđ-cp | 2025-07-01 | 98/2023/NĐ-CP",
                "Nghị định số 152/2025/NĐ-CP | 2025-06-30 | 152/2025/NĐ-CP",
                "Nghị định số 152/2025/NĐ-CP | 2027-02-28 |",
                "Nghị định số 152/2025/NĐ-CP | 2027-03-01 | 152/2025/NĐ-CP",
                "Luật Thi đua, khen thưởng ngày 26/11/2003 | 2024-03-01 | 15/2003/QH11",
                "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 | 2021-12-20 | 06/2022/QH15",
                "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 | 2024-03-01 |",
                "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 | 2025-03-01 | 77/2015/QH13",
                "Kế hoạch số 278/KH-UBND ngày 26/8/2021 | 2030-01-01 |",
                "Nghị định số 191/2017/NĐ-CP | 2030-01-01 |"
            })
    void whatIsNotInForceOnTheDayOfSigningIsFound(String line, LocalDate signed, String number) {
        assertThat(texts.notInForce(List.of(line), signed))
                .extracting(LegalText::number)
                .containsExactlyElementsOf(number == null ? List.of() : Arrays.asList(number));
    }

    @Test
    void aTextCitedTwiceIsToldOnce() {
        assertThat(texts.notInForce(List.of("NĐ 152/2025/NĐ-CP", "Nghị định số 152/2025/NĐ-CP"), IN_2021))
                .hasSize(1);
    }
}

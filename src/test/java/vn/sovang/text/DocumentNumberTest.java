package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"18/20202QĐ-UBND", "18/2020QĐ-UBND", "12/20201/QĐ-UBND", "12/202/QĐ-UBND", "12//QĐ-UBND"})
    void slipsOfNumbersAreSeen(String number) {
        assertThat(DocumentNumber.crooked(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"05", "05/TTr-UBND", "18/2020/QĐ-UBND", "2005/QĐ-UBND", "152/2025/NĐ-CP", "06/2022/QH15", "12a"})
    void rightNumbersAreLeftInPeace(String number) {
        assertThat(DocumentNumber.crooked(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Căn cứ Quyết định số 18/20202QĐ-UBND của Ủy ban nhân dân tỉnh|số 18/20202QĐ-UBND",
                "Kế hoạch công tác năm 20201 của đơn vị|năm 20201",
                "Công văn số 5/CV-UBND ngày 31/02/2021|ngày 31/02/2021",
                "Công văn số 5/CV-UBND ngày 12 tháng 13 năm 2021|ngày 12 tháng 13 năm 2021",
                "Công văn số 5/CV-UBND ngày 12 tháng 10 năm 20201|ngày 12 tháng 10 năm 20201"
            })
    void slipsWithinATextAreNamed(String text, String found) {
        assertThat(DocumentNumber.crookedIn(text)).containsExactly(found);
    }

    @Test
    void aRightBaseHasNoSlip() {
        assertThat(DocumentNumber.crookedIn("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;"
                        + " Kế hoạch số 23/KH-UBND ngày 05/11/2021; 05 năm 2016-2020; 03 tập thể"))
                .isEmpty();
    }
}

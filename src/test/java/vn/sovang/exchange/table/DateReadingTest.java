package vn.sovang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.exchange.sheet.SheetCell;

class DateReadingTest {
    @ParameterizedTest
    @CsvSource({
        "19/7/1998, 1998-07-19",
        "19-07-1998, 1998-07-19",
        "19.7.1998, 1998-07-19",
        "07092001, 2001-09-07",
        "1966, 1966",
        "7/1998, 1998-07",
        "1998-07-19, 1998-07-19",
        "ngày 19 tháng 7 năm 1998, 1998-07-19",
        "sinh năm 1966, 1966",
        "24022, 1965-10-07"
    })
    void textIsRead(String cell, String birth) {
        assertThat(DateReading.ofBirth(SheetCell.text(cell), false).date()).hasToString(birth);
    }

    @ParameterizedTest
    @CsvSource({"1966, 1966", "2100, 2100", "24022, 1965-10-07", "7092001, 2001-09-07", "44446.5, 2021-09-07"})
    void numbersAreYearsDayNumbersOrDigitsOfADate(BigDecimal number, String birth) {
        assertThat(DateReading.ofBirth(SheetCell.number(number), false).date()).hasToString(birth);
    }

    @Test
    void dayNumbersOfOldMacFilesCountFrom1904() {
        assertThat(DateReading.ofBirth(SheetCell.number(new BigDecimal(22560)), true)
                        .date())
                .hasToString("1965-10-07");
    }

    @Test
    void repairsAreSaidAndPlainFormsAreNot() {
        assertThat(DateReading.ofBirth(SheetCell.number(new BigDecimal(24022)), false)
                        .change())
                .isEqualTo("ngày dạng số của Excel (24022) đổi thành 7/10/1965");
        assertThat(DateReading.ofBirth(SheetCell.text("19/7/1998"), false).change())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/1980", "1899999", "0", "123456789", "không rõ", "19/7", "5/13/79x", "1/1/9999"})
    void whatIsNoDateIsSaidToBeNone(String cell) {
        DateReading reading = DateReading.ofBirth(SheetCell.text(cell), false);

        assertThat(reading.date()).isNull();
        assertThat(reading.fault()).contains("Không đọc được ngày sinh “" + cell + "”");
    }

    @Test
    void monthBeforeDayIsAskedBack() {
        assertThat(DateReading.ofBirth(SheetCell.text("7/19/1998"), false).fault())
                .endsWith("thì ghi 19/7/1998.");
    }

    @Test
    void aYearOfTwoDigitsIsAskedBack() {
        assertThat(DateReading.ofBirth(SheetCell.text("19/7/98"), false).fault())
                .contains("không rõ thế kỷ");
    }

    @ParameterizedTest
    @CsvSource({
        "7/9/2021, 2021-09-07",
        "07-09-2021, 2021-09-07",
        "7.9.2021, 2021-09-07",
        "07092021, 2021-09-07",
        "2021-09-07, 2021-09-07",
        "ngày 7 tháng 9 năm 2021, 2021-09-07",
        "tháng 9/2021, 2021-09",
        "tháng 9 năm 2021, 2021-09",
        "9/2021, 2021-09",
        "năm 2021, 2021",
        "44446, 2021-09-07"
    })
    void otherDatesAreReadAsBirthsAre(String cell, String date) {
        DateReading reading = DateReading.of(SheetCell.text(cell), false, "ngày quyết định");

        assertThat(reading.date()).hasToString(date);
        assertThat(reading.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07-09-21, 2021-09-07", "7/9/98, 1998-09-07"})
    void aYearOfTwoDigitsIsTakenWithADoubtWhereItIsNoBirth(String cell, String date) {
        DateReading reading = DateReading.of(SheetCell.text(cell), false, "ngày quyết định");

        assertThat(reading.date()).hasToString(date);
        assertThat(reading.fault()).startsWith("Ngày quyết định “" + cell + "” chỉ có hai chữ số của năm");
    }

    @Test
    void aDayIsKnownOnlyFromAWholeDate() {
        assertThat(DateReading.of(SheetCell.text("9/2021"), false, "ngày vào Đảng")
                        .day())
                .isNull();
        assertThat(DateReading.of(SheetCell.text("7/9/2021"), false, "ngày vào Đảng")
                        .day())
                .hasToString("2021-09-07");
        assertThat(DateReading.of(SheetCell.text("đầu năm"), false, "ngày vào Đảng")
                        .fault())
                .startsWith("Không đọc được ngày vào Đảng “đầu năm”");
    }
}

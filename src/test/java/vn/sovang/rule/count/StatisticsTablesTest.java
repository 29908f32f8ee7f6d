package vn.sovang.rule.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTablesTest {
    private final StatisticsTables tables = StatisticsTables.load();

    @ParameterizedTest
    @CsvSource({
        "0601, 12, '1 2 3 4'",
        "0602, 19, '1 2.TT 2.CN 3 4 5.TT 5.CN 6 7.TT 7.CN 8 9.TT 9.CN'",
        "0603, 17, '1 2 3 4 5'",
        "0604, 5, 1",
        "0605, 15, '1 2'"
    })
    void tableHasItsRowsAndColumns(String code, int rows, String columns) {
        StatisticsTable table = tables.byCode(code).orElseThrow();

        assertThat(table.rows().stream().filter(row -> !row.heading())).hasSize(rows);
        assertThat(table.leaves().stream().map(StatisticsColumn::code)).containsExactly(columns.split(" "));
        assertThat(tables.byCode(table.code())).contains(table);
    }

    @Test
    void codesFourAndFiveOf0602StayVacantAndItsCodesHaveNoZero() {
        StatisticsTable table = tables.byCode("0602").orElseThrow();

        assertThat(table.rows().stream().map(StatisticsRow::code))
                .contains("1", "3", "6", "21")
                .doesNotContain("4", "5", "01");
    }

    @Test
    void labelOf0603KeepsItsNumberAsPrinted() {
        assertThat(tables.byCode("0603").orElseThrow().rows().stream()
                        .filter(StatisticsRow::heading)
                        .map(StatisticsRow::label))
                .containsExactly("1. Theo đối tượng", "3. Theo phương thức");
    }

    @Test
    void noTableUsesACodeTwice() {
        assertThat(tables.all()).allSatisfy(table -> {
            List<String> codes = table.rows().stream()
                    .map(StatisticsRow::code)
                    .filter(code -> !code.isEmpty())
                    .toList();
            assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
        });
    }

    @Test
    void nothingIsCalledVerifiedThatNobodyHasComparedAndWhyIsSaid() {
        assertThat(tables.all()).allSatisfy(table -> {
            assertThat(table.verified()).isFalse();
            assertThat(table.note()).isNotEmpty();
            assertThat(table.source()).isEqualTo("Thông tư số 2/2023/TT-BNV ngày 23/3/2023");
        });
    }

    @Test
    void onlyTheLastTwoAreEnteredByHand() {
        assertThat(tables.all().stream().filter(StatisticsTable::byHand).map(StatisticsTable::shortCode))
                .containsExactly("0604", "0605");
    }

    @Test
    void headingsAndUnknownCodesAreNoPlaces() {
        StatisticsTable table = tables.byCode("0601").orElseThrow();

        assertThat(table.has(new StatisticsCell("01", "1"))).isTrue();
        assertThat(table.has(new StatisticsCell("", "1"))).isFalse();
        assertThat(table.has(new StatisticsCell("1", "1"))).isFalse();
        assertThat(table.has(new StatisticsCell("01", "5"))).isFalse();
        assertThat(tables.byCode("0606")).isEmpty();
    }
}

package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.submission.StatisticsFacts;
import vn.sovang.form.submission.StatisticsForm;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.rule.count.StatisticsCell;
import vn.sovang.rule.count.StatisticsTable;

/// Statistical tables: what is unknown stays empty, what is wrong is refused, everything fits across the page.
class StatisticsTrapsTest {
    private final StatisticsForm form = new StatisticsForm();

    @Test
    void unknownStaysEmptyAndZeroIsPrinted() {
        assertThat(DocumentText.of(form.document(MadeUpStatistics.movements())))
                .contains(
                        "\n| Dưới 1 năm | 06 |  |  |  | 0\n",
                        "\n| Toàn quốc | 02 |  |  |  | \n",
                        "| Tổng số | 01 | 14 |");
    }

    @Test
    void figureWithoutAPlaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MadeUpStatistics.facts("0603", Map.of(new StatisticsCell("1", "1"), 5L)))
                .withMessageContaining("0603.N");
    }

    @Test
    void whatIsNotKnownOfTheHeadPrintsDots() {
        StatisticsFacts facts = new StatisticsFacts(
                new NumberAndDate(MadeUpDecisions.CITY_HEAD, PaperKind.STATISTICS, "", null, 2021),
                MadeUpStatistics.TABLES.byCode("0604").orElseThrow(),
                "",
                "",
                "",
                Map.of(),
                "",
                "");

        assertThat(DocumentText.of(form.document(facts)))
                .contains("Kỳ báo cáo: ....", "Đơn vị báo cáo: ....", "Đơn vị nhận báo cáo: ....")
                .contains("Bắc Kạn, ngày ... tháng ... năm 2021");
    }

    @Test
    void greatFiguresInEveryPlaceFitAcrossThePage() throws PaperException {
        for (StatisticsTable table : MadeUpStatistics.TABLES.all()) {
            Map<StatisticsCell, Long> figures = new HashMap<>();
            table.rows().stream().filter(row -> !row.heading()).forEach(row -> table.leaves()
                    .forEach(column -> figures.put(new StatisticsCell(row.code(), column.code()), 12_345L)));
            List<Page> pages =
                    new Layout(Fonts.load()).lay(form.document(MadeUpStatistics.facts(table.shortCode(), figures)));

            long printed = pages.stream()
                    .flatMap(page -> page.items().stream())
                    .filter(Placed.Text.class::isInstance)
                    .map(item -> ((Placed.Text) item).text())
                    .filter("12.345"::equals)
                    .count();
            assertThat(printed).as(table.code()).isEqualTo(figures.size());
            assertThat(pages).allSatisfy(page -> assertThat(page.width()).isGreaterThan(page.height()));
        }
    }
}

package vn.sovang.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.submission.StatisticsFacts;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.rule.count.StatisticsCell;
import vn.sovang.rule.count.StatisticsTables;

/// Statistical tables with made-up figures.
final class MadeUpStatistics {
    static final StatisticsTables TABLES = StatisticsTables.load();

    private MadeUpStatistics() {}

    static StatisticsFacts movements() {
        Map<StatisticsCell, Long> figures = new HashMap<>();
        figures.put(new StatisticsCell("01", "1"), 14L);
        figures.put(new StatisticsCell("01", "4"), 14L);
        figures.put(new StatisticsCell("05", "4"), 12L);
        figures.put(new StatisticsCell("04", "4"), 2L);
        figures.put(new StatisticsCell("06", "4"), 0L);
        return facts("0601", figures);
    }

    static StatisticsFacts stateAwards() {
        Map<StatisticsCell, Long> figures = new HashMap<>();
        figures.put(new StatisticsCell("1", "1"), 1_204L);
        figures.put(new StatisticsCell("9", "7.CN"), 31L);
        figures.put(new StatisticsCell("6", "7.TT"), 6L);
        return facts("0602", figures);
    }

    static StatisticsFacts provinceAwards() {
        return facts("0603", Map.of(new StatisticsCell("01", "1"), 412L, new StatisticsCell("10", "2"), 268L));
    }

    static StatisticsFacts facts(String code, Map<StatisticsCell, Long> figures) {
        return new StatisticsFacts(
                new NumberAndDate(
                        MadeUpDecisions.CITY_HEAD, PaperKind.STATISTICS, "", LocalDate.of(2021, 12, 10), 2021),
                TABLES.byCode(code).orElseThrow(),
                "Năm 2021",
                MadeUpDecisions.CITY,
                "Sở Nội vụ (Ban Thi đua - Khen thưởng)",
                figures,
                "Lý Thu Sương",
                "Đàm Thị Nhung");
    }
}

package vn.sovang.rule.count;

import java.util.List;
import java.util.Optional;
import vn.sovang.rule.RuleData;

/// The statistical tables on emulation and commendation, in the order of their codes.
public final class StatisticsTables {
    private final List<StatisticsTable> tables;

    private StatisticsTables(List<StatisticsTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /// The tables shipped with the program, read once.
    public static StatisticsTables load() {
        return Shipped.TABLES;
    }

    private static final class Shipped {
        private static final StatisticsTables TABLES =
                new StatisticsTables(List.of(RuleData.read("statistics.json", StatisticsTable[].class)));
    }

    /// All of them.
    public List<StatisticsTable> all() {
        return tables;
    }

    /// The table of a whole code or a short one, such as "0601".
    public Optional<StatisticsTable> byCode(String code) {
        return tables.stream()
                .filter(table -> table.code().equals(code) || table.shortCode().equals(code))
                .findFirst();
    }
}

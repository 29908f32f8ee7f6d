package vn.sovang.exchange.plan;

import java.util.List;
import java.util.Set;

/// The lines of a plan outside its tables, where the file has them.
///
/// @param lines those of tables are blank
/// @param tables which lines these were, from 0: no sentence goes on beyond them unnoticed
record PlanLines(List<String> lines, Set<Integer> tables) {
    PlanLines {
        lines = List.copyOf(lines);
        tables = Set.copyOf(tables);
    }
}

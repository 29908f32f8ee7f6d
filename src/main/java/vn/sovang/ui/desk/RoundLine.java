package vn.sovang.ui.desk;

import java.util.List;
import vn.sovang.ui.control.Chip;

/// A round in work with what it still lacks.
record RoundLine(
        long roundId, String name, String detail, String counts, Chip.Value state, List<Chip.Value> lacks, String due) {
    RoundLine {
        lacks = List.copyOf(lacks);
    }
}

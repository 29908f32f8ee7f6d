package vn.sovang.ui.registry.unit;

import java.util.List;
import java.util.Map;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.text.OfficialDate;

/// What became of a unit, in words: "Sáp nhập từ “A” và “B” ngày 01/7/2025 (NQ 1660/NQ-UBTVQH15)".
final class UnitChangeWords {
    private final long unitId;
    private final Map<Long, Unit> units;

    /// @param units by id, to name the others
    UnitChangeWords(long unitId, Map<Long, Unit> units) {
        this.unitId = unitId;
        this.units = units;
    }

    String of(UnitChange change) {
        String words = bare(change);
        return change.basis().isEmpty() ? words : UnitChangeText.text("was.basis", words, change.basis());
    }

    private String bare(UnitChange change) {
        String day = OfficialDate.brief(change.day());
        boolean after = change.after().contains(unitId);
        boolean before = change.before().contains(unitId);
        return switch (change.kind()) {
            case MERGE -> {
                String key = !after ? "was.mergedInto" : before ? "was.received" : "was.mergedFrom";
                yield UnitChangeText.text(key, others(after ? change.before() : change.after()), day);
            }
            case SPLIT -> {
                String key = !after ? "was.splitInto" : before ? "was.splitOff" : "was.splitFrom";
                yield UnitChangeText.text(key, others(before ? change.after() : change.before()), day);
            }
            case RENAME -> UnitChangeText.text("was.renamed", change.formerName(), day);
            case CLOSE -> UnitChangeText.text("was.closed", day);
        };
    }

    private String others(List<Long> ids) {
        return UnitChangeText.names(
                ids.stream().filter(id -> id != unitId).map(this::name).toList());
    }

    private String name(long id) {
        Unit unit = units.get(id);
        return unit == null ? UnitChangeText.text("was.other") : unit.shortName();
    }
}

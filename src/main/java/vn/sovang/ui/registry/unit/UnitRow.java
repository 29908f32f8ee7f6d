package vn.sovang.ui.registry.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;

/// A unit as the tree shows it, computed once when loaded.
///
/// @param parentId unit above, null at the top
/// @param people how many it says it has, empty while unknown
/// @param closed ended before today
/// @param until "đến 30/6/2025" of one that ends, else empty
/// @param folded what the filter searches
record UnitRow(
        long id,
        @Nullable Long parentId,
        String name,
        String nameKey,
        String code,
        Chip.Value kind,
        boolean marked,
        String parent,
        String parentKey,
        String head,
        String headKey,
        String people,
        boolean proposes,
        boolean closed,
        String until,
        String folded) {
    /// The units in Vietnamese order, ready to be shown; the work of it belongs off the FX thread.
    static List<UnitRow> of(List<Unit> units, LocalDate today) {
        Map<Long, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return units.stream()
                .map(unit -> of(unit, byId, today))
                .sorted(Comparator.comparing(UnitRow::nameKey))
                .toList();
    }

    private static UnitRow of(Unit unit, Map<Long, Unit> byId, LocalDate today) {
        Long parentId = unit.parentId();
        Unit parent = parentId == null ? null : byId.get(parentId);
        String parentName = parent == null ? "" : parent.shortName();
        LocalDate end = unit.validTo();
        Integer staff = unit.details().headcount().staff();
        return new UnitRow(
                unit.id(),
                parentId,
                unit.shortName(),
                SortKey.of(unit.shortName()),
                unit.code(),
                new Chip.Value(unit.kind().label(), tone(unit.kind())),
                tone(unit.kind()) != Tone.PLAIN,
                parentName,
                SortKey.of(parentName),
                unit.headName(),
                SortKey.ofPerson(unit.headName()),
                staff == null ? "" : Integer.toString(staff),
                unit.proposes(),
                end != null && end.isBefore(today),
                end == null ? "" : UnitText.text("units.until", OfficialDate.brief(end)),
                Fold.of(String.join(
                        " ",
                        unit.name(),
                        unit.shortName(),
                        unit.code(),
                        unit.headName(),
                        String.join(" ", unit.details().formerNames()))));
    }

    /// Households and firms stand out; they go by other rules than offices.
    private static Tone tone(UnitKind kind) {
        return switch (kind) {
            case HOUSEHOLD -> Tone.WARN;
            case ENTERPRISE, COOPERATIVE -> Tone.GOOD;
            case ADMINISTRATION,
                    PARTY_OR_MASS,
                    PUBLIC_SERVICE,
                    ARMED_FORCES,
                    RESIDENTIAL_GROUP,
                    CENTRAL_AGENCY,
                    OTHER -> Tone.PLAIN;
        };
    }
}

package vn.sovang.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.model.ListKind;

/// Which values of a listed row can be mended: those of the file's columns in their order, what else the row says, and
/// what a finding misses; of a nomination all that papers need. A column that is split, such as post and unit in one
/// cell, shows as its parts.
final class IntakeFields {
    private static final int LAST = 10_000;
    private static final Set<ListColumn> LIFE =
            EnumSet.of(ListColumn.SEX, ListColumn.BIRTH, ListColumn.ETHNICITY, ListColumn.POST);
    private static final Set<ListColumn> NOMINATION = EnumSet.of(
            ListColumn.KIND,
            ListColumn.SEX,
            ListColumn.BIRTH,
            ListColumn.ETHNICITY,
            ListColumn.POST,
            ListColumn.UNIT,
            ListColumn.AWARD,
            ListColumn.ACHIEVEMENT,
            ListColumn.NOTE);

    private IntakeFields() {}

    static List<ListColumn> of(ListRow row, ListLayout layout, ListKind kind) {
        Set<ListColumn> shown = EnumSet.of(ListColumn.NAME);
        if (kind == ListKind.NOMINATIONS) {
            shown.addAll(NOMINATION);
        }
        shown.addAll(row.texts().keySet());
        layout.columns().keySet().forEach(column -> shown.addAll(parts(column)));
        row.findings().forEach(finding -> {
            if (shown.stream().noneMatch(column -> column.field() == finding.field())) {
                ListColumn.of(kind).stream()
                        .filter(column -> column.field() == finding.field()
                                && parts(column).contains(column))
                        .findFirst()
                        .ifPresent(shown::add);
            }
        });
        shown.removeIf(column -> column.field() == ListField.SEQUENCE
                || (LIFE.contains(column)
                        && !row.kind().isPerson()
                        && row.text(column).isEmpty())
                || (!ListColumn.of(kind).contains(column) && row.text(column).isEmpty())
                || (!parts(column).contains(column) && row.text(column).isEmpty()));
        List<ListColumn> ordered = new ArrayList<>(shown);
        ordered.sort(Comparator.comparingInt((ListColumn column) -> place(column, layout))
                .thenComparing(Comparator.naturalOrder()));
        return ordered;
    }

    private static List<ListColumn> parts(ListColumn column) {
        return switch (column) {
            case FAMILY_NAME -> List.of(ListColumn.NAME);
            case POST_AND_UNIT -> List.of(ListColumn.POST, ListColumn.UNIT);
            case MALE, FEMALE -> List.of(ListColumn.SEX, ListColumn.BIRTH);
            case DECISION -> List.of(ListColumn.DECISION_NUMBER, ListColumn.DECISION_DATE, ListColumn.AUTHORITY);
            case KIND_CODE, CLASS_CODE, FIELD_CODE, AWARD_CODE, SECOND_AWARD_CODE -> List.of();
            default -> List.of(column);
        };
    }

    private static int place(ListColumn column, ListLayout layout) {
        int place = LAST;
        for (ListColumn held : layout.columns().keySet()) {
            if (held == column || parts(held).contains(column)) {
                place = Math.min(place, layout.indexOf(held).orElse(LAST));
            }
        }
        return place;
    }
}

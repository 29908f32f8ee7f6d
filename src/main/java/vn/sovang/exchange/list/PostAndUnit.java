package vn.sovang.exchange.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.registry.UnitKind;

/// Post and workplace of a row, from columns of their own, one shared column, or the group row.
record PostAndUnit(String post, String unit) {
    private static final Pattern SEPARATED = Pattern.compile("^([^,;]+?)\\s*(?:[,;]|\\s[-–]\\s)\\s*(.+)$");

    static PostAndUnit read(RowCells cells, String groupUnit) {
        String post = cells.line(ListColumn.POST);
        String unit = cells.line(ListColumn.UNIT);
        String both = cells.line(ListColumn.POST_AND_UNIT);
        if (!both.isEmpty() && post.isEmpty()) {
            Matcher parts = SEPARATED.matcher(both);
            if (unit.isEmpty() && parts.matches()) {
                post = parts.group(1);
                unit = parts.group(2);
                cells.changes.add("“" + both + "” tách thành chức vụ và đơn vị");
            } else if (unit.isEmpty() && UnitKinds.of(both) != UnitKind.OTHER) {
                unit = both;
            } else {
                post = both;
            }
        }
        if (unit.isEmpty() && !groupUnit.isEmpty()) {
            unit = groupUnit;
            cells.changes.add("đơn vị lấy theo dòng nhóm “" + groupUnit + "”");
        }
        return new PostAndUnit(post, unit);
    }
}

package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.model.ListKind;
import vn.sovang.text.Nfc;

/// Finds the header of a list's table: the row, of one to three levels, whose titles say what the columns hold.
public final class HeaderFinder {
    /// The most rows that a header has.
    static final int MOST_LEVELS = 3;

    /// How far below its first header a sheet is looked through for a richer one.
    private static final int LOOK_FURTHER = 2_000;

    private final ListKind kind;
    private final ColumnTitles titlesOfKind;
    private final Map<String, Optional<ListColumn>> known = new HashMap<>();

    public HeaderFinder(ListKind kind) {
        this.kind = kind;
        this.titlesOfKind = ColumnTitles.of(kind);
    }

    /// What a sheet was found to hold.
    ///
    /// @param first its first header: reading begins there, so that no table above a richer one is lost
    /// @param columns how many columns its richest header has
    record Found(ListLayout first, int columns) {}

    /// The headers of the sheet, or null when it has none.
    @Nullable
    public Found find(SheetTable table) {
        ListLayout first = null;
        int most = 0;
        List<SheetRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (first != null && rows.get(i).number() > first.headerRow() + LOOK_FURTHER) {
                break;
            }
            ListLayout found = headerAt(table, i);
            if (found != null) {
                first = first == null ? found : first;
                most = Math.max(most, found.columns().size());
            }
        }
        return first == null ? null : new Found(first, most);
    }

    /// The header that begins in that row, or null when the row is none.
    @Nullable
    ListLayout headerAt(SheetTable table, int index) {
        SheetRow row = table.rows().get(index);
        if (!looksLikeTitles(row)) {
            return null;
        }
        List<String> titles = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        for (SheetCell cell : row.cells()) {
            titles.add(Nfc.line(cell.text()));
            parents.add(Nfc.line(cell.text()));
        }
        int levels = 1;
        while (levels < MOST_LEVELS && index + levels < table.rows().size()) {
            SheetRow below = table.rows().get(index + levels);
            if (below.number() != row.number() + levels || !addLevel(titles, parents, below)) {
                break;
            }
            levels++;
        }
        Map<ListColumn, Integer> columns = columns(titles);
        return isHeader(columns) ? new ListLayout(table.name(), row.number(), levels, titles, columns) : null;
    }

    /// Adds a row of sub-titles ("Nam", "Nữ" under "Năm sinh") if it is one: nothing but titles, and none below a
    /// column that already says all (STT, Họ và tên).
    private boolean addLevel(List<String> titles, List<String> parents, SheetRow below) {
        List<SheetCell> cells = below.cells();
        List<String> joined = new ArrayList<>(titles);
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            String sub = Nfc.line(cells.get(i).text());
            if (sub.isEmpty()) {
                continue;
            }
            String parent = parentOf(parents, i);
            ListColumn together = column(parent + " " + sub);
            boolean refines = splitsBySex(sub);
            if (cells.get(i).number() != null || (column(sub) == null && together == null && !refines)) {
                return false;
            }
            boolean taken = i < titles.size() && !titles.get(i).isEmpty() && !mayBeSplit(column(titles.get(i)));
            if (taken && !refines) {
                return false;
            }
            while (joined.size() <= i) {
                joined.add("");
            }
            boolean alone =
                    together == null || (column(sub) != null && !refines && column(parent) != ListColumn.HEAD_NAME);
            joined.set(i, alone ? sub : parent + " " + sub);
            any = true;
        }
        if (any) {
            titles.clear();
            titles.addAll(joined);
        }
        return any;
    }

    /// "Nam" and "Nữ" are titles of columns even where a list of that kind has no use for them.
    private static boolean splitsBySex(String sub) {
        ListColumn column = ColumnTitles.of(ListKind.NOMINATIONS).column(sub);
        return column == ListColumn.MALE || column == ListColumn.FEMALE;
    }

    private static String parentOf(List<String> parents, int index) {
        for (int i = Math.min(index, parents.size() - 1); i >= 0; i--) {
            if (!parents.get(i).isEmpty()) {
                return parents.get(i);
            }
        }
        return "";
    }

    private boolean looksLikeTitles(SheetRow row) {
        int filled = 0;
        int recognised = 0;
        for (SheetCell cell : row.cells()) {
            if (!cell.isBlank()) {
                filled++;
                if (cell.number() == null && column(cell.text()) != null) {
                    recognised++;
                }
            }
            if (filled >= 4 && recognised == 0) {
                return false;
            }
        }
        return recognised >= 2 && recognised * 2 >= filled;
    }

    /// Whether sub-titles below a title take its place: "Ngày sinh" over "Nam", "Nữ"; "Quyết định" over "Số", "Ngày".
    private boolean mayBeSplit(@Nullable ListColumn column) {
        if (column == null) {
            return false;
        }
        return switch (column) {
            case BIRTH -> true;
            case DECISION, STAFF, HEAD_NAME -> kind != ListKind.NOMINATIONS;
            default -> false;
        };
    }

    private boolean isHeader(Map<ListColumn, Integer> columns) {
        boolean several = columns.size() >= 3 || columns.containsKey(ListColumn.SEQUENCE);
        return switch (kind) {
            case NOMINATIONS ->
                columns.containsKey(ListColumn.NAME) && (several || columns.containsKey(ListColumn.AWARD));
            case UNITS, PEOPLE -> columns.containsKey(ListColumn.NAME) && several;
            case HISTORY -> columns.containsKey(ListColumn.NAME) && columns.size() >= 2;
            case INITIATIVES -> columns.containsKey(ListColumn.INITIATIVE) && columns.size() >= 2;
        };
    }

    private Map<ListColumn, Integer> columns(List<String> titles) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < titles.size(); i++) {
            ListColumn column = column(titles.get(i));
            ListColumn second = column == null ? null : column.second();
            boolean again = column != null && columns.putIfAbsent(column, i) != null;
            if (again && second != null && titlesOfKind.has(second)) {
                columns.putIfAbsent(second, i);
            }
        }
        // A list of collectives alone names them under "Đơn vị".
        boolean mayBeCollectives = kind == ListKind.NOMINATIONS || kind == ListKind.HISTORY;
        if (mayBeCollectives && !columns.containsKey(ListColumn.NAME)) {
            move(columns, ListColumn.UNIT, ListColumn.NAME);
        }
        if (!columns.containsKey(ListColumn.UNIT)) {
            move(columns, ListColumn.DEPARTMENT, ListColumn.UNIT);
        }
        return columns;
    }

    private static void move(Map<ListColumn, Integer> columns, ListColumn from, ListColumn to) {
        Integer index = columns.remove(from);
        if (index != null) {
            columns.put(to, index);
        }
    }

    private @Nullable ListColumn column(String title) {
        return known.computeIfAbsent(title, text -> Optional.ofNullable(titlesOfKind.column(text)))
                .orElse(null);
    }
}

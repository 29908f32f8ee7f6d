package vn.sovang.exchange.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.LegacyEncoding;
import vn.sovang.text.LegacyEvidence;
import vn.sovang.text.LegacyFont;
import vn.sovang.text.LegacyText;
import vn.sovang.text.LookAlikes;

/// Brings the texts of tables to Vietnamese Unicode: older codes by font, column and file, and letters that only look
/// Latin. What was done stands with each cell.
final class TableRepair {
    /// So many texts of a column tell its code well enough; they are taken from all of its length.
    private static final int SAMPLE = 400;

    private final List<SheetTable> tables;
    private final LegacyEvidence ofFile = new LegacyEvidence();
    private final Map<LegacyEncoding, Integer> converted = new EnumMap<>(LegacyEncoding.class);
    private int lookAlikes;
    private int doubtful;

    private TableRepair(List<SheetTable> tables) {
        this.tables = tables;
    }

    /// The tables, and sentences on what was done.
    record Repaired(List<SheetTable> tables, List<String> notes) {}

    static Repaired repair(List<SheetTable> tables) {
        TableRepair repair = new TableRepair(tables);
        List<SheetTable> better = repair.repair();
        return new Repaired(better, repair.notes());
    }

    private List<SheetTable> repair() {
        List<List<LegacyEvidence>> columns = new ArrayList<>();
        for (SheetTable table : tables) {
            List<LegacyEvidence> ofTable = evidence(table);
            ofTable.forEach(ofFile::add);
            columns.add(ofTable);
        }
        List<SheetTable> better = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            better.add(repair(tables.get(i), columns.get(i)));
        }
        return better;
    }

    private static List<LegacyEvidence> evidence(SheetTable table) {
        List<LegacyEvidence> columns = new ArrayList<>();
        int step = Math.max(1, table.rows().size() / SAMPLE);
        for (int i = 0; i < table.rows().size(); i += step) {
            List<SheetCell> cells = table.rows().get(i).cells();
            for (int column = 0; column < cells.size(); column++) {
                while (columns.size() <= column) {
                    columns.add(new LegacyEvidence());
                }
                SheetCell cell = cells.get(column);
                // Where a font tells, it tells for its own cell alone.
                if (!cell.isBlank() && cell.number() == null && cell.font() == null) {
                    columns.get(column).add(cell.text());
                }
            }
        }
        return columns;
    }

    private SheetTable repair(SheetTable table, List<LegacyEvidence> columns) {
        Map<SheetCell, SheetCell> better = new IdentityHashMap<>();
        List<SheetRow> rows = new ArrayList<>(table.rows().size());
        for (SheetRow row : table.rows()) {
            rows.add(repair(row, columns, better));
        }
        return new SheetTable(table.name(), rows, table.hidden(), table.date1904());
    }

    /// A merged cell comes before those it covers, so it is already better when they are met.
    private SheetRow repair(SheetRow row, List<LegacyEvidence> columns, Map<SheetCell, SheetCell> better) {
        List<SheetCell> cells = null;
        for (int column = 0; column < row.cells().size(); column++) {
            SheetCell cell = row.cells().get(column);
            SheetCell cover = cell.cover();
            SheetCell now = cell;
            if (cover != null && better.containsKey(cover)) {
                now = SheetCell.coveredBy(better.getOrDefault(cover, cover));
            } else if (!cell.isBlank() && cell.number() == null) {
                LegacyEvidence own = column < columns.size() ? columns.get(column) : ofFile;
                now = repair(cell, own.saysSomething() ? own : ofFile);
            }
            if (now != cell) {
                better.put(cell, now);
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(column, now);
            }
        }
        return cells == null ? row : new SheetRow(row.number(), cells, row.hidden());
    }

    private SheetCell repair(SheetCell cell, LegacyEvidence neighbours) {
        LegacyText read = LegacyText.read(cell.text(), font(cell), neighbours);
        LookAlikes look = LookAlikes.read(read.text());
        boolean doubt = read.doubtful() || look.foreign() || cell.text().indexOf('\uFFFD') >= 0;
        if (read.encoding() == null && !look.changed() && !doubt) {
            return cell;
        }
        if (read.encoding() != null) {
            converted.merge(read.encoding(), 1, Integer::sum);
        }
        lookAlikes += look.changed() ? 1 : 0;
        doubtful += doubt ? 1 : 0;
        String text = look.changed() ? Normalizer.normalize(look.text(), Normalizer.Form.NFC) : read.text();
        return cell.repaired(text, new CellRepair(cell.text(), read.encoding(), look.changed(), doubt));
    }

    private static @Nullable LegacyFont font(SheetCell cell) {
        return cell.font() == null ? null : LegacyFont.of(cell.font()).orElse(null);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        converted.forEach((encoding, count) ->
                notes.add("Đã chuyển %d ô từ mã %s sang Unicode.".formatted(count, encoding.label())));
        if (lookAlikes > 0) {
            notes.add("Đã thay chữ cái của bảng chữ khác trông giống chữ Việt ở %d ô.".formatted(lookAlikes));
        }
        if (doubtful > 0) {
            notes.add("Có %d ô có thể sai chữ, đã đánh dấu; hãy so với tệp gốc.".formatted(doubtful));
        }
        return notes;
    }
}

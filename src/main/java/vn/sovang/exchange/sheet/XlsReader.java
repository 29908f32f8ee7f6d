package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Reads a workbook of Excel 97 to 2003 record by record: POI's model of the whole workbook would take ten times the
/// memory, and a small file can claim millions of empty cells.
final class XlsReader extends AbortableHSSFListener {
    private final ReadLimits limits;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<@Nullable String> fonts = new ArrayList<>();
    private final List<Integer> fontOfFormat = new ArrayList<>();
    private final List<SheetTable> tables = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean date1904;
    private int depth;
    private int sheetsBegun;
    private @Nullable GridBuilder grid;
    private @Nullable FormulaRecord formulaOfText;

    private XlsReader(ReadLimits limits) {
        this.limits = limits;
    }

    static List<SheetTable> read(POIFSFileSystem file, ReadLimits limits) throws IOException, Refusal {
        XlsReader reader = new XlsReader(limits);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(reader);
        try {
            new HSSFEventFactory().abortableProcessEvents(request, XlsStream.of(file.getRoot()));
        } catch (HSSFUserException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IOException(e);
        }
        return List.copyOf(reader.tables);
    }

    @Override
    public short abortableProcessRecord(Record found) throws HSSFUserException {
        try {
            take(found);
            return 0;
        } catch (Refusal e) {
            throw new HSSFUserException(e);
        }
    }

    private void take(Record found) throws Refusal {
        switch (found) {
            case BOFRecord bof -> begin(bof);
            case EOFRecord _ -> end();
            case BoundSheetRecord sheet -> {
                limits.tables(sheets.size() + 1);
                sheets.add(sheet);
            }
            case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
            case FontRecord font -> fonts.add(CellFont.named(font.getFontName()));
            case ExtendedFormatRecord format -> fontOfFormat.add((int) format.getFontIndex());
            case SSTRecord shared -> strings = shared;
            default -> {
                // A chart inside a sheet has cells of its own.
                if (grid != null && depth == 1) {
                    takeOfSheet(found, grid);
                }
            }
        }
    }

    private void begin(BOFRecord bof) {
        depth++;
        if (depth == 1 && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheetsBegun++;
            grid = bof.getType() == BOFRecord.TYPE_WORKSHEET ? new GridBuilder(limits) : null;
        }
    }

    private void end() throws Refusal {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && grid != null) {
            BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(sheets);
            BoundSheetRecord sheet = sheetsBegun <= inOrder.length ? inOrder[sheetsBegun - 1] : null;
            String name = sheet == null ? "Trang " + sheetsBegun : sheet.getSheetname();
            boolean hidden = sheet != null && (sheet.isHidden() || sheet.isVeryHidden());
            limits.tables(tables.size() + 1);
            tables.add(new SheetTable(name, grid.rows(), hidden, date1904));
            grid = null;
        }
    }

    private void takeOfSheet(Record found, GridBuilder cells) throws Refusal {
        switch (found) {
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    cells.hide(row.getRowNumber());
                }
            }
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    CellRangeAddress area = merged.getAreaAt(i);
                    cells.merge(new CellArea(
                            area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
                }
            }
            case LabelSSTRecord label -> putShared(cells, label);
            case LabelRecord label -> put(cells, label, label.getValue());
            case NumberRecord number ->
                cells.put(number.getRow(), number.getColumn(), CellNumber.cell(number.getValue()));
            case BoolErrRecord value ->
                put(
                        cells,
                        value,
                        value.isBoolean() ? (value.getBooleanValue() ? "1" : "0") : error(value.getErrorValue()));
            case FormulaRecord formula -> putFormula(cells, formula);
            case StringRecord text -> {
                if (formulaOfText != null) {
                    put(cells, formulaOfText, text.getString());
                    formulaOfText = null;
                }
            }
            default -> {}
        }
    }

    private void putShared(GridBuilder cells, LabelSSTRecord label) throws Refusal {
        SSTRecord shared = strings;
        if (shared == null || label.getSSTIndex() < 0 || label.getSSTIndex() >= shared.getNumUniqueStrings()) {
            throw UnreadableFile.damaged(limits.name(), new IOException("shared string " + label.getSSTIndex()));
        }
        put(cells, label, shared.getString(label.getSSTIndex()).getString());
    }

    private void putFormula(GridBuilder cells, FormulaRecord formula) throws Refusal {
        formulaOfText = null;
        if (formula.hasCachedResultString()) {
            // The text follows in a record of its own.
            formulaOfText = formula;
        } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
            cells.put(formula.getRow(), formula.getColumn(), CellNumber.cell(formula.getValue()));
        } else if (formula.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            put(cells, formula, formula.getCachedBooleanValue() ? "1" : "0");
        } else {
            put(cells, formula, error(formula.getCachedErrorValue()));
        }
    }

    private void put(GridBuilder cells, CellValueRecordInterface at, String text) throws Refusal {
        limits.characters(text.length());
        String font = font(at.getXFIndex());
        SheetCell cell = SheetCell.text(text);
        cells.put(at.getRow(), at.getColumn(), font == null ? cell : cell.inFont(font));
    }

    /// Excel counts fonts without the fifth.
    private @Nullable String font(int format) {
        int index = format >= 0 && format < fontOfFormat.size() ? fontOfFormat.get(format) : -1;
        int place = index > 4 ? index - 1 : index;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : null;
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
